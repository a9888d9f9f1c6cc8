import { type Line, lineOf, tidy } from '../lines/line.ts';
import { headingKind } from './section-names.ts';

/** Some municipalities print above each item a small table of the committees that it goes through. */
export function withoutRouting(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex((line, at) => at < 8 && /^behandling(?:er)?(?:\t|$)/i.test(line.text));
  if (start < 0) return lines;
  const columns = lines
    .slice(start, start + 4)
    .map((line) => line.text)
    .join('\t')
    .split('\t');
  const printed = columns.findIndex((cell) => /^lukket punkt$/i.test(cell));
  if (printed < 0 || !columns.some((cell) => /^åbent punkt$/i.test(cell))) return lines;
  const header = (lines[start]?.cells.length ?? 1) > 1 ? 1 : printed + 1;
  let end = start + header;
  while (end < lines.length && isRouting(lines[end])) end++;
  const closed = lines
    .slice(start + header, end)
    .some((line) => line.cells.length > printed && tidy(line.cells[printed] ?? '') !== '');
  return [...lines.slice(0, start), ...(closed ? [lineOf('Lukket punkt')] : []), ...lines.slice(end)];
}

function isRouting(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > 120) return false;
  return (
    /^\d{1,4}$/.test(line.text) ||
    /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/.test(line.text) ||
    (/(?:udvalget|rådet|bestyrelsen|styregruppen)(?:\t|$)/iu.test(line.text) && headingKind(line.text) === null)
  );
}
