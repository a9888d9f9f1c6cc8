import { type Line, lineOf, rowOf, tidy } from './line.ts';

const tag = /<\/?(?:i|b|em|strong|u|p|ul|ol|li|br|span|div|sup|sub|table|tr|td|th|h[1-6])\s{0,3}\/?>/gi;
const ruler = /^[\s|:_=*-]+$/;

/**
 * Reads one raw line of a text file: takes off the leftovers of HTML and Markdown, and splits table rows that are
 * written with tabs, with bars or with wide spaces between known columns. Gives null for a line that prints nothing.
 */
export function lineFromText(raw: string, gap: boolean, page: number): Line | null {
  const unmarked = raw.replace(tag, ' ').replaceAll('**', '').replaceAll('__', '');
  if (unmarked.trim() === '' || ruler.test(unmarked)) return null;
  const hashes = /^\s{0,3}(#{1,6}) /.exec(unmarked)?.[1];
  const bare = hashes === undefined ? unmarked : unmarked.trimStart().slice(hashes.length);
  const traits = { gap, page, heading: hashes?.length ?? null };
  if (bare.trimStart().startsWith('|'))
    return rowOf(bare.trim().replace(/^\|/, '').replace(/\|$/, '').split('|'), traits);
  if (bare.trim().includes('\t')) return rowOf(bare.trim().split('\t'), traits);
  const text = tidy(bare.replace(/^\s*\*([^*]+)\*\s*$/, '$1'));
  return text === '' ? null : lineOf(text, { ...traits, list: bullet.test(text) });
}

/** A list mark at the start of a line. */
export const bullet = /^(?:[•·▪◦‣●○■*–—-]|\u0335) ?(?=\S)/u;

/** The line without its list mark. */
export function withoutBullet(text: string): string {
  return text.replace(/^(?:(?:[•·▪◦‣●○■*–—-]|\u0335)\s*){1,2}(?=\S)/u, '');
}
