import type { Minutes, MinutesItem } from '../model.ts';
import { lateOrEarlySentence, namesInSentence } from './attendance-sentences.ts';
import { longDate } from './danish-dates.ts';
import { decisionBlocks, decisionText } from './decision-text.ts';
import type { Block, Paragraph } from './document.ts';
import type { DocumentForm } from './forms.ts';
import { oneLine } from './printable-text.ts';

const notSaid = '–';
const agreementColumns = [
  { heading: 'Opgave', share: 0.46 },
  { heading: 'Hvem', share: 0.32 },
  { heading: 'Hvornår', share: 0.22 },
];

/** The decision, and who was absent, late or disqualified where the form prints it by item. */
export function resolutionBlocks(item: MinutesItem, minutes: Minutes, form: DocumentForm): Block[] {
  const decided = decisionBlocks(decisionText(item));
  const presence = presenceLines(item, minutes, form);
  if (decided.length === 0 && presence.length === 0) return [];
  if (form.decisionHeading === 'committee') {
    const lines = presence.map(({ lead, text }) => [lead === undefined ? text : `${lead} ${text}`]);
    return [
      { kind: 'section-heading', text: `Beslutning fra ${oneLine(minutes.committee)}` },
      { kind: 'frame', lines: [...whenAndWhere(minutes), ...lines] },
      ...decided,
    ];
  }
  return [{ kind: 'section-heading', text: 'Beslutning' }, ...decided, ...presence];
}

function whenAndWhere(minutes: Minutes): string[][] {
  const when = minutes.date === null ? [] : [`Dato: ${longDate(minutes.date)}`];
  const where = minutes.place === null ? [] : [`Sted: ${oneLine(minutes.place)}`];
  return when.length + where.length === 0 ? [] : [[...when, ...where]];
}

function presenceLines(item: MinutesItem, minutes: Minutes, form: DocumentForm): Paragraph[] {
  const isThis = (entry: { item: string }) => item.number !== null && entry.item.trim() === item.number.trim();
  const lateOrEarly = form.absence === 'under-item' ? minutes.lateOrEarly.filter(isThis) : [];
  const disqualified = minutes.disqualified.filter(isThis).map(({ name }) => name);
  return [
    ...labelled('Fraværende:', printedAbsent(item, minutes, form)),
    ...labelled('Inhabil:', disqualified),
    ...lateOrEarly.map((entry): Paragraph => ({ kind: 'paragraph', text: lateOrEarlySentence(entry) })),
  ];
}

function labelled(lead: string, names: readonly string[]): Paragraph[] {
  return names.length === 0 ? [] : [{ kind: 'paragraph', lead, text: namesInSentence(names) }];
}

/** Who is absent, as the item prints it; a form with absence in the header repeats nobody who stands there. */
function printedAbsent(item: MinutesItem, minutes: Minutes, form: DocumentForm): readonly string[] {
  const inHeader = new Set(minutes.participants.filter(({ absent }) => absent).map(({ name }) => name));
  const differs = item.absent.some((name) => !inHeader.has(name));
  return form.absence === 'under-item' || differs ? item.absent : [];
}

/** How many were for and against. */
export function voteBlocks(item: MinutesItem): Block[] {
  if (item.votes === undefined) return [];
  const { for: inFavour, against, abstain } = item.votes;
  const count = (votes: number) => (votes === 0 ? 'ingen' : String(votes));
  const text = `${count(inFavour)} stemte for, ${count(against)} stemte imod, og ${count(abstain)} undlod at stemme.`;
  return [
    { kind: 'section-heading', text: 'Afstemning' },
    { kind: 'paragraph', text },
  ];
}

/** Who does what until when. */
export function agreementBlocks(item: MinutesItem): Block[] {
  const agreements = item.agreements ?? [];
  if (agreements.length === 0) return [];
  const rows = agreements.map(({ task, owner, due }) => [
    oneLine(task),
    owner === null ? notSaid : oneLine(owner),
    due === null ? notSaid : longDate(due),
  ]);
  return [
    { kind: 'section-heading', text: 'Aftaler' },
    { kind: 'table', columns: agreementColumns, rows },
  ];
}
