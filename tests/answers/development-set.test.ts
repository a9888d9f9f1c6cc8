import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { type LabelledQuestion, openCatalogue, readFlagged, readQuestions, type Score, score } from './score.ts';

// What may be read out of which part stands in development/README.md.
const tuned = ['terse', 'prose', 'departments'];
const second = ['blind-second', 'vesterklit'];
const later = ['blind-third', 'vesterklit-later', 'blind-last'];
const secondHand = ['second-hand', 'second-hand-vesterklit'];
/** Three voices, each asking a catalogue of its own: a teacher, a club worker, an office. */
const voices = ['lundvig', 'marskby'];
/** Scored once after the tuning on the other voices; its questions have not been tuned on. */
const office = 'kildehav';
/** Scored once and never tuned on: what wording meets that nobody has seen. */
const unseen = 'second-hand-late';
const parts = [...tuned, 'blind-hard', 'blind-plain', ...second, ...later, ...secondHand, ...voices, office, unseen];
const doors = new Map(parts.map((name) => [name, openCatalogue(name)]));

/** The least that a part must reach, best first and among three, where it is not what the tuned ones must. */
const leastOf = new Map<string, readonly [number, number]>([
  ['unseen wording', [0.43, 0.8]],
  ['office, not tuned on', [0.79, 0.93]],
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
    'office, not tuned on': scoreOf([office], () => true),
    'unseen wording': scoreOf([unseen], () => true),
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
      ...[...voices, office].flatMap((name) =>
        readFlagged(`${name}-flags`).map((one) => ({ ...one, door: doors.get(name)! })),
      ),
      ...readFlagged('danger-scenes').map((one) => ({ ...one, door: doors.get('lundvig')! })),
    ];
    const seen = asked.map(({ text, flag, door }) => {
      const finding = ask(door, text);
      return {
        flag,
        none: finding.outcome === 'none',
        danger: finding.danger !== null,
        personal: finding.personalData.length > 0,
      };
    });
    const lines: string[] = [];
    for (const kind of ['none', 'danger', 'personal'] as const) {
      const meant = seen.filter(({ flag }) => flag === kind);
      const others = seen.filter(({ flag }) => flag !== kind && !(kind === 'none' && flag === 'either'));
      const found = meant.filter((one) => one[kind]).length;
      const falsely = others.filter((one) => one[kind]).length;
      lines.push(`${kind.padEnd(10)} found ${found} of ${meant.length}, false ${falsely} of ${others.length}`);
      expect(found / meant.length).toBeGreaterThanOrEqual(kind === 'none' ? 0.9 : 1);
      expect(falsely / others.length).toBeLessThanOrEqual(kind === 'none' ? 0.03 : 0.02);
    }
    console.log(lines.join('\n'));
  });
});
