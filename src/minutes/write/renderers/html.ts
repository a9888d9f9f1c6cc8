import type { Block, FrameBlock, MinutesDocument, TableBlock } from '../document.ts';
import { printStyles } from './html-styles.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function element(tag: string, text: string): string {
  return `<${tag}>${escaped(text)}</${tag}>`;
}

function elements(tag: string, texts: readonly string[]): string {
  return texts.map((text) => element(tag, text)).join('');
}

function contents(block: Extract<Block, { kind: 'contents' }>): string {
  const links = block.entries.map(({ text, anchor }) => `<li><a href="#${anchor}">${escaped(text)}</a></li>`);
  return `<nav aria-labelledby="indhold">\n<h2 id="indhold">${escaped(block.heading)}</h2>\n<ul>\n${links.join('\n')}\n</ul>\n</nav>`;
}

function paragraph(block: Extract<Block, { kind: 'paragraph' }>): string {
  const lead = block.lead === undefined ? '' : `${element('strong', block.lead)}${block.text === '' ? '' : ' '}`;
  return `<p>${lead}${escaped(block.text)}</p>`;
}

function frame({ lead, lines }: FrameBlock): string {
  const first = lead === undefined ? '' : `<p>${element('strong', lead)}</p>`;
  return `<div class="frame">${first}${lines.map((cells) => `<p>${elements('span', cells)}</p>`).join('')}</div>`;
}

function table(block: TableBlock): string {
  const head = block.columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const rows = block.rows.map((cells) => `<tr>${elements('td', cells)}</tr>`).join('\n');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return element('h1', block.text);
    case 'fact':
      return `<p class="fact">${element('strong', block.label)} ${element('span', block.values.join(', '))}</p>`;
    case 'contents':
      return contents(block);
    case 'item-heading':
      return `<h2 id="${block.anchor}"${block.onNewPage ? ' class="new-page"' : ''}>${escaped(block.text)}</h2>`;
    case 'section-heading':
      return element('h3', block.text);
    case 'reference':
      return `<p class="reference">${escaped(block.text)}</p>`;
    case 'paragraph':
      return paragraph(block);
    case 'list':
      return block.ordered ? `<ol>${elements('li', block.items)}</ol>` : `<ul>${elements('li', block.items)}</ul>`;
    case 'frame':
      return frame(block);
    case 'table':
      return table(block);
  }
}

/** One HTML file that needs nothing else: its styles are inside it and it links only to itself. */
export function renderHtml(document: MinutesDocument): string {
  return `<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.title)}</title>
<style>${printStyles}</style>
</head>
<body>
<main>
${document.blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}
