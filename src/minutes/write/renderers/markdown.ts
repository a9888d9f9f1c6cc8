import type { Block, FrameBlock, MinutesDocument, TableBlock } from '../document.ts';

const markupAnywhere = /[\\`*_[\]<>#|~$&@]|:(?=\/\/)/g;
const markupAtStart = /^([-+=])|^(\d+)([.)])/;

/** Text inside a line as it is: nothing that a person wrote becomes emphasis, a link or HTML. */
function inline(text: string): string {
  return text.replace(markupAnywhere, '\\$&');
}

/** Text that begins a line: nor does it become a list, a heading or a rule. */
function escaped(text: string): string {
  return inline(text).replace(markupAtStart, (_, sign?: string, digits?: string, dot?: string) =>
    sign === undefined ? `${digits}\\${dot}` : `\\${sign}`,
  );
}

/** Lines of one paragraph that stay apart: Markdown breaks a line at a backslash. */
function frameLines({ lead, lines }: FrameBlock): string {
  const first = lead === undefined ? [] : [strong(lead)];
  return [...first, ...lines.map((cells) => cells.map(escaped).join(' · '))].join('\\\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function tableLines({ columns, rows }: TableBlock): string[][] {
  return [
    columns.map(({ heading }) => inline(heading)),
    columns.map(() => '---'),
    ...rows.map((cells) => cells.map(inline)),
  ];
}

function strong(text: string): string {
  return `**${inline(text)}**`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escaped(block.text)}`;
    case 'fact':
      return `${strong(block.label)} ${inline(block.values.join(', '))}`;
    case 'contents':
      return `${strong(block.heading)}\n\n${block.entries.map(({ text }) => `- ${escaped(text)}`).join('\n')}`;
    case 'item-heading':
      return `## ${escaped(block.text)}`;
    case 'section-heading':
      return `### ${escaped(block.text)}`;
    case 'reference':
      return escaped(block.text);
    case 'paragraph':
      if (block.lead === undefined) return escaped(block.text);
      return block.text === '' ? strong(block.lead) : `${strong(block.lead)} ${inline(block.text)}`;
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${escaped(item)}`).join('\n');
    case 'frame':
      return frameLines(block);
    case 'table':
      return tableLines(block).map(tableRow).join('\n');
  }
}

/** Markdown (CommonMark with tables), all texts escaped. */
export function renderMarkdown(document: MinutesDocument): string {
  return `${document.blocks.map(blockMarkdown).join('\n\n')}\n`;
}
