import { describe, expect, it } from 'vitest';
import * as agreements from './agreements.ts';
import * as decisions from './decisions.ts';
import * as help from './help.ts';
import * as meeting from './meeting.ts';
import * as minutes from './minutes.ts';
import * as overview from './overview.ts';
import * as settings from './settings.ts';
import * as shell from './shell.ts';

const subjects = { agreements, decisions, help, meeting, minutes, overview, settings, shell };

/** Every text by its path; a function stands as itself. */
function leaves(node: unknown, path: string): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

describe.each(Object.entries(subjects))('the tab’s texts of %s', (_subject, { da, en }) => {
  const danish = new Map(leaves(da, ''));
  const english = new Map(leaves(en, ''));

  it('are the same in both languages, key by key, and none is empty', () => {
    expect([...english.keys()].sort()).toEqual([...danish.keys()].sort());
    for (const [key, text] of danish) {
      expect(typeof english.get(key), key).toBe(typeof text);
      for (const one of [text, english.get(key)]) if (typeof one === 'string') expect(one.trim(), key).not.toBe('');
    }
  });

  it('that are made of parts use every part, in both languages', () => {
    for (const [key, make] of danish) {
      if (typeof make !== 'function') continue;
      const parts = Array.from({ length: make.length }, (_, n) => `<${n}>`);
      for (const one of [make, english.get(key)] as ((...parts: string[]) => string)[]) {
        const made = one(...parts);
        for (const part of parts) expect(made, key).toContain(part);
      }
    }
  });

  it('speak Danish as Danes write it', () => {
    const all = [...danish.values()].filter((text) => typeof text === 'string').join(' ');
    expect(all).not.toMatch(/\b(moede|naeste|koere|paa|saa|faa|gaa)\b/i);
    expect(all).not.toMatch(/\b(De|Dem|Deres)\b/);
  });
});
