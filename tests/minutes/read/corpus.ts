import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Minutes, MinutesItem } from '../../../src/minutes/model.ts';

/** Expected content as the corpus files write it: what is not said is null, false or empty. */
interface Expectation {
  readonly title: string;
  readonly committee: string;
  readonly date: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly present?: readonly string[];
  readonly absent?: readonly string[];
  readonly substitutes?: Minutes['substitutes'];
  readonly lateOrEarly?: Minutes['lateOrEarly'];
  readonly disqualified?: Minutes['disqualified'];
  readonly items: readonly ExpectedItem[];
}

interface ExpectedItem extends Partial<Omit<MinutesItem, 'sections' | 'subDecisions'>> {
  readonly number: string | null;
  readonly title: string;
  readonly sections?: Readonly<Record<string, string>>;
  readonly subDecisions?: readonly (readonly [string, string])[];
}

/** A document of the corpus: its printed text and what a careful reader finds in it. */
export interface CorpusDocument {
  readonly name: string;
  readonly text: string;
  readonly expected: Minutes;
}

/** The documents in a folder of the corpus, in the order of their numbers. */
export function corpusIn(folder: string): CorpusDocument[] {
  const path = join(import.meta.dirname, folder);
  const names = readdirSync(path).filter((file) => file.endsWith('.txt'));
  return names.sort().map((file) => {
    const name = file.replace('.txt', '');
    return { name, text: readFileSync(join(path, file), 'utf8'), expected: expectationIn(path, name) };
  });
}

/** What is expected of the document with this name in the folder at `path`. */
export function expectationIn(path: string, name: string): Minutes {
  return minutesOf(JSON.parse(readFileSync(join(path, `${name}.json`), 'utf8')) as Expectation);
}

function minutesOf(expected: Expectation): Minutes {
  const { title, committee, date, time, place } = expected;
  return {
    ...{ title, committee, date, time, place },
    participants: [
      ...(expected.present ?? []).map((name) => ({ name, absent: false })),
      ...(expected.absent ?? []).map((name) => ({ name, absent: true })),
    ],
    items: expected.items.map(itemOf),
    substitutes: expected.substitutes ?? [],
    lateOrEarly: expected.lateOrEarly ?? [],
    disqualified: expected.disqualified ?? [],
    warnings: [],
  };
}

function itemOf(expected: ExpectedItem): MinutesItem {
  const { number, title } = expected;
  return {
    ...{ number, title },
    caseNumber: expected.caseNumber ?? null,
    documentNumber: expected.documentNumber ?? null,
    closed: expected.closed ?? false,
    sections: Object.entries(expected.sections ?? {}).map(([heading, text]) => ({ heading, text })),
    recommendation: expected.recommendation ?? null,
    decision: expected.decision ?? null,
    subDecisions: (expected.subDecisions ?? []).map(([ref, text]) => ({ ref, text })),
    absent: expected.absent ?? [],
    attachments: expected.attachments ?? [],
  };
}
