import { orderedFileScreen } from '../../src/cards/screens/ordered-file-screen.ts';
import { erasedScreen, erasureScreen, foundScreen, whoseScreen } from '../../src/cards/screens/person-screens.ts';
import type { Language } from '../../src/errors/refusal.ts';
import type { FoundPerson } from '../../src/privacy/person/keep-person-data.ts';
import type { KeptReason, PersonPlace, PersonRow, Treatment } from '../../src/privacy/person/person-row.ts';
import { personData } from '../../src/texts/person-data.ts';
import type { NamedCard, Said } from './every-card.ts';
import { words } from './extreme-meetings.ts';
import { guid } from './sample-meetings.ts';

const row = (place: PersonPlace, treatment: Treatment, kept: KeptReason | null = null): PersonRow => ({
  place,
  partition: 'p',
  key: 'k',
  etag: '1',
  value: {},
  treatment,
  kept,
});
const places = Object.keys(personData.da.places) as PersonPlace[];

/** Something everywhere, kept for every reason. */
const everywhere: FoundPerson = {
  personId: guid(1),
  name: words(200),
  rows: [
    ...(['delete', 'pseudonymise', 'keep'] as const).flatMap((treatment) =>
      places.map((place) => row(place, treatment)),
    ),
    ...(Object.keys(personData.da.kept) as KeptReason[]).map((kept) => row('meeting', 'keep', kept)),
  ],
};
const aMember: FoundPerson = {
  personId: guid(2),
  name: 'Skoleleder',
  rows: [
    row('attendance', 'delete'),
    row('membership', 'delete'),
    row('area', 'delete'),
    row('attendance', 'pseudonymise', 'minutes'),
    row('attendance', 'pseudonymise', 'minutes'),
    row('agreement', 'pseudonymise', 'minutes'),
    row('audit', 'keep', 'audit'),
  ],
};
const nobody: FoundPerson = { personId: guid(3), name: null, rows: [] };

/** The cards about a person's data. */
export const personCards = (language: Language, { notice }: Said): NamedCard[] => [
  {
    name: 'person asked for',
    card: whoseScreen({ language, notice, typed: 'Skoleleder' }),
  },
  ...Object.entries({ everywhere, aMember, nobody }).flatMap(([name, found]) => [
    { name: `person found ${name}`, card: foundScreen(found, guid(4), language) },
    { name: `person to erase ${name}`, card: erasureScreen(found, language, notice) },
    { name: `person erased ${name}`, card: erasedScreen(found, language) },
  ]),
  {
    name: 'person file',
    card: orderedFileScreen(
      { name: 'Persondata 2030-09-25.json', url: 'https://x.example/d', offered: true },
      language,
      [personData[language].takeCare],
    ),
  },
];
