import type { MeetingState } from '../../meetings/model/meeting.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { type FormButton, type FormField, formCard } from '../form-card.ts';
import { idsOf, itemChoices, type Screen } from './screen.ts';

/** Grows with everything that anybody says of the minutes, and with the meeting itself. */
const repliesRevision = ({ meeting, replies }: MeetingState): number =>
  replies.reduce((sum, reply) => sum + reply.revision, meeting.revision);

/** A member's comment on the minutes. */
export function commentScreen({ state, language, notice, typed }: Screen): Card {
  const words = texts[language];
  return formCard({
    language,
    context: words.minutes.title(state.meeting.title),
    heading: words.minutesForms.commentHeading,
    notice,
    typed,
    fields: [{ kind: 'multiline', id: 'comment', label: words.minutesForms.commentText, maxLength: 8000 }],
    buttons: [
      {
        title: words.minutesForms.comment,
        verb: 'minutes.comment',
        data: { ...idsOf(state), version: state.meeting.minutes.version, seen: repliesRevision(state) },
        style: 'positive',
      },
      { title: words.prepare.back, verb: 'meeting.view', data: idsOf(state), sendsInputs: false },
    ],
  });
}

/** The minute-taker's and the chair's: edit, send, correct, answer a comment, file, or take the meeting up again. */
export function minutesScreen(screen: Screen): Card {
  const { state, language } = screen;
  const words = texts[language].minutesForms;
  const { minutes, status } = state.meeting;
  const data = { ...idsOf(state), seen: repliesRevision(state) };
  const comments = state.replies.filter((reply) => reply.comment !== null);
  const locked = status === 'approved';
  const sent = minutes.sentAt !== null;
  const done = new Set(state.items.filter((item) => item.state === 'done').map((item) => item.itemId));
  const treated = itemChoices(state, language, screen.place).filter(({ value }) => done.has(value));
  const text: FormField = {
    kind: 'multiline',
    id: 'text',
    // What is approved takes no more text of its own; a comment on it can still be answered.
    label: locked ? words.replyText : sent ? words.correction : words.note,
    maxLength: 8000,
    value: sent || locked ? '' : (minutes.note ?? ''),
  };
  const fields: FormField[] = [
    ...(locked && comments.length === 0 ? [] : [text]),
    ...(comments.length === 0
      ? []
      : [
          {
            kind: 'choice' as const,
            id: 'personId',
            label: words.replyTo,
            choices: comments.map((reply) => ({ title: reply.name, value: reply.personId })),
          },
        ]),
    { kind: 'choice', id: 'itemId', label: locked ? words.whichItemLocked : words.whichItem, choices: treated },
  ];
  const buttons: FormButton[] = [
    ...(sent || locked ? [] : [{ title: words.edit, verb: 'minutes.edit', data }]),
    ...(sent || locked
      ? []
      : [{ title: words.send, verb: 'minutes.send', data, style: 'positive' as const, sendsInputs: false }]),
    ...(sent && !locked ? [{ title: words.correct, verb: 'minutes.correct', data, style: 'positive' as const }] : []),
    ...(comments.length === 0 ? [] : [{ title: words.reply, verb: 'minutes.reply', data }]),
    ...(treated.length === 0
      ? []
      : [
          {
            title: locked ? words.seeItem : words.correctItem,
            verb: 'meeting.lead',
            data: { ...idsOf(state), show: 'item' },
          },
        ]),
    ...(minutes.filedAt === null ? [{ title: words.file, verb: 'minutes.file', data, sendsInputs: false }] : []),
    ...(status === 'closed' ? [{ title: words.reopen, verb: 'meeting.reopen', data, sendsInputs: false }] : []),
  ];
  return formCard({
    language,
    context: texts[language].minutes.title(state.meeting.title),
    heading: words.heading,
    notice: screen.notice,
    typed: screen.typed,
    noticeIsGood: screen.good === true,
    lines: [
      words.version(minutes.version),
      ...(locked ? [words.lockedHint] : []),
      ...comments.map((reply) => words.commentBy(reply.name, reply.comment ?? '')),
    ],
    fields,
    buttons,
  });
}
