import type { Entry } from '../../catalogue/entry.ts';
import type { Language } from '../../errors/refusal.ts';
import type { CatalogueIndex } from '../ranking/catalogue-index.ts';
import { fold } from '../text/fold.ts';
import { plainText } from '../text/plain-text.ts';
import type { Reading } from '../text/reading.ts';
import { type Ages, agesIn } from './age.ts';
import { type KindWish, kindWish } from './kind.ts';
import { languageOfFolded } from './language.ts';
import { levelIn } from './level.ts';
import { type NamedPlaces, placesIn } from './place.ts';

/** Everything that was understood of a question. */
export interface Understanding {
  /** The question without markup; empty when nothing readable was written. */
  readonly text: string;
  /** The same, folded (see fold.ts). */
  readonly folded: string;
  readonly language: Language;
  readonly reading: Reading;
  readonly kind: KindWish;
  readonly ages: Ages | undefined;
  readonly places: NamedPlaces;
  /** Whether the place was written in the question, and not only remembered. */
  readonly placeStated: boolean;
  readonly level: Entry['level'];
}

/** What is known of the asker beside the question. */
export interface Asker {
  /** The area or school that the asker chose or had remembered, as the catalogue writes it. */
  readonly place?: string;
}

/** Reads a question for one catalogue. */
export function understand(index: CatalogueIndex, question: string, asker: Asker = {}): Understanding {
  const text = plainText(question);
  const folded = fold(text);
  const language = languageOfFolded(folded);
  const reading = index.reader.readFolded(folded, language);
  const stated = placesIn(reading.tokens, index.places);
  const placeStated = stated.schools.size > 0 || stated.areas.size > 0;
  return {
    text,
    folded,
    language,
    reading,
    kind: kindWish(folded),
    ages: agesIn(folded),
    places: placeStated ? stated : rememberedPlace(index, asker),
    placeStated,
    level: levelIn(folded),
  };
}

function rememberedPlace(index: CatalogueIndex, asker: Asker): NamedPlaces {
  const place = asker.place === undefined ? '' : fold(asker.place).trim();
  if (!index.places.names.has(place)) return { schools: new Set(), areas: new Set(), stems: new Set() };
  const areas = index.places.areasOfSchool.get(place);
  const stems = new Set<string>();
  return areas
    ? { schools: new Set([place]), areas, stems }
    : { schools: new Set([place]), areas: new Set([place]), stems };
}
