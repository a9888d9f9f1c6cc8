import type { MinutesItem } from '../model.ts';
import type { Block } from './document.ts';
import type { DocumentForm } from './forms.ts';
import { closedTitle } from './open-version.ts';
import { orderSections } from './order-sections.ts';
import { oneLine } from './printable-text.ts';
import { textBlocks } from './text-blocks.ts';

const recommendationHeadings = /^(administrativ(?:e|ens)? )?indstilling$|^indstillinger$/i;

/** `Punkt 4: Title`, or the title alone when no number is printed. */
export function itemHeadingText(item: MinutesItem): string {
  const title = oneLine(item.title);
  return item.number === null ? title : `Punkt ${oneLine(item.number)}: ${title}`;
}

/** Everything that stands under an item's heading before it is decided; also all that an agenda prints of it. */
export function caseBlocks(item: MinutesItem, form: DocumentForm): Block[] {
  return [...referenceBlocks(item, form), ...sectionBlocks(item, form)];
}

function referenceBlocks(item: MinutesItem, form: DocumentForm): Block[] {
  const references = [
    ...(item.caseNumber === null ? [] : [`${form.caseLabel}${oneLine(item.caseNumber)}`]),
    ...(item.documentNumber === null ? [] : [`${form.documentLabel}${oneLine(item.documentNumber)}`]),
  ];
  const title = oneLine(item.title);
  if (form.itemHeading === 'register') {
    const repeated = item.number === null ? title : `${oneLine(item.number)}. ${title}`;
    // Where the title says it, nothing more is said: a line with that word alone is read as the flag of the next item.
    const flag = item.closed && title === closedTitle ? [] : [item.closed ? 'Lukket' : 'Åbent'];
    const line = [...references, ...flag];
    return [{ kind: 'frame', lead: repeated, lines: line.length === 0 ? [] : [line] }];
  }
  if (item.closed && title !== closedTitle) references.push('Lukket punkt');
  return references.length === 0 ? [] : [{ kind: 'reference', text: references.join(' · ') }];
}

function sectionBlocks(item: MinutesItem, form: DocumentForm): Block[] {
  const { recommendation } = item;
  const repeatsRecommendation = (section: { heading: string; text: string }) =>
    recommendation !== null &&
    recommendationHeadings.test(section.heading.trim()) &&
    oneLine(section.text) === oneLine(recommendation);
  const sections = item.sections.filter((section) => !repeatsRecommendation(section));
  if (recommendation !== null) sections.push({ heading: form.recommendationHeading, text: recommendation });
  return orderSections(sections, form.headingOrder).flatMap((section) => [
    { kind: 'section-heading', text: oneLine(section.heading) },
    ...textBlocks(section.text),
  ]);
}

/** The titles of what is attached, under their heading. */
export function attachmentBlocks(item: MinutesItem): Block[] {
  if (item.attachments.length === 0) return [];
  return [
    { kind: 'section-heading', text: 'Bilag' },
    { kind: 'list', ordered: false, items: item.attachments.map(oneLine) },
  ];
}
