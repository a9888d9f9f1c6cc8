/**
 * A mark of no width. At the start of a line it keeps a list, a heading, a rule or a quotation from beginning there.
 * A backslash would do the same in Teams on a computer, but on a phone it would stay visible.
 */
const noWidth = '\uFEFF';

/** Text that people wrote as the label of an input, which reads `{{DATE(…)}}` but no Markdown. */
export const plainLabel = (text: string): string => text.replace(/\{(?=\{)/g, `{${noWidth}`);

/**
 * Text that people wrote, made to show as typed in a TextBlock or a Fact, which read Markdown, `{{DATE(…)}}` and `<at>`.
 * Escapes no more than it must: Teams on a phone takes the backslash away only before `[ ] * _`.
 * Titles of buttons, choices and values of inputs are not Markdown: leave them as they are.
 */
export function plain(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/gm, '\\\\')
    .replace(/[`*_[\]]|<(?=[a-z/!?])|~(?=~)|(?<=~)~|\{(?=\{)|(?<=\{)\{|&(?=#?\w+;)/gi, '\\$&')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?=[ \t]|[-+#>]|\d+[.)])/gm, noWidth)
    .replace(/\n/g, '\n\n');
}
