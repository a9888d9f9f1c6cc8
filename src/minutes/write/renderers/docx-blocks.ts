import {
  Bookmark,
  type FileChild,
  HeadingLevel,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, FrameBlock, PageNumbers, TableBlock } from '../document.ts';
import {
  bulletReference,
  factTabs,
  frameBorder,
  frameShading,
  frameTabs,
  numberReference,
  tableBorders,
  textWidth,
} from './docx-styles.ts';

/** Word's own naming of the bookmarks that a table of contents leads to. */
function bookmarkName(anchor: string): string {
  return `_Toc_${anchor.replaceAll('-', '_')}`;
}

/**
 * One block as Word elements. `index` is the block's place in the document: it tells the numbered lists apart, so that
 * each starts at 1.
 */
export function docxBlock(block: Block, index: number, pages: PageNumbers): FileChild[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, text: block.text })];
    case 'fact':
      return [
        new Paragraph({
          style: 'Fact',
          tabStops: factTabs,
          children: tabbedRuns([bold(block.label), new TextRun(block.values.join(', '))]),
        }),
      ];
    case 'contents':
      return contents(block, pages);
    case 'item-heading': {
      const bookmark = new Bookmark({ id: bookmarkName(block.anchor), children: [new TextRun(block.text)] });
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: block.onNewPage, children: [bookmark] }),
      ];
    }
    case 'section-heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text })];
    case 'reference':
      return [new Paragraph({ style: 'Reference', text: block.text })];
    case 'paragraph':
      return [
        new Paragraph({ style: block.text === '' ? 'Label' : 'Normal', children: leadRuns(block.lead, block.text) }),
      ];
    case 'list':
      return block.items.map((item) => listItem(item, block.ordered, index));
    case 'frame':
      return frame(block);
    case 'table':
      return [table(block), new Paragraph({ style: 'AfterTable' })];
  }
}

function bold(text: string): TextRun {
  return new TextRun({ text, bold: true });
}

function leadRuns(lead: string | undefined, text: string): TextRun[] {
  if (lead === undefined) return [new TextRun(text)];
  return text === '' ? [bold(lead)] : [bold(lead), new TextRun(` ${text}`)];
}

function tabbedRuns(runs: readonly TextRun[]): TextRun[] {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [new TextRun({ children: [new Tab()] }), run]));
}

function contents(block: Extract<Block, { kind: 'contents' }>, pages: PageNumbers): FileChild[] {
  const cachedEntries = block.entries.map(({ text, anchor }) => {
    const page = pages.get(anchor);
    return { title: text, level: 1, href: bookmarkName(anchor), ...(page === undefined ? {} : { page }) };
  });
  return [
    new Paragraph({ style: 'ContentsHeading', text: block.heading }),
    new TableOfContents(block.heading, { hyperlink: true, headingStyleRange: '1-1', cachedEntries, beginDirty: false }),
  ];
}

function listItem(text: string, ordered: boolean, instance: number): Paragraph {
  const reference = ordered ? numberReference : bulletReference;
  return new Paragraph({ style: 'ListItem', text, numbering: { reference, level: 0, instance } });
}

function frame({ lead, lines }: FrameBlock): Paragraph[] {
  const first = lead === undefined ? [] : [[bold(lead)]];
  const all = [...first, ...lines.map((cells) => tabbedRuns(cells.map((cell) => new TextRun(cell))))];
  return all.map(
    (children, index) =>
      new Paragraph({
        style: 'Frame',
        border: frameBorder,
        shading: frameShading,
        tabStops: frameTabs,
        spacing: { after: index === all.length - 1 ? 200 : 0 },
        children,
      }),
  );
}

function table(block: TableBlock): Table {
  const columnWidths = block.columns.map(({ share }) => Math.round(textWidth * share));
  const cell = (children: TextRun[], index: number) =>
    new TableCell({
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ style: 'TableText', children })],
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(({ heading }, index) => cell([bold(heading)], index)),
  });
  const rows = block.rows.map(
    (cells) =>
      new TableRow({ cantSplit: true, children: cells.map((text, index) => cell([new TextRun(text)], index)) }),
  );
  return new Table({
    rows: [header, ...rows],
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    borders: tableBorders,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
  });
}
