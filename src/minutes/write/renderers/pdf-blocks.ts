import type { Content } from 'pdfmake/interfaces.js';
import type { Block, Fact, FrameBlock, TableBlock } from '../document.ts';
import { drawableText } from './pdf-glyphs.ts';
import { textRuns } from './pdf-line-breaks.ts';
import { accent, contentsLines, frameLines, tableLines } from './pdf-styles.ts';

type Text = Extract<Content, { text: unknown }>;

/** What is longer than this could not stand on a line. */
const longestUnbroken = 55;
/** In letters, the room of lines and rows counted in. */
const longestShort = 900;
const longWord = /\S{40,}/;

/** A text on lines of its own, such as a heading. */
export function textNode(text: string, style?: string): Text {
  return {
    text: drawableText(text),
    ...(style === undefined ? {} : { style }),
    ...(longWord.test(text) ? { wordBreak: 'break-all' } : {}),
  };
}

/** A text in lines that break where a reader expects it. */
function proseNode(text: string, style?: string): Text {
  return { ...textNode(text, style), text: inlines(text) };
}

function inlines(text: string): (Text | string)[] {
  return textRuns(drawableText(text)).map((run) => (run.bound ? { text: run.text, noWrap: true } : run.text));
}

/** Several values, such as names, are each kept on one line. */
function fact({ label, values }: Fact): Content {
  const only = values.length === 1 ? values[0] : undefined;
  const parts = values.map((value, index) => ({
    ...textNode(index === values.length - 1 ? value : `${value}, `),
    noWrap: value.length < longestUnbroken,
  }));
  const value = only === undefined ? { text: parts } : textNode(only);
  return {
    columns: [
      { ...textNode(label), bold: true, width: 100 },
      { ...value, width: '*' },
    ],
    margin: [0, 0, 0, 4],
  };
}

function contents(block: Extract<Block, { kind: 'contents' }>): Content {
  const rows = block.entries.map(({ text, anchor }) => [
    { ...textNode(text), linkToDestination: anchor },
    { text: [{ pageReference: anchor }], alignment: 'right' as const, noWrap: true, linkToDestination: anchor },
  ]);
  return [
    textNode(block.heading, 'sectionHeading'),
    { table: { widths: ['*', 40], body: rows }, layout: contentsLines, margin: [0, 2, 0, 10] },
  ];
}

function list(block: Extract<Block, { kind: 'list' }>): Content {
  const items = block.items.map(
    (item, index): Content => ({
      columns: [
        { width: block.ordered ? 18 : 12, text: block.ordered ? `${index + 1}.` : '•' },
        { ...proseNode(item), width: '*' },
      ],
      margin: [6, 0, 0, 3],
    }),
  );
  return { stack: items, margin: [0, 0, 0, 4] };
}

function frame({ lead, lines }: FrameBlock): Content {
  const first: Content[] = lead === undefined ? [] : [{ ...textNode(lead), bold: true }];
  const rest = lines.map((cells): Content => {
    const only = cells.length === 1 ? cells[0] : undefined;
    if (only !== undefined) return proseNode(only);
    return { columns: cells.map((cell) => ({ ...textNode(cell), width: 'auto' })), columnGap: 28 };
  });
  return {
    table: { widths: ['*'], body: [[{ stack: [...first, ...rest] }]] },
    layout: frameLines,
    margin: [0, 4, 0, 8],
  };
}

function table(block: TableBlock): Content {
  const header = block.columns.map(({ heading }) => ({ ...textNode(heading), bold: true, fillColor: '#f4f7fa' }));
  const rows = block.rows.map((cells) => cells.map((cell) => textNode(cell)));
  const widths = block.columns.map(({ share }) => `${share * 100}%`);
  return {
    table: { headerRows: 1, dontBreakRows: isShort(block), widths, body: [header, ...rows] },
    layout: tableLines,
    margin: [0, 2, 0, 8],
  };
}

/** A block as pdfmake draws it. */
export function pdfBlock(block: Block): Content {
  switch (block.kind) {
    case 'title':
      return [
        textNode(block.text, 'title'),
        {
          canvas: [{ type: 'line', x1: 0, y1: 0, x2: 451, y2: 0, lineWidth: 1.2, lineColor: accent }],
          margin: [0, 4, 0, 14],
        },
      ];
    case 'fact':
      return fact(block);
    case 'contents':
      return contents(block);
    case 'item-heading':
      return { ...textNode(block.text, 'itemHeading'), id: block.anchor, outline: true };
    case 'section-heading':
      return textNode(block.text, 'sectionHeading');
    case 'reference':
      return textNode(block.text, 'reference');
    case 'paragraph':
      return {
        ...proseNode(block.text, block.text === '' ? 'label' : 'paragraph'),
        text: [
          ...(block.lead === undefined ? [] : [{ text: drawableText(`${block.lead} `), bold: true }]),
          ...inlines(block.text),
        ],
      };
    case 'list':
      return list(block);
    case 'frame':
      return frame(block);
    case 'table':
      return table(block);
  }
}

/** Whether a block is so short that it may be moved to the next page as a whole. */
export function isShort(block: Block): boolean {
  return lengthOf(block) <= longestShort;
}

function lengthOf(block: Block): number {
  if (block.kind === 'list') return block.items.join(' ').length + 60 * block.items.length;
  if (block.kind === 'table') return block.rows.flat().join(' ').length + 120 * block.rows.length;
  return 'text' in block ? block.text.length : 200;
}
