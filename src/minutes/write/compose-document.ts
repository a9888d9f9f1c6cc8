import type { Minutes, MinutesItem } from '../model.ts';
import {
  disqualifiedSentence,
  lateOrEarlySentence,
  nameWithAbsence,
  substituteSentence,
} from './attendance-sentences.ts';
import { attachmentBlocks, caseBlocks, itemHeadingText } from './case-blocks.ts';
import { meetingDate, shortDate } from './danish-dates.ts';
import type { Block, ItemHeading, MinutesDocument } from './document.ts';
import type { DocumentForm } from './forms.ts';
import { openVersion } from './open-version.ts';
import { oneLine, printableMinutes } from './printable-text.ts';
import { agreementBlocks, resolutionBlocks, voteBlocks } from './resolution-blocks.ts';

/** `minutes` is a REFERAT; `agenda` is the DAGSORDEN of the same meeting, without anything that the meeting decided. */
export type DocumentKind = 'minutes' | 'agenda';
/** `open` is for everybody and holds nothing of closed items; `full` is for the group's members. */
export type DocumentVersion = 'open' | 'full';
export type CompositionChoices = {
  readonly form: DocumentForm;
  readonly kind: DocumentKind;
  readonly version: DocumentVersion;
};

/** Lays the minutes out in a group's form. Refuses a date that is not in the calendar. */
export function composeDocument(minutes: Minutes, choices: CompositionChoices): MinutesDocument {
  const shown = printableMinutes(choices.version === 'open' ? openVersion(minutes) : minutes);
  const title = documentTitle(shown, choices.kind);
  const items = shown.items.map((item, index) => ({ item, heading: itemHeading(item, index, choices.form) }));
  return {
    title,
    language: 'da-DK',
    blocks: [
      { kind: 'title', text: title },
      ...factBlocks(shown, choices.kind),
      ...(choices.kind === 'minutes' ? attendanceBlocks(shown, choices.form) : []),
      ...contentsBlocks(items.map(({ heading }) => heading)),
      ...items.flatMap(({ item, heading }) => [heading, ...itemBlocks(item, shown, choices)]),
    ],
  };
}

function documentTitle(minutes: Minutes, kind: DocumentKind): string {
  const name = oneLine(minutes.committee) || oneLine(minutes.title);
  const day = minutes.date === null ? '' : ` d. ${shortDate(minutes.date)}`;
  return `${kind === 'minutes' ? 'REFERAT' : 'DAGSORDEN'} ${name}${day}`;
}

function factBlocks(minutes: Minutes, kind: DocumentKind): Block[] {
  const name = (participant: Minutes['participants'][number]) =>
    kind === 'minutes' ? nameWithAbsence(participant) : oneLine(participant.name);
  const facts: Record<string, string[]> = {
    Mødedato: minutes.date === null ? [] : [meetingDate(minutes.date, minutes.time)],
    Mødested: minutes.place === null ? [] : [oneLine(minutes.place)],
    Mødedeltagere: minutes.participants.map(name),
    Gæster: (minutes.guests ?? []).map(oneLine),
  };
  return Object.entries(facts).flatMap(([label, values]) =>
    values.length === 0 ? [] : [{ kind: 'fact', label, values }],
  );
}

/** The sentences about who was there that belong to the meeting, or to an item that is not on the agenda; and notes. */
function attendanceBlocks(minutes: Minutes, form: DocumentForm): Block[] {
  const numbers = new Set(minutes.items.map(({ number }) => number?.trim()));
  const hasNoItem = ({ item }: { item: string }) => !numbers.has(item.trim());
  const sentences = [
    ...minutes.substitutes.map(substituteSentence),
    ...minutes.lateOrEarly.filter((e) => form.absence === 'in-header' || hasNoItem(e)).map(lateOrEarlySentence),
    ...minutes.disqualified.filter(hasNoItem).map(disqualifiedSentence),
    ...(minutes.notes ?? []),
  ];
  return sentences.map((text) => ({ kind: 'paragraph', text }));
}

function contentsBlocks(headings: readonly ItemHeading[]): Block[] {
  if (headings.length === 0) return [];
  const entries = headings.map(({ text, anchor }) => ({ text, anchor }));
  return [{ kind: 'contents', heading: 'Indholdsfortegnelse', entries }];
}

function itemHeading(item: MinutesItem, index: number, form: DocumentForm): ItemHeading {
  return {
    kind: 'item-heading',
    text: itemHeadingText(item),
    anchor: `punkt-${index + 1}`,
    onNewPage: form.itemsOnNewPage,
  };
}

function itemBlocks(item: MinutesItem, minutes: Minutes, { form, kind }: CompositionChoices): Block[] {
  const attachments = attachmentBlocks(item);
  const resolution =
    kind === 'minutes' ? [...resolutionBlocks(item, minutes, form), ...voteBlocks(item), ...agreementBlocks(item)] : [];
  const rest =
    form.attachments === 'before-decision' ? [...attachments, ...resolution] : [...resolution, ...attachments];
  return [...caseBlocks(item, form), ...rest];
}
