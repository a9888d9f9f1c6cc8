import type { Block } from './document.ts';
import { oneLine } from './printable-text.ts';
import { tableOf } from './text-table.ts';

type List = { ordered: boolean; items: string[] };

const bullet = /^[-•·*]\s+(?=\S)/;
const numbered = /^(\d+)\.\s+(?=\S)/;

/**
 * Text as people type it, in paragraphs, lists and tables: a line is a paragraph, lines with a bullet are a list, lines
 * numbered from 1 are an ordered list, and lines with tabs are a table. A number that starts no list is left in its
 * line.
 */
export function textBlocks(text: string): Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const run = runFrom(lines.slice(at));
    blocks.push(...run.blocks);
    at += run.length;
  }
  return blocks;
}

/** The block that the first of these lines opens, and how many lines it takes. */
function runFrom(lines: readonly string[]): { blocks: Block[]; length: number } {
  const line = oneLine(lines[0] ?? '');
  if (line === '') return { blocks: [], length: 1 };
  const table = tableOf(lines);
  if (table !== undefined) return { blocks: [table], length: table.rows.length + 1 };
  const list = listOf(lines.map(oneLine));
  if (list !== undefined) return { blocks: [{ kind: 'list', ...list }], length: list.items.length };
  return { blocks: [{ kind: 'paragraph', text: line }], length: 1 };
}

function listOf(lines: readonly string[]): List | undefined {
  const [first = '', second = ''] = lines;
  if (bullet.test(first)) return gathered(lines, false, (line) => bullet.test(line));
  const startsNumbers = first.startsWith('1. ') && second.startsWith('2. ');
  return startsNumbers ? gathered(lines, true, (line, at) => numbered.exec(line)?.[1] === String(at + 1)) : undefined;
}

function gathered(lines: readonly string[], ordered: boolean, belongs: (line: string, at: number) => boolean): List {
  const end = lines.findIndex((line, at) => !belongs(line, at));
  const own = end < 0 ? lines : lines.slice(0, end);
  return { ordered, items: own.map((line) => line.replace(ordered ? numbered : bullet, '')) };
}
