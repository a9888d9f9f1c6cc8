import { describe, expect, it } from 'vitest';
import { concepts } from '../lexicon/concepts.ts';
import { createLexicon } from '../lexicon/lexicon.ts';
import { plainText } from './plain-text.ts';
import { createReader } from './reading.ts';

const lexicon = createLexicon(concepts);
const reader = createReader(lexicon, new Set());
const understood = (text: string) =>
  [...reader.readQuestion(text).concepts].sort((a, b) => b[1] - a[1]).map(([concept]) => lexicon.concepts[concept]?.id);

describe('reading Danish as it is typed', () => {
  it.each([
    ['hashmisbrug', 'cannabis'],
    ['skolevaegring', 'school-absence'],
    ['skolevægring', 'school-absence'],
    ['selmordstanker', 'suicide'],
    ['underetningspligt', 'notification'],
    ['rusmiddelpolitiken', 'drug-policy'],
    ['ondt i maven hver mandag', 'school-absence'],
    ['de forkerte venner', 'gangs'],
    ['han blev rullet', 'robbery'],
    ['her kids smoke weed', 'cannabis'],
  ])('%s is about %s', (text, id) => {
    expect(understood(text)).toContain(id);
  });

  it.each(['SSP+', 'ssp +', 'SSP plus', 'SSP+-konsulenten', 'sspplus'])(
    'takes %s for another office than SSP',
    (text) => {
      expect(reader.readQuestion(text).tokens[0]?.word).toBe('sspplus');
      expect(understood(text)).toContain('ssp');
    },
  );

  it.each(['hvem er du', 'en gang om ugen', 'det er fint vejr'])('reads no worry into %s', (text) => {
    const groups = [...reader.readQuestion(text).concepts.keys()].map((at) => lexicon.concepts[at]?.group);
    expect(groups.filter((group) => group === 'topic')).toEqual([]);
  });
});

describe('plain text', () => {
  it.each([
    ['<p>hash &amp; <b>pot</b></p><script>alert(1)</script>', 'hash & pot'],
    ['', ''],
    ['😀😀', ''],
    ['\u0000\u0001\u0002\u0003a', ''],
  ])('of %j', (pasted, text) => {
    expect(plainText(pasted)).toBe(text);
  });

  it('keeps the beginning and the end of what is too long', () => {
    expect(plainText(`hash ${'x'.repeat(20_000)} knive`)).toMatch(/^hash .* knive$/);
  });
});
