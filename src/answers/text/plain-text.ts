/** The longest question that is read in full, in characters; of a longer one the beginning and the end count. */
export const LONGEST_QUESTION = 10_000;

const CONTROL = /(?![\t\n\r])[\p{Cc}\ufffd]/gu;
/** No Danish word is longer than this; what is, is noise. */
const TOO_LONG_WORD = /(\S{60})\S+/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

/**
 * What somebody wrote, whatever was pasted: markup, mention tags and control characters are gone, and blanks are
 * single. Empty when nothing readable is left, for instance of a binary file or of emoji only.
 */
export function plainText(pasted: string): string {
  const half = LONGEST_QUESTION / 2;
  const bounded = pasted.length > LONGEST_QUESTION ? `${pasted.slice(0, half)} ${pasted.slice(-half)}` : pasted;
  const controls = bounded.match(CONTROL)?.length ?? 0;
  if (controls * 4 > bounded.length) return '';
  const text = bounded
    .replace(CONTROL, ' ')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<\/?[a-z!][^<>]*>/gi, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp|apos);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(TOO_LONG_WORD, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}
