import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../../../catalogue/entry.ts';
import type { ShownEntry } from '../use-catalogue.ts';
import { findEntries } from './find-entries.ts';

const shown = (title: string, kind: 'contact' | 'initiative', different: object = {}): ShownEntry => ({
  entry: entrySchema.parse({ id: title, kind, title, ...different }),
  revision: 1,
  retired: false,
  stale: null,
  verified: '',
  may: [],
});

const entries = [
  shown('Ålborg Klub', 'contact', { contact: { name: 'Leder', phone: '00 00 40 09', email: null } }),
  shown('Gadeteamet', 'contact', { summary: 'Kender klubben og de unge på gaden.' }),
  shown('Mentor', 'initiative', { themes: ['kontaktperson'] }),
];
const titles = (text: string, kind: '' | 'contact' | 'initiative' = '') =>
  findEntries(entries, { text, kind }).map(({ entry }) => entry.title);

describe('finding entries', () => {
  it('leaves out what is taken out of the catalogue, unless just that is asked for', () => {
    const out = { ...shown('Nedlagt klub', 'contact'), retired: true };
    expect(findEntries([out, ...entries], { text: 'klub', kind: '' }).map(({ entry }) => entry.title)).toEqual([
      'Ålborg Klub',
      'Gadeteamet',
    ]);
    expect(findEntries([out, ...entries], { text: '', kind: 'retired' })).toEqual([out]);
  });

  it('shows all of them by title, as Danes sort, when nothing is asked for', () => {
    expect(titles('')).toEqual(['Gadeteamet', 'Mentor', 'Ålborg Klub']);
    expect(titles('', 'contact')).toEqual(['Gadeteamet', 'Ålborg Klub']);
  });

  it('wants every word, wherever it stands, and puts titles first', () => {
    expect(titles('klub')).toEqual(['Ålborg Klub', 'Gadeteamet']);
    expect(titles('KLUB gaden')).toEqual(['Gadeteamet']);
    expect(titles('00 00 40 09')).toEqual(['Ålborg Klub']);
    expect(titles('kontaktperson')).toEqual(['Mentor']);
    expect(titles('knallert')).toEqual([]);
  });
});
