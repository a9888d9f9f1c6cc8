import { describe, expect, it } from 'vitest';
import { ask, type QuickDoor } from '../../src/answers/ask.ts';
import {
  type Flag,
  type LabelledQuestion,
  openCatalogue,
  readFlagged,
  readQuestions,
  type Score,
  score,
} from './score.ts';

// What may be read out of which part stands in development/README.md.
const tuned = ['terse', 'prose', 'departments'];
const second = ['blind-second', 'vesterklit'];
const later = ['blind-third', 'vesterklit-later', 'blind-last'];
const secondHand = ['second-hand', 'second-hand-vesterklit'];
/** Three voices, each asking a catalogue of its own: a teacher, a club worker, an office. */
const voices = ['lundvig', 'marskby'];
/** Scored once after the tuning on the other voices; its misses have been read since, and few changes came of them. */
const office = 'kildehav';
/** Two towns, written blind by somebody who knew neither lexicon nor rules: every other question tuned on, the rest seen in figures only. */
const towns = ['brinkholm', 'hvidsted'];
const townsTuned = towns.map((name) => `${name}-tuned`);
/** Two more, written by an examiner who knew the field only; their questions have hardly been read, their figures were seen. */
const examined = ['fjordby', 'lyngsted'];
/** A last one, written knowing nothing of Tovholder; scored once, then its misses were read and one word mended. */
const readOnce = 'skovlund';
/** Wording that was scored before anybody had seen it; its misses have been read since. */
const unseen = 'second-hand-late';
const parts = [
  ...tuned,
  'blind-hard',
  'blind-plain',
  ...second,
  ...later,
  ...secondHand,
  ...voices,
  office,
  ...towns,
  ...townsTuned,
  ...examined,
  readOnce,
  unseen,
];
const doors = new Map(parts.map((name) => [name, openCatalogue(name)]));

/** The least that a part must reach, best first and among three, where it is not what the tuned ones must. */
const leastOf = new Map<string, readonly [number, number]>([
  ['late wording', [0.43, 0.8]],
  ['office, hardly tuned on', [0.79, 0.93]],
  ['two towns, A tuned on', [0.78, 0.92]],
  ['two towns, B held out', [0.7, 0.86]],
  ['two examined towns', [0.66, 0.86]],
  ['a town, read once', [0.71, 0.9]],
]);

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);

function sum(scores: readonly Score[]): Score {
  const total = (pick: (one: Score) => number) => scores.reduce((all, one) => all + pick(one), 0);
  return {
    questions: total((one) => one.questions),
    bestFirst: total((one) => one.bestFirst),
    acceptableInThree: total((one) => one.acceptableInThree),
    answeredNone: total((one) => one.answeredNone),
    misses: scores.flatMap((one) => one.misses),
  };
}

function scoreOf(names: readonly string[], belongs: (at: number) => boolean): Score {
  return sum(
    names.map((name) => {
      const door = doors.get(name)!;
      const questions: LabelledQuestion[] = readQuestions(name, door).filter((_, at) => belongs(at));
      return score(door, questions);
    }),
  );
}

interface Asked {
  readonly text: string;
  readonly flag: Flag;
  readonly door: QuickDoor;
}

const kindsOfFlag = ['none', 'danger', 'personal'] as const;
const flagsOf = (name: string): Asked[] =>
  readFlagged(`${name}-flags`).map((one) => ({ ...one, door: doors.get(name)! }));

function countFlags(asked: readonly Asked[], kind: (typeof kindsOfFlag)[number]) {
  const raised = ({ door, text }: Asked) => {
    const finding = ask(door, text);
    if (kind === 'none') return finding.outcome === 'none';
    return kind === 'danger' ? finding.danger !== null : finding.personalData.length > 0;
  };
  const meant = asked.filter(({ flag }) => flag === kind);
  const others = asked.filter(({ flag }) => flag !== kind && !(kind === 'none' && flag === 'either'));
  return {
    found: meant.filter(raised).length,
    meant: meant.length,
    falsely: others.filter(raised).length,
    others: others.length,
  };
}

const lineOf = (kind: string, { found, meant, falsely, others }: ReturnType<typeof countFlags>) =>
  `${kind.padEnd(10)} found ${found} of ${meant}, false ${falsely} of ${others}`;

describe('development set', () => {
  const rows = {
    'A, tuned on': scoreOf(tuned, (at) => at % 2 === 0),
    'B, held out': scoreOf(tuned, (at) => at % 2 === 1),
    'blind-hard, later': scoreOf(['blind-hard'], () => true),
    'blind-plain, later': scoreOf(['blind-plain'], () => true),
    'second, A tuned on': scoreOf(second, (at) => at % 2 === 0),
    'second, B held out': scoreOf(second, (at) => at % 2 === 1),
    'third and last': scoreOf(later, () => true),
    'second hand, A': scoreOf(secondHand, (at) => at % 2 === 0),
    'second hand, B': scoreOf(secondHand, (at) => at % 2 === 1),
    'teacher and club': scoreOf(voices, () => true),
    'office, hardly tuned on': scoreOf([office], () => true),
    'two towns, A tuned on': scoreOf(townsTuned, () => true),
    'two towns, B held out': scoreOf(towns, () => true),
    'two examined towns': scoreOf(examined, () => true),
    'a town, read once': scoreOf([readOnce], () => true),
    'late wording': scoreOf([unseen], () => true),
  };

  it('finds the right entries', () => {
    const table = Object.entries(rows).map(([name, one]) =>
      [
        name.padEnd(20),
        String(one.questions).padStart(4),
        percent(one.bestFirst, one.questions),
        percent(one.acceptableInThree, one.questions),
        percent(one.answeredNone, one.questions),
      ].join('  '),
    );
    console.log(['part                  asked   best 1.   ok in 3   none', ...table].join('\n'));
    for (const [name, one] of Object.entries(rows)) {
      const [best, inThree] = leastOf.get(name) ?? [0.74, 0.92];
      expect(one.bestFirst / one.questions).toBeGreaterThanOrEqual(best);
      expect(one.acceptableInThree / one.questions).toBeGreaterThanOrEqual(inThree);
      expect(one.answeredNone / one.questions).toBeLessThanOrEqual(0.03);
    }
  });

  it('knows what is outside, dangerous or personal', () => {
    const asked = [
      ...readFlagged('flags').map((one) => ({ ...one, door: doors.get('terse')! })),
      ...['blind-second-flags', 'blind-third-flags', 'blind-last-flags', 'second-hand-flags', 'second-hand-late-flags']
        .flatMap(readFlagged)
        .flatMap((one) => ['blind-second', 'vesterklit'].map((name) => ({ ...one, door: doors.get(name)! }))),
      ...[...voices, office].flatMap(flagsOf),
      ...readFlagged('danger-scenes').map((one) => ({ ...one, door: doors.get('lundvig')! })),
    ];
    const lines = kindsOfFlag.map((kind) => {
      const { found, meant, falsely, others } = countFlags(asked, kind);
      expect(found / meant).toBeGreaterThanOrEqual({ none: 0.9, danger: 0.97, personal: 1 }[kind]);
      expect(falsely / others).toBeLessThanOrEqual(kind === 'none' ? 0.03 : 0.02);
      return lineOf(kind, { found, meant, falsely, others });
    });
    console.log(lines.join('\n'));
  });

  /** By kind: the least share found, and the most false alarms. */
  it.each([
    ['tuned on', townsTuned, { none: [0.95, 0.02], danger: [0.97, 0.02], personal: [0.9, 0.02] }],
    ['held out', towns, { none: [0.6, 0.02], danger: [0.93, 0.03], personal: [0.9, 0.02] }],
    ['examined', examined, { none: [0.95, 0.03], danger: [0.97, 0.02], personal: [1, 0.02] }],
  ] as const)('knows them in two towns too, %s', (half, names, least) => {
    const asked = names.flatMap(flagsOf);
    for (const kind of kindsOfFlag) {
      const counts = countFlags(asked, kind);
      console.log(`two towns, ${half}: ${lineOf(kind, counts)}`);
      expect(counts.found / counts.meant).toBeGreaterThanOrEqual(least[kind][0]);
      expect(counts.falsely / counts.others).toBeLessThanOrEqual(least[kind][1]);
    }
  });
});
