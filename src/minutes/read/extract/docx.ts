import mammoth from 'mammoth';
import { Refusal } from '../../../errors/refusal.ts';
import { readLabel } from '../header/labels.ts';
import { type Line, lineOf, rowOf, tidy } from '../lines/line.ts';
import { textPartsOf } from './docx-parts.ts';
import { ListCounter, type ListLevel } from './list-counter.ts';

/** What this file needs to know of a node in mammoth's document tree. */
interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly styleId?: string | null;
  readonly numbering?: ListLevel | null;
  readonly isBold?: boolean;
}

/**
 * The lines of a Word file: one for each paragraph and each table row, with the headings and lists that its styles
 * say.
 *
 * @throws Refusal `minutes.file-broken`, `minutes.file-hostile`
 */
export async function readDocx(bytes: Uint8Array): Promise<Line[]> {
  const document = await wordTree(textPartsOf(bytes));
  const lines: Line[] = [];
  collect(document, lines, new ListCounter());
  return lines;
}

async function wordTree(bytes: Uint8Array): Promise<WordNode> {
  let tree: WordNode | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        transformDocument: (document: WordNode) => {
          tree = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new Refusal('minutes.file-broken');
  }
  if (tree === undefined) throw new Refusal('minutes.file-broken');
  return tree;
}

function collect(node: WordNode, lines: Line[], counter: ListCounter): void {
  if (node.type === 'paragraph') collectParagraph(node, lines, counter);
  else if (node.type === 'table') collectTable(node, lines, counter);
  else for (const child of node.children ?? []) collect(child, lines, counter);
}

function collectParagraph(node: WordNode, lines: Line[], counter: ListCounter): void {
  const heading = headingLevel(node);
  const contents = /^(?:toc|indholdsfortegnelse|table of contents) ?\d*$/i.test(node.styleName ?? node.styleId ?? '');
  const mark = node.numbering ? counter.mark(node.numbering, heading) : '';
  for (const [part, raw] of textOf(node).split('\n').entries()) {
    const cells = raw.split('\t');
    const traits = { heading, contents, list: mark !== '', gap: part === 0 };
    const first = part === 0 ? mark : '';
    if (cells.filter((cell) => tidy(cell) !== '').length > 1 && !contents) {
      lines.push(rowOf([first + (cells[0] ?? ''), ...cells.slice(1)], traits));
    } else if (tidy(raw) !== '') {
      lines.push(lineOf(first + tidy(raw), traits));
    }
  }
}

function collectTable(table: WordNode, lines: Line[], counter: ListCounter): void {
  for (const row of table.children ?? []) {
    const cells = (row.children ?? []).map((cell) => {
      const inside: Line[] = [];
      for (const child of cell.children ?? []) collect(child, inside, counter);
      return inside;
    });
    const filled = cells.filter((cell) => cell.length > 0);
    const [label, values] = filled;
    if (filled.length === 1) lines.push(...(label ?? []));
    else if (filled.length === 2 && label?.[0] !== undefined && values !== undefined && isPeopleBeside(label, values))
      lines.push(label[0], ...values);
    else if (filled.length > 1) {
      lines.push(
        rowOf(
          cells.map((cell) => cell.map((line) => line.text.replaceAll('\t', ' ')).join('\n')),
          { gap: true },
        ),
      );
    }
  }
}

/** "Deltagere" in one cell and beside it a name on each line. */
function isPeopleBeside(label: readonly Line[], values: readonly Line[]): boolean {
  const [first] = label;
  const kind = first === undefined || label.length > 1 || values.length < 2 ? undefined : readLabel(first)?.kind;
  return kind === 'present' || kind === 'absent' || kind === 'noShow' || kind === 'guests';
}

function headingLevel(paragraph: WordNode): number | null {
  const style = `${paragraph.styleName ?? paragraph.styleId ?? ''}`;
  const level = /^(?:heading|overskrift) ?([1-6])$/i.exec(style)?.[1];
  if (level !== undefined) return Number(level);
  return /^(?:title|titel)$/i.test(style) ? 1 : null;
}

function textOf(node: WordNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(textOf).join('');
}
