const vowel = 'aeiouyæøå';
const doubled = new RegExp(`([^${vowel}])\\1$`, 'u');
const syncopated = new RegExp(`^(.+)([^${vowel}lr])([lr])$`, 'u');
const full = new RegExp(`^(.+?)([^${vowel}])\\2?e([lr])$`, 'u');

/**
 * Other stems of the same Danish word, which a stemmer keeps apart: a consonant doubled before an ending ("budgettet",
 * "budget"), and an e that falls out before one ("cykler", "cykel"; "rusmidler", "rusmiddel").
 */
export function stemVariants(stem: string): string[] {
  const variants: string[] = [];
  if (stem.length > 3 && doubled.test(stem)) variants.push(stem.slice(0, -1));
  const [, before = '', consonant = '', last = ''] = syncopated.exec(stem) ?? [];
  if (before !== '') variants.push(`${before}${consonant}e${last}`, `${before}${consonant}${consonant}e${last}`);
  const [, start = '', kept = '', end = ''] = full.exec(stem) ?? [];
  if (start !== '') variants.push(`${start}${kept}${end}`);
  return variants;
}
