import { describe, expect, it } from 'vitest';
import type { HandOff } from '../../src/quick-door/hand-off.ts';
import { RowConsultantChats } from '../../src/storage/consultant-chats.ts';
import { RowHandOffStore } from '../../src/storage/hand-off-store.ts';
import { RowQuestionStore, sweepTimeFor } from '../../src/storage/question-store.ts';
import { RowTopicStore } from '../../src/storage/topic-store.ts';
import { TestClock } from '../support/test-clock.ts';
import { implementations } from './open-stores.ts';

const handOff: HandOff = {
  questionId: 'question-1',
  words: 'Hvem hjælper?',
  language: 'da',
  topics: ['hash'],
  candidates: [],
  asker: { personId: 'asker', teamsId: '29:1', serviceUrl: 'https://teams.example/', name: 'Klasselærer' },
  at: '2026-11-23T09:00:00.000Z',
  sentTo: [],
  takenBy: null,
  reply: null,
};
const askedAt = new Date('2026-11-23T09:03:00Z');
const dayMs = 24 * 60 * 60_000;

describe('the words of a question', () => {
  it('are swept less than a day after it was asked, at times that many share', () => {
    const at = sweepTimeFor(askedAt);
    expect(at.getTime()).toBeLessThan(askedAt.getTime() + dayMs);
    expect(at.getTime()).toBeGreaterThan(askedAt.getTime() + 0.95 * dayMs);
    expect(sweepTimeFor(new Date('2026-11-23T09:04:00Z'))).toEqual(at);
  });

  it.each(implementations)('are gone after their sweep, and no others, on $name', async ({ open }) => {
    const { rows } = await open();
    const clock = new TestClock(askedAt);
    const questions = new RowQuestionStore(rows, clock.now);
    const kept = { askedBy: 'asker', words: 'ord', language: 'da' as const };
    await questions.keep('tenant', { ...kept, questionId: 'first', at: askedAt.toISOString() });
    await questions.keep('tenant', { ...kept, questionId: 'later', at: '2026-11-23T12:00:00.000Z' });
    expect(await questions.sweep('tenant')).toBe(0);
    clock.moveTo(sweepTimeFor(askedAt).toISOString());
    expect(await questions.sweep('tenant')).toBe(1);
    expect(await questions.sweep('tenant')).toBe(0);
    expect(await questions.read('tenant', 'first')).toBeUndefined();
    expect((await questions.read('tenant', 'later'))?.words).toBe('ord');
    expect((await rows.range('tenant|questions', '0', '~')).map(({ key }) => key)).toHaveLength(2);
  });
});

describe.each(implementations)('on $name', ({ open }) => {
  it('a question is handed off once, changed by one of two, and removed with all its notes', async () => {
    const { rows } = await open();
    const store = new RowHandOffStore(rows);
    expect(await store.begin('tenant', handOff)).toBe(true);
    expect(await store.begin('tenant', { ...handOff, words: 'andet' })).toBe(false);
    const read = (await store.read('tenant', 'question-1'))!;
    expect(read.handOff).toEqual(handOff);
    expect(await store.change('tenant', read, { ...handOff, reply: 'svar' })).toBe(true);
    expect(await store.change('tenant', read, { ...handOff, reply: 'for sent' })).toBe(false);
    expect((await store.read('tenant', 'question-1'))?.handOff.reply).toBe('svar');
    expect(await store.all('tenant')).toEqual([{ ...handOff, reply: 'svar' }]);
    expect(await store.all('another')).toEqual([]);
    expect(await store.noteSaid('tenant', 'question-1', 'asker|taken')).toBe(true);
    expect(await store.noteSaid('tenant', 'question-1', 'asker|taken')).toBe(false);
    await store.takeBack('tenant', 'question-1', 'asker|taken');
    expect(await store.noteSaid('tenant', 'question-1', 'asker|taken')).toBe(true);
    const card = { message: { conversationId: 'chat', messageId: '1' }, serviceUrl: 'https://x/', shows: 'waiting|' };
    await store.keepCard('tenant', 'question-1', 'consultant', card);
    expect(await store.cardOf('tenant', 'question-1', 'consultant')).toEqual(card);
    await store.remove('tenant', 'question-1');
    expect(await rows.range('tenant|handOff|question-1', ' ', '~')).toEqual([]);
    expect(await rows.range('tenant|handOffs', ' ', '~')).toEqual([]);
  });

  it('topics are counted by question and month, and no longer when the answer was good after all', async () => {
    const { rows } = await open();
    const topics = new RowTopicStore(rows);
    await topics.count('tenant', '2026-11', 'one', ['hash', 'bullying']);
    await topics.count('tenant', '2026-11', 'one', ['hash', 'bullying']);
    await topics.count('tenant', '2026-11', 'two', ['hash']);
    await topics.count('tenant', '2026-12', 'three', ['gangs']);
    expect(await topics.ofMonth('tenant', '2026-11')).toEqual([
      { topic: 'hash', count: 2 },
      { topic: 'bullying', count: 1 },
    ]);
    await topics.uncount('tenant', '2026-11', 'one', ['hash', 'bullying']);
    await topics.uncount('tenant', '2026-11', 'one', ['hash', 'bullying']);
    expect(await topics.ofMonth('tenant', '2026-11')).toEqual([{ topic: 'hash', count: 1 }]);
    expect(await topics.noteShown('tenant', '2026-11', 'consultant')).toBe(true);
    expect(await topics.noteShown('tenant', '2026-11', 'consultant')).toBe(false);
    await topics.takeBackShown('tenant', '2026-11', 'consultant');
    expect(await topics.noteShown('tenant', '2026-11', 'consultant')).toBe(true);
    expect(await topics.ofMonth('tenant', '2026-11')).toHaveLength(1);
  });

  it('a consultant is written to where something was last heard from', async () => {
    const { rows } = await open();
    const chats = new RowConsultantChats(rows);
    expect(await chats.of('tenant', 'consultant')).toBeUndefined();
    await chats.note('tenant', 'consultant', { teamsId: '29:1', serviceUrl: 'https://old.example/' });
    await chats.note('tenant', 'consultant', { teamsId: '29:1', serviceUrl: 'https://new.example/' });
    expect((await chats.of('tenant', 'consultant'))?.serviceUrl).toBe('https://new.example/');
  });
});
