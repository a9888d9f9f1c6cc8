import type { Entry } from '../../catalogue/entry.ts';
import { fold } from '../text/fold.ts';
import { stem, stemOfVocabulary } from '../text/stem.ts';
import { type Token, wordsOf } from '../text/tokenise.ts';

/** The places of one catalogue: its areas, and its schools with the areas they lie in, all by folded name. */
export interface Places {
  /** Folded name → the name as the catalogue writes it. */
  readonly names: ReadonlyMap<string, string>;
  /** Folded school → folded areas. */
  readonly areasOfSchool: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ways to name a place, as stems in order, longest first, by the first stem. */
  readonly patterns: ReadonlyMap<string, readonly PlacePattern[]>;
}

interface PlacePattern {
  readonly stems: readonly string[];
  readonly place: string;
  readonly isSchool: boolean;
}

/** The places that a question names, folded. Areas follow from schools where the catalogue says so. */
export interface NamedPlaces {
  readonly schools: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  /** The stems that name them: they say where, and nothing about the subject. */
  readonly stems: ReadonlySet<string>;
}

const EVERYWHERE =
  /^(hele kommunen|hele .*kommune|alle|alle omraader|kommunen|faelles|whole municipality|hele landet|landsdaekkende|tvaergaaende)$/;
const GENERIC = new Set([
  'skole',
  'skolen',
  'omraade',
  'distrikt',
  'skoledistrikt',
  'by',
  'bydel',
  'kommune',
  'den',
  'det',
  'i',
  'og',
  'ved',
  'paa',
  'af',
  'for',
  'friskole',
  'privatskole',
  'afdeling',
  'omraadet',
  'omegn',
  'klub',
  'kommunal',
  'folkeskole',
]);

/** Whether an entry's area means the whole municipality, which is the same as no area. */
export function isEverywhere(area: string): boolean {
  return EVERYWHERE.test(fold(area).trim());
}

const ENDINGS = ['skolen', 'skole', 'omraadet', 'friskole', 'privatskole'];

function waysToName(name: string): string[][] {
  const words = wordsOf(fold(name));
  const ways: string[][] = [words];
  const own = words.filter((word) => !GENERIC.has(word));
  if (own.length > 0 && own.length < words.length) ways.push(own);
  if (own.length === 1) {
    const [word = ''] = own;
    ways.push([`${word}omraadet`], [`${word}skolen`], [`${word}e`], [`${word}en`], [`${word}byen`]);
    const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= 4);
    if (ending) {
      const core = word.slice(0, -ending.length);
      ways.push([core], [core, 'skole'], [core.replace(/s$/, '')]);
    }
  }
  return ways.filter((way) => way.some((word) => word.length > 2));
}

/** Collects the places of a catalogue. */
export function placesOf(entries: readonly Entry[]): Places {
  const names = new Map<string, string>();
  const areasOfSchool = new Map<string, Set<string>>();
  const patterns = new Map<string, PlacePattern[]>();
  const known = new Set<string>();
  const learn = (name: string, isSchool: boolean) => {
    const place = fold(name).trim();
    if (place === '' || known.has(`${isSchool}${place}`)) return;
    known.add(`${isSchool}${place}`);
    names.set(place, name.trim());
    for (const way of waysToName(name)) {
      const stems = way.map(stemOfVocabulary);
      const [first = ''] = stems;
      patterns.set(first, [...(patterns.get(first) ?? []), { stems, place, isSchool }]);
    }
  };
  for (const entry of entries) {
    const area = entry.area && !isEverywhere(entry.area) ? entry.area : null;
    if (area) learn(area, false);
    for (const school of entry.schools) {
      learn(school, true);
      if (!area) continue;
      const areas = areasOfSchool.get(fold(school).trim()) ?? new Set();
      areasOfSchool.set(fold(school).trim(), areas.add(fold(area).trim()));
    }
  }
  for (const list of patterns.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { names, areasOfSchool, patterns };
}

/** The places of the catalogue that the words of a question name. */
export function placesIn(tokens: readonly Token[], places: Places): NamedPlaces {
  const schools = new Set<string>();
  const areas = new Set<string>();
  const stems = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const genitive = token.word.endsWith('s') ? stem(token.word.slice(0, -1)) : token.stem;
    const candidates = [
      ...(places.patterns.get(token.stem) ?? []),
      ...(genitive === token.stem ? [] : (places.patterns.get(genitive) ?? [])),
    ];
    for (const pattern of candidates) {
      if (!pattern.stems.every((part, offset) => offset === 0 || tokens[at + offset]?.stem === part)) continue;
      (pattern.isSchool ? schools : areas).add(pattern.place);
      for (let offset = 0; offset < pattern.stems.length; offset++) stems.add(tokens[at + offset]?.stem ?? '');
    }
  }
  for (const school of schools) for (const area of places.areasOfSchool.get(school) ?? []) areas.add(area);
  return { schools, areas, stems };
}
