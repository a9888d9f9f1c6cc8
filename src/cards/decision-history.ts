import type { Decision } from '../meetings/model/agenda-item.ts';
import { momentText } from '../texts/dates.ts';
import { type Texts, texts } from '../texts/texts.ts';
import type { Screen } from './screens/screen.ts';

/** What a decision says, a paragraph each. */
export const decisionLines = (decision: Decision | undefined, words: Texts): string[] =>
  decision === undefined
    ? []
    : [
        words.outcome[decision.outcome],
        decision.text,
        decision.deferTo ?? '',
        decision.sentTo ?? '',
        decision.votes === null ? '' : words.votes(decision.votes.for, decision.votes.against, decision.votes.abstain),
        decision.minority === null ? '' : words.minority(decision.minority),
      ];

/** The same on one line. */
export const wholeDecision = (decision: Decision | undefined, words: Texts): string =>
  decisionLines(decision, words)
    .filter((part) => part !== '')
    .join(' · ');

/**
 * Who made the decision that is in force and when, and what stood there before, the newest first: a line each. For who
 * may correct it, and of a closed item only where its content may be shown.
 */
export function decisionHistory(
  decisions: readonly Decision[],
  { state, roster, language }: Pick<Screen, 'state' | 'roster' | 'language'>,
): string[] {
  const words = texts[language];
  // Whoever has left the team since is known by the roll of the meeting.
  const people = [...state.meeting.roll, ...state.attendance, ...roster];
  const author = ({ by, at }: Decision): string => {
    const name = people.find(({ personId }) => personId === by)?.name;
    return [...(name === undefined ? [] : [name]), momentText(at, language)].join(', ');
  };
  const [inForce, ...before] = [...decisions].reverse();
  if (inForce === undefined) return [];
  const { decided, corrected, earlier } = words.history;
  return [
    (inForce.correction ? corrected : decided)(author(inForce)),
    ...before.map((decision) => earlier(author(decision), wholeDecision(decision, words))),
  ];
}
