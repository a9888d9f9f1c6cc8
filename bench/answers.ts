import { performance } from 'node:perf_hooks';
import { create, insert, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import snowball from 'snowball-stemmers';
import { ask, openQuickDoor } from '../src/answers/ask.ts';
import type { Entry } from '../src/catalogue/entry.ts';
import { openCatalogue, readQuestions } from '../tests/answers/score.ts';

const catalogues = ['terse', 'prose', 'departments', 'blind-hard', 'blind-plain'];
const danish = snowball.newStemmer('danish');
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}§]+/gu) ?? [];

interface Engine {
  readonly name: string;
  /** Makes a catalogue searchable: question → ids, best first. */
  open(entries: readonly Entry[]): Promise<(question: string) => string[]>;
}

const flat = (entry: Entry) => ({
  id: entry.id,
  title: entry.title,
  summary: entry.summary,
  themes: entry.themes.join(' '),
  keywords: entry.keywords.join(' '),
});

const engines: Engine[] = [
  {
    name: 'Tovholder',
    open: async (entries) => {
      const door = openQuickDoor(entries);
      return (question) => ask(door, question).ranked.map(({ entry }) => entry.id);
    },
  },
  {
    name: 'MiniSearch',
    open: async (entries) => {
      const index = new MiniSearch({
        fields: ['title', 'summary', 'themes', 'keywords'],
        processTerm: (term) => danish.stem(term.toLowerCase()),
        searchOptions: { boost: { title: 3, keywords: 2, themes: 2 }, prefix: true, fuzzy: 0.2 },
      });
      index.addAll(entries.map(flat));
      return (question) => index.search(question).map(({ id }) => String(id));
    },
  },
  {
    name: 'Orama',
    open: async (entries) => {
      const index = create({
        schema: { title: 'string', summary: 'string', themes: 'string', keywords: 'string' } as const,
        components: {
          tokenizer: {
            language: 'danish',
            normalizationCache: new Map(),
            tokenize: (text: string) => words(text).map((word) => danish.stem(word)),
          },
        },
      });
      for (const entry of entries) await insert(index, flat(entry));
      return (question) => {
        const found = search(index, {
          term: question,
          limit: 10,
          boost: { title: 3, keywords: 2, themes: 2 },
          threshold: 1,
        });
        return 'hits' in found ? found.hits.map(({ id }) => String(id)) : [];
      };
    },
  },
];

function percentile(sorted: readonly number[], share: number): string {
  return `${((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) / 1000).toFixed(3)} ms`.padStart(
    11,
  );
}

/** For each question the median of several rounds, in microseconds, sorted: other work on the machine hardly shows. */
function time(find: (question: string) => string[], questions: readonly string[], rounds: number): number[] {
  for (const question of questions.slice(0, 50)) find(question);
  const medians = questions.map((question) => {
    const micros = Array.from({ length: rounds }, () => {
      const before = performance.now();
      find(question);
      return (performance.now() - before) * 1000;
    });
    return micros.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  });
  return medians.sort((a, b) => a - b);
}

/** A large catalogue: the development entries again and again, each with ids and words of its own. */
function enlarge(entries: readonly Entry[], size: number): Entry[] {
  return Array.from({ length: size }, (_, at) => {
    const entry = entries[at % entries.length]!;
    const copy = Math.floor(at / entries.length);
    return {
      ...entry,
      id: `${entry.id}-${at}`,
      title: `${entry.title} ${copy}`,
      keywords: [...entry.keywords, `kopi${copy}`],
    };
  });
}

const sets = catalogues.map((name) => {
  const door = openCatalogue(name);
  return { entries: door.index.entries, questions: readQuestions(name, door) };
});
const texts = sets.flatMap(({ questions }) => questions.map(({ text }) => text));
const small = enlarge(sets[3]!.entries, 60);
const large = enlarge(
  sets.slice(0, 4).flatMap(({ entries }) => entries),
  30_000,
);

console.log('engine        best 1.   ok in 3   p50 60      p95 60      p50 30,000  p95 30,000  opens 30,000');
for (const engine of engines) {
  let first = 0;
  let inThree = 0;
  for (const { entries, questions } of sets) {
    const find = await engine.open(entries);
    for (const { text, best, acceptable } of questions) {
      const ids = find(text);
      if (ids[0] === best) first++;
      if (ids.slice(0, 3).some((id) => acceptable.has(id))) inThree++;
    }
  }
  const fast = time(await engine.open(small), texts, 7);
  const begun = performance.now();
  const findLarge = await engine.open(large);
  const opened = Math.round(performance.now() - begun);
  const slow = time(
    findLarge,
    texts.filter((_, at) => at % 4 === 0),
    engine.name === 'Tovholder' ? 5 : 1,
  );
  const share = (part: number) => `${((100 * part) / texts.length).toFixed(1)} %`.padStart(8);
  const times = [fast, slow].flatMap((micros) => [percentile(micros, 0.5), percentile(micros, 0.95)]);
  console.log([engine.name.padEnd(12), share(first), share(inThree), ...times, `${opened} ms`.padStart(9)].join(' '));
}
