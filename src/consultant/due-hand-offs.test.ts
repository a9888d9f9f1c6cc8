import { describe, expect, it } from 'vitest';
import type { MessageRef } from '../meetings/model/group.ts';
import { type Poster, type PostFailure, PostingError } from '../projection/poster.ts';
import type { HandOff } from '../quick-door/hand-off.ts';
import type { DueOf } from '../reminders/due-work.ts';
import { RowConsultantChats } from '../storage/consultant-chats.ts';
import { RowHandOffStore } from '../storage/hand-off-store.ts';
import { MemoryRows } from '../storage/memory-rows.ts';
import { DueHandOffs } from './due-hand-offs.ts';
import { HandOffCourier } from './hand-off-courier.ts';

const monday = new Date('2026-11-23T09:00:00Z');
const wednesday = new Date('2026-11-25T09:00:00Z');
const serviceUrl = 'https://teams.example/';

const handOff: HandOff = {
  questionId: 'question-1',
  words: 'Hvem hjælper ved skolevægring?',
  language: 'da',
  topics: [],
  candidates: ['PPR'],
  asker: { personId: 'asker', teamsId: '29:asker', serviceUrl, name: 'Klasselærer' },
  at: monday.toISOString(),
  sentTo: [{ personId: 'first', at: monday.toISOString() }],
  takenBy: null,
  reply: null,
};

const due: DueOf<'handOff'> = { kind: 'handOff', tenantId: 'tenant', questionId: 'question-1', at: monday, tries: 0 };

/** Teams as far as the courier needs it; each person's messages by their first line. */
class Teams {
  readonly posted: string[] = [];
  readonly updated: string[] = [];
  fails: PostFailure | null = null;

  readonly poster: Poster = {
    startThread: () => Promise.reject(new Error('Nobody begins a thread')),
    answerIn: () => Promise.reject(new Error('Nobody answers in a thread')),
    remove: () => Promise.reject(new Error('Nobody removes anything')),
    postToPerson: async (_tenant, _at, teamsId, { summary }): Promise<MessageRef> => {
      if (this.fails !== null) throw new PostingError(this.fails, 0);
      this.posted.push(`${teamsId}: ${summary}`);
      return { conversationId: teamsId, messageId: String(this.posted.length) };
    },
    update: async (_serviceUrl, { conversationId }) => {
      this.updated.push(conversationId);
    },
  };
}

function house() {
  const rows = new MemoryRows();
  const teams = new Teams();
  const handOffs = new RowHandOffStore(rows);
  const clock = { now: monday };
  const log: string[] = [];
  const process = () => {
    const world = {
      handOffs,
      notes: handOffs,
      chats: new RowConsultantChats(rows),
      poster: teams.poster,
      groupsToChoose: async () => [],
      consultants: ['first', 'second'],
      language: 'da' as const,
      clock: () => clock.now,
      log: (event: string) => log.push(event),
    };
    return new DueHandOffs({ ...world, courier: new HandOffCourier(world) });
  };
  return { teams, handOffs, clock, log, process };
}

const toFirst = 'first: Et spørgsmål til SSP-konsulenten';
const toSecond = 'second: Et spørgsmål til SSP-konsulenten';

describe('a handed-off question that is due', () => {
  it('is told by another process when the one that took the consent has died, and looked at again in two days', async () => {
    const { teams, handOffs, process } = house();
    await handOffs.begin('tenant', handOff);
    expect(await process().perform([due])).toEqual([{ ...due, at: wednesday }]);
    expect(teams.posted).toEqual([toFirst, '29:asker: Ikke taget']);
  });

  it('is told once by two processes at the same time, and goes to the deputy once', async () => {
    const { teams, handOffs, process, clock } = house();
    await handOffs.begin('tenant', handOff);
    await Promise.all([process().perform([due]), process().perform([due, due])]);
    clock.now = wednesday;
    await Promise.all([process().perform([due]), process().perform([due])]);
    expect(teams.posted.toSorted()).toEqual(
      [toFirst, toSecond, '29:asker: Ikke taget', '29:asker: Ikke taget'].toSorted(),
    );
    expect((await handOffs.read('tenant', 'question-1'))?.handOff.sentTo.map(({ personId }) => personId)).toEqual([
      'first',
      'second',
    ]);
  });

  it('is told step by step, and the other consultants’ cards follow', async () => {
    const { teams, handOffs, process } = house();
    const answered = { ...handOff, takenBy: { personId: 'second', name: 'Vikar' }, reply: 'Ring til PPR.' };
    await handOffs.begin('tenant', handOff);
    await process().perform([due]);
    await handOffs.change('tenant', (await handOffs.read('tenant', 'question-1'))!, answered);
    const [next] = await process().perform([due]);
    expect(teams.posted.slice(1)).toEqual(['29:asker: Ikke taget', '29:asker: Taget', '29:asker: Besvaret']);
    expect(teams.updated).toEqual(['first']);
    expect(next?.at.toISOString()).toBe('2026-12-23T09:00:00.000Z');
  });

  it('is not told twice when nobody knows whether it was, and is tried again when it certainly was not', async () => {
    const { teams, handOffs, process, log } = house();
    await handOffs.begin('tenant', handOff);
    teams.fails = 'later';
    expect(await process().perform([due])).toEqual([
      { ...due, at: wednesday },
      { ...due, at: new Date('2026-11-23T09:15:00Z'), tries: 1 },
    ]);
    teams.fails = 'unknown';
    expect(await process().perform([due])).toEqual([{ ...due, at: wednesday }]);
    teams.fails = null;
    await process().perform([due]);
    expect(teams.posted).toEqual([]);
    expect(log).toContain('handOff.not-told');
  });

  it('is forgotten where there is nothing any more', async () => {
    const { process, teams } = house();
    expect(await process().perform([due])).toEqual([]);
    expect(teams.posted).toEqual([]);
  });
});
