/**
 * Text that people wrote, made to show as typed in a TextBlock or a Fact, which read Markdown, `{{DATE(…)}}` and `<at>`.
 * Titles of buttons, choices and values of inputs are not Markdown: leave them as they are.
 */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/\{(?=\{)|(?<=\{)\{/g, '\\{')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([-+#])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2')
    .replace(/\r\n?|\n/g, '\n\n');
}
