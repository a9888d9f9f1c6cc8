import { headingsFor } from '../../meetings/items.ts';
import { type AgendaItem, decisionInForce, type ItemContent, itemKinds } from '../../meetings/model/agenda-item.ts';
import { capitalised, shortDay } from '../../texts/dates.ts';
import { itemNumber, originSentence } from '../../texts/meeting-sentences.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { decisionHistory, decisionLines, wholeDecision } from '../decision-history.ts';
import { type Choice, type FormField, formCard } from '../form-card.ts';
import { numbersOf } from '../item-lines.ts';
import { closedReasonLines } from './closed-reason-lines.ts';
import { idsOf, itemChoices, memberChoices, type Screen, titleHere } from './screen.ts';

function itemFields(screen: Screen, content: ItemContent | undefined, item: AgendaItem | undefined): FormField[] {
  const { state, language, place } = screen;
  const words = texts[language];
  const others = itemChoices(state, language, place).filter((choice) => choice.value !== item?.itemId);
  const before = state.items.find((other) => other.position === (item?.position ?? state.items.length + 1) - 1);
  const kinds: Choice[] = itemKinds.map((kind) => ({ title: words.itemKind[kind], value: kind }));
  const sections = headingsFor(state, content).map(
    (heading, index): FormField => ({
      kind: 'multiline',
      id: `section-${index + 1}`,
      label: heading,
      maxLength: 20_000,
      value: content?.sections.find((section) => section.heading === heading)?.text,
    }),
  );
  return [
    { kind: 'text', id: 'title', label: words.prepare.title, maxLength: 120, value: content?.title },
    { kind: 'choice', id: 'kind', label: words.prepare.kind, choices: kinds, value: content?.kind ?? 'discussion' },
    {
      kind: 'text',
      id: 'caseNumber',
      label: words.prepare.caseNumber,
      maxLength: 60,
      value: content?.caseNumber ?? '',
    },
    {
      kind: 'text',
      id: 'documentNumber',
      label: words.prepare.documentNumber,
      maxLength: 60,
      value: content?.documentNumber ?? '',
    },
    ...sections,
    {
      kind: 'multiline',
      id: 'subItems',
      label: words.prepare.subItems,
      maxLength: 20_000,
      value: content?.subItems.map((subItem) => subItem.title).join('\n'),
    },
    {
      kind: 'choice',
      id: 'after',
      label: words.prepare.after,
      choices: [{ title: words.prepare.first, value: 'first' }, ...others],
      value: before?.itemId ?? 'first',
    },
  ];
}

/** The form of a new item; its id was minted for this form. */
export function newItemScreen(screen: Screen, itemId: string): Card {
  const { state, language } = screen;
  const words = texts[language];
  // A late copy of the click must not put back what has been taken off since.
  const data = { ...idsOf(state), itemId, seen: 0 };
  return formCard({
    language,
    context: state.meeting.title,
    heading: words.prepare.newItem,
    notice: screen.notice,
    typed: screen.typed,
    fields: [
      ...itemFields(screen, undefined, undefined),
      { kind: 'toggle', id: 'closed', label: words.prepare.closed, value: 'false' },
    ],
    buttons: [
      { title: words.prepare.saveItem, verb: 'item.add', data, style: 'positive' },
      {
        title: words.prepare.back,
        verb: 'meeting.lead',
        data: { ...idsOf(state), show: 'agenda' },
        sendsInputs: false,
      },
    ],
  });
}

/** Where somebody else wrote meanwhile: what stands now, beside what was typed and still stands in the field. */
const standingBeside = (
  fields: readonly FormField[],
  { typed }: Screen,
  standsNow: (label: string, text: string) => string,
): string[] =>
  fields.flatMap((field) => {
    const written = typed?.[field.id];
    const isText = field.kind === 'text' || field.kind === 'multiline';
    return isText && typeof written === 'string' && field.value && written !== field.value
      ? [standsNow(field.label, field.value)]
      : [];
  });

/** Of an item that has come back by itself: "Udsat fra mødet d. 4. marts 2020". */
const whyItIsThere = ({ origin }: AgendaItem, language: Screen['language']): string[] =>
  origin === null ? [] : [capitalised(originSentence(origin, language))];

/** The form of an item that stands on the agenda. What a closed one says is shown outside the channel only. */
export function itemScreen(screen: Screen, item: AgendaItem, content: ItemContent | undefined): Card {
  const { state, roster, language, place } = screen;
  const words = texts[language];
  const data = { ...idsOf(state), itemId: item.itemId, seen: item.revision };
  const hidden = item.closed && (place === 'channel' || content === undefined);
  const limited: FormField[] =
    item.closed && !hidden
      ? [
          {
            kind: 'choices',
            id: 'limitedTo',
            label: words.prepare.limitedTo,
            choices: memberChoices(state, roster),
            value: item.limitedTo.join(','),
          },
        ]
      : [];
  const reason: FormField = {
    kind: 'text',
    id: 'reason',
    label: item.closed ? words.prepare.closedRemovalReason : words.prepare.removalReason,
    maxLength: 500,
  };
  const fields = hidden ? [] : [...itemFields(screen, content, item), ...limited, reason];
  const back = {
    title: words.prepare.back,
    verb: 'meeting.lead',
    data: { ...idsOf(state), show: 'agenda' },
    sendsInputs: false,
  };
  const conceal = item.closed
    ? { title: words.prepare.reveal, verb: 'item.reveal', data, sendsInputs: false }
    : { title: words.prepare.conceal, verb: 'item.conceal', data };
  return formCard({
    language,
    context: state.meeting.title,
    heading: `${itemNumber(item)}. ${titleHere(screen, item)}`,
    notice: screen.notice,
    typed: screen.typed,
    lines: hidden
      ? [words.prepare.elsewhere]
      : [
          ...standingBeside(fields, screen, words.prepare.standsNow),
          ...whyItIsThere(item, language),
          ...closedReasonLines(screen, ({ itemId }) => itemId === item.itemId),
          ...(content === undefined ? [] : [wholeDecision(decisionInForce(content), words)]),
          ...decisionHistory(content?.decisions ?? [], screen),
          ...(content?.attachments ?? []).map(({ title, url }) => `${title}: ${url}`),
        ].filter((line) => line !== ''),
    fields,
    buttons: [
      ...(hidden
        ? []
        : [{ title: words.prepare.saveItem, verb: 'item.edit', data, style: 'positive' as const, empties: true }]),
      ...(hidden ? [] : [{ title: words.prepare.moveItem, verb: 'item.move', data }]),
      conceal,
      { title: words.prepare.removeItem, verb: 'item.remove', data },
      {
        title: words.prepare.attach,
        verb: 'meeting.lead',
        data: { ...idsOf(state), itemId: item.itemId, show: 'attach' },
        sendsInputs: false,
      },
      back,
    ].slice(0, 6),
  });
}

export function attachScreen({ state, language, notice, typed }: Screen, item: AgendaItem): Card {
  const words = texts[language];
  return formCard({
    language,
    context: state.meeting.title,
    heading: words.prepare.attach,
    notice,
    typed,
    fields: [
      { kind: 'text', id: 'title', label: words.prepare.linkTitle, maxLength: 120 },
      { kind: 'text', id: 'url', label: words.prepare.link, maxLength: 2000, placeholder: 'https://' },
    ],
    buttons: [
      {
        title: words.prepare.attach,
        verb: 'item.attach',
        data: { ...idsOf(state), itemId: item.itemId, seen: item.revision },
        style: 'positive',
      },
      {
        title: words.prepare.back,
        verb: 'meeting.lead',
        data: { ...idsOf(state), show: 'agenda' },
        sendsInputs: false,
      },
    ],
  });
}

/** An item as it is read whole. */
export function readScreen(screen: Screen, item: AgendaItem, content: ItemContent): Card {
  const { state, language } = screen;
  const words = texts[language];
  return formCard({
    language,
    context: item.closed ? `${state.meeting.title} · ${words.closedItem}` : state.meeting.title,
    heading: `${itemNumber(item)}. ${content.title}`,
    lines: [
      numbersOf(content, words).join(' · '),
      ...whyItIsThere(item, language),
      ...content.sections.flatMap(({ heading, text }) => [heading, text]),
      ...content.subItems.flatMap((subItem, index) => [
        `${index + 1}. ${subItem.title}`,
        ...decisionLines(decisionInForce(subItem), words),
      ]),
      ...decisionLines(decisionInForce(content), words),
      ...content.agreements.map(({ task, owner, due }) =>
        words.minutes.agreement(task, owner?.name ?? '', due === null ? '' : shortDay(due, language)),
      ),
      ...content.attachments.map(({ title, url }) => `${title}: ${url}`),
    ].filter((line) => line !== ''),
    fields: [],
    buttons: [{ title: words.prepare.back, verb: 'meeting.view', data: idsOf(state), sendsInputs: false }],
  });
}
