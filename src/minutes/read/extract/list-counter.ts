/**
 * Counts what Word numbers by itself: the numbers are not in the text of a list paragraph, but they are printed.
 * Numbered headings run through the document; a numbered list starts again after any paragraph outside lists.
 */
export class ListCounter {
  readonly #headings = new Map<number, number>();
  #list = new Map<string, number>();

  /** The printed mark of the next paragraph of the list, such as `- ` or `3. `. */
  mark(numbering: { readonly isOrdered: boolean; readonly level: string }, heading: number | null): string {
    if (!numbering.isOrdered) return '- ';
    if (heading !== null) {
      const number = (this.#headings.get(heading) ?? 0) + 1;
      this.#headings.set(heading, number);
      return `${number}. `;
    }
    const number = (this.#list.get(numbering.level) ?? 0) + 1;
    this.#list.set(numbering.level, number);
    return `${number}. `;
  }

  /** A paragraph outside lists; gives its empty mark. */
  plain(): string {
    this.#list = new Map();
    return '';
  }
}
