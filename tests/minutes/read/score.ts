import type { Minutes, MinutesItem } from '../../../src/minutes/model.ts';

/** How often each field was read as expected. */
export class Score {
  readonly #fields = new Map<string, { right: number; all: number }>();
  readonly misses: string[] = [];

  /** Compares what was read from a document with what is expected of it, field by field. */
  add(name: string, expected: Minutes, read: Minutes): void {
    for (const field of ['title', 'committee', 'date', 'time', 'place'] as const) {
      this.#count(name, field, expected[field], read[field]);
    }
    for (const field of ['participants', 'substitutes', 'lateOrEarly', 'disqualified'] as const) {
      this.#count(name, field, sorted(expected[field]), sorted(read[field]));
    }
    this.#count(name, 'number of items', expected.items.length, read.items.length);
    for (const [order, item] of expected.items.entries()) {
      this.#addItem(`${name} #${item.number ?? order + 1}`, item, counterpart(read.items, item, order));
    }
  }

  #addItem(name: string, expected: MinutesItem, read: MinutesItem | undefined): void {
    for (const field of ['number', 'title', 'caseNumber', 'documentNumber', 'closed'] as const) {
      this.#count(name, `item: ${field}`, expected[field], read?.[field]);
    }
    for (const field of ['sections', 'recommendation', 'decision', 'subDecisions', 'absent', 'attachments'] as const) {
      this.#count(name, `item: ${field}`, expected[field], read?.[field]);
    }
  }

  #count(name: string, field: string, expected: unknown, read: unknown): void {
    const counted = this.#fields.get(field) ?? { right: 0, all: 0 };
    const right = comparable(expected) === comparable(read);
    this.#fields.set(field, { right: counted.right + Number(right), all: counted.all + 1 });
    if (!right)
      this.misses.push(
        `${name} · ${field}\n   expected ${JSON.stringify(expected)}\n   read     ${JSON.stringify(read)}`,
      );
  }

  /** The share that was right, from 0 to 1; of one field, or of all. */
  share(field?: string): number {
    const counted = [...this.#fields]
      .filter(([name]) => field === undefined || name === field)
      .map(([, count]) => count);
    const all = counted.reduce((sum, count) => sum + count.all, 0);
    return all === 0 ? 1 : counted.reduce((sum, count) => sum + count.right, 0) / all;
  }

  get fields(): string[] {
    return [...this.#fields.keys()];
  }

  /** A table with a line for each field. */
  table(heading: string): string {
    const lines = [...this.#fields].map(
      ([field, { right, all }]) => `  ${field.padEnd(22)} ${percent(right / all)}  ${right}/${all}`,
    );
    return [heading, ...lines, `  ${'all fields'.padEnd(22)} ${percent(this.share())}`].join('\n');
  }
}

const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;

/** White space, case of bullets and line breaks differ between formats; letters, digits and signs do not. */
function comparable(value: unknown): string {
  return JSON.stringify(value ?? null)
    .replace(/\\[nt]/g, ' ')
    .replace(/[•·]\s/g, '- ')
    .replace(/\s+/g, ' ');
}

const sorted = (entries: readonly object[]) => [...entries].map((entry) => JSON.stringify(entry)).sort();

function counterpart(items: readonly MinutesItem[], expected: MinutesItem, order: number): MinutesItem | undefined {
  const same = items.find(({ number, title }) => number === expected.number && title === expected.title);
  return same ?? items.find(({ number }) => number !== null && number === expected.number) ?? items[order];
}
