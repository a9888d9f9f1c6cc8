import type { Language } from '../../errors/refusal.ts';
import type { GroupRef } from '../../meetings/model/group.ts';
import { replyLimit } from '../../quick-door/contract.ts';
import { daysKept, type HandOff, type HandOffStep, stepOf } from '../../quick-door/hand-off.ts';
import type { KeptQuestion } from '../../quick-door/ports.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { type Choice, type FormButton, type FormField, formCard } from '../form-card.ts';
import { pointerCard } from '../pointer-card.ts';

/** A group that topics can be put on the agenda of. */
export interface GroupToChoose extends GroupRef {
  readonly name: string;
}

export const groupChoices = (groups: readonly GroupToChoose[]): Choice[] =>
  groups.map(({ groupId, name }) => ({ title: name, value: groupId }));

/** Asks whether a question may be sent: what goes along, what is left out, and how long it is kept. */
export function consentScreen({ questionId, words, language }: KeptQuestion, name: string): Card {
  const { consent } = texts[language].consultant;
  const data = { questionId, language };
  return formCard({
    language,
    heading: consent.heading,
    lines: [consent.sent, `“${words}”`, consent.who(name), consent.masked, consent.kept(daysKept)],
    fields: [],
    buttons: [
      { title: consent.yes, verb: 'question.handOff', data: { ...data, consent: 'true' }, style: 'positive' },
      { title: consent.no, verb: 'question.handOff', data: { ...data, consent: 'false' } },
    ],
  });
}

/** What the asker sees after agreeing, in place of the answer. */
export function sentScreen(handOff: HandOff, place: 'personal' | 'elsewhere'): Card {
  const { language } = handOff;
  const { sent, step, asked } = texts[language].consultant;
  return pointerCard({
    title: sent.heading,
    lines: [step[stepOf(handOff)], asked(handOff.words), place === 'personal' ? sent.next : sent.nextElsewhere],
    url: null,
    language,
  });
}

export type ToldAsker = HandOffStep | 'passedOn' | 'nobody';

/** The step that stands above what the asker is told. */
export const shownStep = (what: ToldAsker): HandOffStep => (what === 'taken' || what === 'answered' ? what : 'waiting');

/** Tells the asker what has become of the question. */
export function toldAskerCard({ language, words, takenBy, reply }: HandOff, what: ToldAsker): Card {
  const { toAsker, step, asked } = texts[language].consultant;
  const name = takenBy?.name ?? '';
  const lines = {
    waiting: [toAsker.waiting],
    passedOn: [toAsker.passedOn],
    nobody: [toAsker.nobody],
    taken: [toAsker.taken(name)],
    answered: [toAsker.answered(name), reply ?? ''],
  }[what];
  const title = step[shownStep(what)];
  return pointerCard({ title, lines: [...lines, asked(words)], url: null, language });
}

export interface ConsultantsView {
  readonly handOff: HandOff;
  /** Whose chat the card stands in. */
  readonly personId: string;
  readonly groups: readonly GroupToChoose[];
  readonly language: Language;
  readonly notice?: string | undefined;
  readonly noticeIsGood?: boolean | undefined;
  readonly typed?: Readonly<Record<string, unknown>> | undefined;
}

function standingLines({ handOff, personId, language }: ConsultantsView): string[] {
  const { card } = texts[language].consultant;
  const { takenBy, reply, sentTo } = handOff;
  const deputy = sentTo.findIndex((sent) => sent.personId === personId) > 0 ? [card.deputy] : [];
  if (takenBy === null) return deputy;
  if (reply !== null) return [card.answered(takenBy.name), reply];
  return [takenBy.personId === personId ? card.takenByYou : card.takenBy(takenBy.name)];
}

/** A handed-off question as a consultant sees it: to be taken, to be answered, or taken and answered by whom. */
export function handOffScreen(view: ConsultantsView): Card {
  const { handOff, personId, groups, language, notice, noticeIsGood, typed } = view;
  const { card, step, toAgenda, topics } = texts[language].consultant;
  const { questionId, candidates } = handOff;
  const data = { questionId, language };
  const own = handOff.takenBy?.personId === personId;
  const now = stepOf(handOff);
  const reply: FormField = { kind: 'multiline', id: 'text', label: card.reply, maxLength: replyLimit };
  const group: FormField = { kind: 'choice', id: 'group', label: topics.group, choices: groupChoices(groups) };
  const buttons: Record<HandOffStep, FormButton[]> = {
    waiting: [{ title: card.take, verb: 'question.take', data, style: 'positive' }],
    taken: own ? [{ title: card.send, verb: 'question.reply', data, style: 'positive' }] : [],
    answered: own && groups.length > 0 ? [{ title: toAgenda.button, verb: 'question.toAgenda', data }] : [],
  };
  const fields: Record<HandOffStep, FormField[]> = {
    waiting: [],
    taken: own ? [reply] : [],
    answered: own ? [group] : [],
  };
  return formCard({
    language,
    context: step[now],
    heading: card.heading(handOff.asker.name),
    notice,
    noticeIsGood,
    typed,
    lines: [
      `“${handOff.words}”`,
      candidates.length === 0 ? card.noCandidates : card.candidates(candidates.join(', ')),
      ...standingLines(view),
    ],
    fields: fields[now],
    buttons: buttons[now],
  });
}
