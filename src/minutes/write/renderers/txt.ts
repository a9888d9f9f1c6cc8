import type { Block, MinutesDocument } from '../document.ts';

function listLines(block: Extract<Block, { kind: 'list' }>): string {
  return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`).join('\n');
}

function tabbed(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.join('\t')).join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'fact':
      return `${block.label} ${block.values.join(', ')}`;
    case 'contents':
      return [block.heading, '', ...block.entries.map(({ text }) => `- ${text}`)].join('\n');
    case 'paragraph':
      return [block.lead ?? '', block.text].filter((part) => part !== '').join(' ');
    case 'list':
      return listLines(block);
    case 'frame':
      return tabbed([...(block.lead === undefined ? [] : [[block.lead]]), ...block.lines]);
    case 'table':
      return tabbed([block.columns.map(({ heading }) => heading), ...block.rows]);
    default:
      return block.text;
  }
}

/** Plain text: one blank line between blocks, lists as lines, cells beside each other with a tab between. */
export function renderTxt(document: MinutesDocument): string {
  return `${document.blocks.map(blockText).join('\n\n')}\n`;
}
