/** A level of a list, as the library that reads Word files gives it: one object for each level of a definition. */
export interface ListLevel {
  readonly isOrdered: boolean;
  readonly level: string;
}

/**
 * Counts what Word numbers by itself: the numbers are not in the text of a list paragraph, but they are printed.
 * A list counts on through the document, whatever stands between its paragraphs; a sub-list starts again below each
 * new number. Numbered headings count by their level.
 */
export class ListCounter {
  readonly #headings = new Map<number, number>();
  readonly #lists = new Map<ListLevel, number>();

  /** The printed mark of the next paragraph of the list, such as `- ` or `3. `. */
  mark(list: ListLevel, heading: number | null): string {
    if (!list.isOrdered) return '- ';
    if (heading !== null) {
      const number = (this.#headings.get(heading) ?? 0) + 1;
      this.#headings.set(heading, number);
      return `${number}. `;
    }
    for (const other of this.#lists.keys()) if (Number(other.level) > Number(list.level)) this.#lists.delete(other);
    const number = (this.#lists.get(list) ?? 0) + 1;
    this.#lists.set(list, number);
    return `${number}. `;
  }
}
