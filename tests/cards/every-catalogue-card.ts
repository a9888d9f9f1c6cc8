import {
  catalogueImportScreen,
  catalogueScreen,
  catalogueSettledScreen,
} from '../../src/cards/screens/catalogue-screens.ts';
import { entryListScreen, unreachedScreen } from '../../src/cards/screens/entry-list-screen.ts';
import {
  askContactScreen,
  entryDoneScreen,
  entryScreen,
  newEntryScreen,
} from '../../src/cards/screens/entry-screens.ts';
import { orderedFileScreen } from '../../src/cards/screens/ordered-file-screen.ts';
import { listings } from '../../src/catalogue/contract.ts';
import { differenceOf } from '../../src/catalogue/difference.ts';
import { type Entry, entrySchema } from '../../src/catalogue/entry.ts';
import { changedTo } from '../../src/catalogue/kept-entry.ts';
import type { Language } from '../../src/errors/refusal.ts';
import type { NamedCard, Said } from './every-card.ts';
import { words } from './extreme-meetings.ts';
import { guid } from './sample-meetings.ts';

const now = '2030-09-25T08:00:00Z';
const by = { personId: guid(1), name: words(100) };

const fullest = (id: string, from: Partial<Entry> = {}): Entry =>
  entrySchema.parse({
    id,
    kind: 'contact',
    title: words(200),
    summary: words(4_000),
    themes: [words(250), words(250)],
    level: 3,
    audience: words(500),
    ageRange: { from: 6, to: 18 },
    area: words(500),
    schools: [words(500)],
    keywords: [words(500)],
    contact: { name: words(500), email: `${'x'.repeat(480)}@example.dk`, phone: words(500) },
    verifiedAt: '2029-01-01',
    source: words(500),
    ...from,
  });
const emptiest = entrySchema.parse({ id: 'x', kind: 'guidance', title: 'x' });

const kept = (entry: Entry, change: 'made' | 'retired' = 'made') => changedTo(null, entry, { change, by, at: now });

/** The cards of the catalogue, with the longest and the emptiest entries. */
export function catalogueCards(language: Language, { notice, typed }: Said): NamedCard[] {
  const many = Array.from({ length: 60 }, (_, at) => fullest(`${'x'.repeat(90)}${at}`));
  const list = (entries: readonly Entry[], page: number, mayKeep: boolean) =>
    listings.map((show) => ({
      name: `${show}, page ${page}, ${entries.length}, ${mayKeep}`,
      card: entryListScreen({ show, entries, page, mayKeep, language, now, notice }),
    }));
  const difference = differenceOf(
    many.slice(0, 30).map((entry) => kept(entry)),
    [...many.slice(20), emptiest],
    now,
  );
  const screens = [fullest('full'), emptiest].flatMap((entry) => {
    const screen = { kept: kept(entry), language, forConsultant: true, notice };
    const earlier = Array.from({ length: 9 }, () => kept(entry));
    return [
      { name: 'entry', card: entryScreen({ ...screen, typed }, earlier, now) },
      { name: 'entry done', card: entryDoneScreen(screen, now) },
      { name: 'entry out', card: entryDoneScreen({ ...screen, kept: kept(entry, 'retired') }, now) },
      { name: 'ask contact', card: askContactScreen(kept(entry), language, now) },
    ];
  });
  return [
    ...screens,
    ...list(many, 1, true),
    ...list(many, 9, true),
    ...list(many, 2, false),
    ...list([], 1, true),
    { name: 'new entry', card: newEntryScreen(guid(4), language, { notice, typed }) },
    { name: 'unreached', card: unreachedScreen(many, language, now) },
    { name: 'catalogue import', card: catalogueImportScreen(difference, guid(5), words(200), language) },
    {
      name: 'catalogue import, the same',
      card: catalogueImportScreen(differenceOf([], [], now), guid(5), 'k.csv', language),
    },
    { name: 'catalogue saved', card: catalogueSettledScreen('saved', language) },
    { name: 'catalogue', card: catalogueScreen({ entries: 60, stale: 3, orderId: guid(6) }, language) },
    {
      name: 'catalogue file',
      card: orderedFileScreen({ name: 'Katalog 2030-09-25.xlsx', url: null, offered: true }, language),
    },
  ];
}
