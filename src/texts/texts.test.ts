import { describe, expect, it } from 'vitest';
import { catalogue } from '../errors/catalogue.ts';
import { Refusal } from '../errors/refusal.ts';
import { longDay, shortDay, whenText } from './dates.ts';
import { texts } from './texts.ts';

/** Every text by its path; a function stands as itself. */
function leaves(node: unknown, path: string): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const danish = new Map(leaves(texts.da, ''));
const english = new Map(leaves(texts.en, ''));

describe('the texts', () => {
  it('are the same in both languages, key by key', () => {
    expect([...english.keys()].sort()).toEqual([...danish.keys()].sort());
    expect(danish.size).toBeGreaterThan(100);
  });

  it.each([...danish])('%s is a text or makes one, in both languages', (key, text) => {
    const other = english.get(key);
    expect(typeof other).toBe(typeof text);
    expect(['string', 'function']).toContain(typeof text);
    for (const one of [text, other]) if (typeof one === 'string') expect(one.trim()).toBe(one);
    for (const one of [text, other]) expect(one).not.toBe('');
  });

  it('that are made of parts use every part, in both languages', () => {
    for (const [key, make] of danish) {
      if (typeof make !== 'function') continue;
      const parts = Array.from({ length: make.length }, (_, n) => `<${n}>`);
      for (const one of [make, english.get(key)] as ((...parts: string[]) => string)[]) {
        const made = one(...parts);
        expect(typeof made, key).toBe('string');
        for (const part of parts) expect(made, key).toContain(part);
      }
    }
  });

  it('speak Danish as Danes write it: no letters are missing', () => {
    const all = [...danish.values()].filter((text) => typeof text === 'string').join(' ');
    expect(all).not.toMatch(/\b(moede|naeste|koere|paa|saa|faa|gaa|afslutte moedet)\b/i);
    expect(all).not.toMatch(/\b(De|Dem|Deres)\b/);
  });
});

describe('the refusals', () => {
  const entries = Object.entries(catalogue);

  it.each(entries)('%s is said in both languages, as whole sentences', (_code, { da, en }) => {
    for (const sentence of [da, en]) expect(sentence).toMatch(/^[A-ZÆØÅ“{].*[.:}\]]$/s);
    expect(da).not.toBe(en);
  });

  it.each(entries)('%s has the same placeholders in both languages', (_code, { da, en }) => {
    const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(placeholders(en)).toEqual(placeholders(da));
  });

  it('are filled with their details, and say nothing of what is missing', () => {
    const refusal = new Refusal('attendance.too-many-at-once', { limit: 95 });
    expect(refusal.in('da')).toContain('højst 95 personer');
    expect(refusal.in('en')).toContain('95 people at the most');
  });

  it('do not fill what a person wrote', () => {
    const refusal = new Refusal('item.settled-meanwhile', { text: '{text} {limit} $& $1' });
    expect(refusal.in('da')).toContain('{text} {limit} $& $1');
  });
});

describe('dates', () => {
  it('are written as Danes and the English write them', () => {
    expect(longDay('2020-03-10', 'da')).toBe('Tirsdag d. 10. marts 2020');
    expect(longDay('2020-03-10', 'en')).toBe('Tuesday 10 March 2020');
    expect(shortDay('2020-03-01', 'da')).toBe('1. marts 2020');
    expect(shortDay('2020-03-01', 'en')).toBe('1 March 2020');
  });

  it('say when a meeting begins, and when it ends where that is known', () => {
    const times = { date: '2020-03-10', time: '16:30', until: null };
    expect(whenText(times, 'da')).toBe('Tirsdag d. 10. marts 2020 kl. 16.30');
    expect(whenText({ ...times, until: '18:00' }, 'da')).toBe('Tirsdag d. 10. marts 2020 kl. 16.30–18.00');
    expect(whenText({ ...times, until: '18:00' }, 'en')).toBe('Tuesday 10 March 2020 at 16:30–18:00');
  });

  it('do not slip to another day where the server’s clock stands elsewhere', () => {
    for (const date of ['2020-03-29', '2020-10-25', '2020-12-31', '2024-02-29']) {
      const day = String(Number(date.slice(8)));
      expect(longDay(date, 'da')).toContain(`d. ${day}. `);
    }
  });
});
