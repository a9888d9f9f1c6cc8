import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Block, MinutesDocument } from '../document.ts';
import { isShort, pdfBlock, textNode } from './pdf-blocks.ts';
import { muted, pageMargins, styles } from './pdf-styles.ts';

/** A longer run of headings might not fit on one page, and what cannot break would be cut. */
const mostMovable = 8;

function bindsToNext(block: Block): boolean {
  const isLabel = block.kind === 'paragraph' && block.text === '';
  return isLabel || block.kind === 'item-heading' || block.kind === 'section-heading' || block.kind === 'reference';
}

/** The blocks in groups that stay on one page: headings and the block below them. */
function groups(blocks: readonly Block[]): Block[][] {
  const grouped: Block[][] = [];
  let group: Block[] = [];
  for (const block of blocks) {
    group.push(block);
    if (bindsToNext(block)) continue;
    grouped.push(group);
    group = [];
  }
  return group.length === 0 ? grouped : [...grouped, group];
}

function groupContent(group: readonly Block[], index: number): Content {
  const startsPage = index > 0 && group.some((block) => block.kind === 'item-heading' && block.onNewPage);
  const isMovable = group.length <= mostMovable && group.every(isShort);
  const [only] = group;
  if (only !== undefined && group.length === 1 && !startsPage) return pdfBlock(only);
  return {
    stack: group.map(pdfBlock),
    unbreakable: group.length > 1 && isMovable,
    ...(startsPage ? { pageBreak: 'before' } : {}),
  };
}

/** pdfkit copies the title into the file's XML without escaping it, so the title is said without XML's own signs. */
function titleInMetadata(title: string): string {
  return title.replaceAll('&', 'og').replaceAll('<', '‹').replaceAll('>', '›');
}

/** The pdfmake definition of a document: PDF/A-2b, with Danish as its language and a bookmark for each item. */
export function pdfDefinition(document: MinutesDocument, writtenAt: Date): TDocumentDefinitions {
  return {
    version: '1.7',
    subset: 'PDF/A-2b',
    language: document.language,
    displayTitle: true,
    info: {
      title: titleInMetadata(document.title),
      creator: 'Tovholder',
      producer: 'Tovholder',
      creationDate: writtenAt,
    },
    pageSize: 'A4',
    pageMargins,
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.2, color: '#222222' },
    styles,
    content: groups(document.blocks).map(groupContent),
    header: (page) =>
      page === 1 ? null : { ...textNode(document.title), color: muted, fontSize: 8.5, margin: [72, 36, 72, 0] },
    footer: (page, pages) => ({
      text: `Side ${page} af ${pages}`,
      alignment: 'right',
      color: muted,
      fontSize: 8.5,
      margin: [72, 16, 72, 0],
    }),
  };
}
