import { LRUCache } from 'lru-cache';

/** Some 32 MB, since a character takes two bytes. */
const keptCharacters = 16_000_000;

/** What has been erased from the table leaves the memory soon, even where nobody reads it again. */
const keptMs = 5 * 60_000;

interface Parsed {
  readonly etag: string;
  readonly value: unknown;
}

/** Frozen through and through: the same object is given to all who read the row. */
function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/**
 * Rows that were parsed before: one that comes with the same etag holds the same, so most rows of a click are those of the
 * click before. The table is asked each time all the same; only its JSON is not read again.
 */
export class ParsedRows {
  readonly #parsed = new LRUCache<string, Parsed>({
    maxSize: keptCharacters,
    ttl: keptMs,
    // The clock is not asked at each row.
    ttlResolution: 1_000,
  });

  /** The value of the row under that name, which stands under that etag as that JSON. Throws a SyntaxError for what is no JSON. */
  parse(name: string, etag: string, json: string): unknown {
    const known = this.#parsed.get(name);
    if (known?.etag === etag) return known.value;
    const value = frozen(JSON.parse(json));
    this.#parsed.set(name, { etag, value }, { size: json.length + name.length });
    return value;
  }
}
