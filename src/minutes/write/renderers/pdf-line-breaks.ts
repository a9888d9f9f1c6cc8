/** A run of text; the words of a bound one are kept on one line. */
export type TextRun = { readonly text: string; readonly bound: boolean };

const hyphenated = String.raw`\S*\p{L}-[\p{L}\p{N}]\S*`;
const aroundDash = String.raw`\S+ – \S+`;
const bound = new RegExp(`((?:${aroundDash}|${hyphenated})(?:\\s|$))`, 'u');
/** What is longer than this could not stand on a line. */
const longest = 50;

/**
 * Cuts a text where a line may not break: no line ends inside a word with a hyphen, and none begins with a dash. Who
 * copies the text then gets whole words.
 */
export function textRuns(text: string): TextRun[] {
  return text
    .split(bound)
    .map((part, index) => ({ text: part, bound: index % 2 === 1 && part.length <= longest }))
    .filter((run) => run.text !== '');
}
