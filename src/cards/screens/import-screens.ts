import type { Language } from '../../errors/refusal.ts';
import type { PendingImport } from '../../imports/pending-import.ts';
import type { Group } from '../../meetings/model/group.ts';
import type { MeetingState } from '../../meetings/model/meeting.ts';
import type { MinutesItem } from '../../minutes/model.ts';
import { clockTime, shortDay, whenText } from '../../texts/dates.ts';
import { type Texts, texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { shortened } from '../fit.ts';
import { type FormField, formCard } from '../form-card.ts';
import { idsOf } from './screen.ts';

const shownDecision = 160;
const shownWarnings = 12;

/** `18. Titel: Beslutning`; of a closed item its number. */
function itemLine({ number, title, decision, closed }: MinutesItem, words: Texts): string {
  const name = number === null ? '' : `${number}. `;
  if (closed) return `${name}${words.closedItem}`;
  const decided =
    decision === null ? words.imports.noDecision : shortened(decision.replace(/\s+/g, ' '), shownDecision);
  return `${name}${title}: ${decided}`;
}

/** What was understood of a file, for its sender to keep or not. */
export function importScreen(
  { importId, minutes }: PendingImport,
  groups: readonly Group[],
  language: Language,
  fileName: string,
): Card {
  const words = texts[language];
  const { imports } = words;
  const [first] = groups;
  const data = { importId, language, ...(groups.length === 1 ? { groupId: first?.groupId } : {}) };
  const day = minutes.date === null ? imports.noDate : shortDay(minutes.date, language);
  const when = minutes.time === null ? day : words.when(day, clockTime(minutes.time, language));
  const fields: FormField[] = [
    ...(groups.length > 1
      ? [
          {
            kind: 'choice' as const,
            id: 'groupId',
            label: words.meetingForm.group,
            choices: groups.map(({ name, groupId }) => ({ title: name, value: groupId })),
            value: first?.groupId,
          },
        ]
      : []),
    ...(minutes.date === null ? [{ kind: 'date' as const, id: 'date', label: words.meetingForm.date }] : []),
    ...(minutes.time === null ? [{ kind: 'time' as const, id: 'time', label: words.meetingForm.time }] : []),
  ];
  return formCard({
    language,
    context: fileName,
    heading: imports.heading,
    lines: [
      [minutes.committee || minutes.title, when, minutes.place ?? words.placeMissing].filter(Boolean).join(' · '),
      imports.counts(minutes.items.length, minutes.participants.length),
      ...minutes.items.map((item) => itemLine(item, words)),
      ...minutes.warnings.slice(0, shownWarnings).map(imports.warning),
      ...(groups.length === 1 ? [imports.into(first?.name ?? '')] : []),
    ],
    fields,
    buttons: [
      { title: imports.save, verb: 'import.save', data, style: 'positive' },
      {
        title: imports.discard,
        verb: 'import.discard',
        data: { ...data, groupId: first?.groupId },
        style: 'destructive',
        sendsInputs: false,
      },
    ],
  });
}

/** The file was kept as an earlier meeting. */
export function importedScreen(state: MeetingState, language: Language): Card {
  const words = texts[language];
  return formCard({
    language,
    context: state.group.name,
    heading: words.minutes.title(state.meeting.title),
    notice: words.imports.saved,
    noticeIsGood: true,
    lines: [whenText(state.meeting, language), words.pointer.openItems(state.items.length)],
    fields: [],
    buttons: [
      {
        title: words.documents.action,
        verb: 'meeting.view',
        data: { ...idsOf(state), show: 'document' },
        sendsInputs: false,
      },
    ],
  });
}

/** The file was not kept, and nothing of it is. */
export const discardedScreen = (language: Language): Card =>
  formCard({ language, heading: texts[language].imports.discarded, fields: [], buttons: [] });
