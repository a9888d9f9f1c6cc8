import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJsonCatalogue } from '../catalogue/read-catalogue.ts';
import { ask, openQuickDoor } from './ask.ts';
import { composeAnswer } from './compose-answer.ts';
import { printAnswer } from './print-answer.ts';

const NOW = '2026-11-22T12:00:00Z';
const door = openQuickDoor(
  readJsonCatalogue(readFileSync(new URL('../../sample/catalogue.json', import.meta.url), 'utf8')),
);
const answerTo = (question: string, place?: string) =>
  composeAnswer(door, ask(door, question, place === undefined ? {} : { place }), NOW);

describe('an answer', () => {
  it('names the best door, the initiatives with their step, and when each was confirmed', () => {
    const answer = answerTo('har en dreng i 8. som møder skæv op, hvem ringer jeg til');
    expect(answer.door).toMatchObject({ id: 'rusmiddel', verified: 'Bekræftet 15. august 2026', stale: null });
    expect(answer.door?.contact?.phone).toBeTruthy();
    expect(answer.door?.why.join(' ')).toContain('hash');
    expect(answer.initiatives.map(({ step }) => step)).toContain('Trin 2, forebyggende');
  });

  it('speaks English to who asks in English', () => {
    const answer = answerTo('who can I call about a boy who smokes weed');
    expect(answer.language).toBe('en');
    expect(answer.door?.verified).toBe('Confirmed 15 August 2026');
  });

  it('says 112 first, and the acute guidance leads', () => {
    const answer = answerTo('en elev står med en kniv i skolegården lige nu');
    expect(answer.first[0]).toContain('112');
    expect(answer.bestId).toBe('akut');
  });

  it('asks not to write personal data, and answers the rest', () => {
    const answer = answerTo('120310-1234 ryger hash, hvem ringer jeg til');
    expect(answer.first[0]).toContain('CPR');
    expect(JSON.stringify(answer)).not.toContain('120310');
    expect(answer.door?.id).toBe('rusmiddel');
  });

  it('asks back when the place decides, and not when it is known', () => {
    const answer = answerTo('hvem er vores SSP-konsulent');
    expect(answer.questionBack).toMatchObject({ about: 'place' });
    expect(answer.questionBack?.choices.map(({ label }) => label).sort()).toEqual(['Bakke', 'Strand']);
    expect(answerTo('hvem er vores SSP-konsulent', 'Bakke')).toMatchObject({ questionBack: null, bestId: 'ssp-bakke' });
    expect(answerTo('hvem er SSP-konsulent for Fyrreskolen').bestId).toBe('ssp-strand');
  });

  it('says so when nothing fits, and still gives a door', () => {
    const answer = answerTo('hvor kan jeg parkere');
    expect(answer.outcome).toBe('none');
    expect(answer.door?.id).toMatch(/^ssp-/);
    expect(answer.initiatives).toEqual([]);
  });

  it.each(['', '😀😀😀', '<img src=x onerror=alert(1)>', '\u0000\u0001\u0002', '?'.repeat(10_000)])(
    'stays calm at unreadable input',
    (question) => {
      expect(answerTo(question).outcome).toBe('none');
    },
  );

  it('answers 10,000 characters of which a clause matters', () => {
    expect(ask(door, `${'vi havde en god dag på turen. '.repeat(300)} en elev ryger hash`).ranked[0]?.entry.id).toBe(
      'rusmiddel',
    );
  });

  it('is printed with everything in it', () => {
    const text = printAnswer(answerTo('hvad siger loven om at fortælle politiet om en elev'));
    expect(text).toContain('Retsplejelovens § 115');
    expect(text).toContain('Kilde: Retsplejeloven § 115');
    expect(text.endsWith('\n')).toBe(true);
  });
});
