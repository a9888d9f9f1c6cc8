import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MeetingView, RefusalView } from '../../src/tab-api/schema.ts';
import type { Part } from '../rights/cast.ts';
import { type Scene, Stage } from '../rights/stage.ts';
import { canary } from '../storage/sample-meeting.ts';
import { bodyOf, codeOf, TabClient } from './tab-client.ts';

/** What is written of a decision is saved while it is written, between those who lead. */
let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.stop());
beforeEach(async () => {
  scene = await stage.scene('running');
});

const tabOf = (part: Part): TabClient => TabClient.local(stage.bot.port, stage.cast.id(part));
const ids = () => ({ groupId: scene.groupId, meetingId: scene.meetingId });
const looks = (part: Part, etag: string | null = null) => tabOf(part).get('meeting', ids(), { etag });
const draftSeenBy = async (part: Part, itemId = scene.openItem) =>
  bodyOf<MeetingView>(await looks(part)).items.find((item) => item.itemId === itemId)?.draft;
const writes = (part: Part, data: object, itemId = scene.openItem) =>
  tabOf(part).does('item.draft', { ...ids(), itemId, ...data });
const written = 'Vi ser på det til foråret';
/** Of an item that is closed in the end: the other stands on the leader’s card in a channel. */
const writtenClosed = 'Vi taler med familien først';

describe('the draft of a decision', () => {
  it('is seen by the others who lead, with who wrote it, and by nobody else', async () => {
    expect((await writes('chair', { seen: 0, decision: written, outcome: 'noted' })).status).toBe(200);
    const by = { personId: stage.cast.id('chair'), name: 'Spiller chair' };
    for (const part of ['chair', 'deputy', 'minuteTaker'] as const) {
      expect(await draftSeenBy(part)).toMatchObject({ by, written: { decision: written, outcome: 'noted' } });
    }
    for (const part of ['member', 'creator', 'guest', 'outsider'] as const) {
      const { text } = await looks(part);
      expect(text).not.toContain(written);
    }
  });

  it('is news to those who lead alone', async () => {
    const tags = { minuteTaker: (await looks('minuteTaker')).etag, member: (await looks('member')).etag };
    await writes('chair', { seen: 0, decision: written });
    expect((await looks('minuteTaker', tags.minuteTaker)).status).toBe(200);
    expect((await looks('member', tags.member)).status).toBe(304);
  });

  it('is never written over unseen: the second is given what the first has written', async () => {
    const first = bodyOf<{ meeting: MeetingView }>(await writes('chair', { seen: 0, decision: written }));
    const seen = first.meeting.items.find(({ itemId }) => itemId === scene.openItem)?.draft?.revision;
    const late = await writes('minuteTaker', { seen: 0, decision: 'Vi afviser' });
    expect([late.status, codeOf(late)]).toEqual([409, 'item.changed-meanwhile']);
    const shown = bodyOf<RefusalView>(late).meeting?.items.find(({ itemId }) => itemId === scene.openItem);
    expect(shown?.draft?.written.decision).toBe(written);
    expect((await writes('minuteTaker', { seen, decision: 'Vi afviser' })).status).toBe(200);
    expect((await draftSeenBy('chair'))?.written.decision).toBe('Vi afviser');
  });

  it('is written by two at once: one of them is told', async () => {
    const answers = await Promise.all([
      writes('chair', { seen: 0, decision: 'En' }),
      writes('minuteTaker', { seen: 0, decision: 'To' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = answers[0]?.status === 200 ? 'En' : 'To';
    expect((await draftSeenBy('chair'))?.written.decision).toBe(won);
  });

  it('is not closed over, and is gone with the item; no row of it is left', async () => {
    await writes('chair', { seen: 0, decision: written });
    const seen = (await draftSeenBy('minuteTaker'))?.revision ?? 0;
    await writes('chair', { seen, decision: `${written}, når kommunen svarer` });
    const close = { ...ids(), itemId: scene.openItem, outcome: 'noted', decision: written };
    const early = await tabOf('minuteTaker').does('item.close', { ...close, draftSeen: seen });
    expect([early.status, codeOf(early)]).toEqual([409, 'item.changed-meanwhile']);
    const now = (await draftSeenBy('minuteTaker'))?.revision;
    expect((await tabOf('minuteTaker').does('item.close', { ...close, draftSeen: now })).status).toBe(200);
    expect(await draftSeenBy('chair')).toBeNull();
    const range = await stage.rows.range(`${stage.tenantId}|${scene.groupId}`, 'm|', 'y');
    expect(range.filter(({ key }) => /^[mx]\|[^|]+\|b\|/.test(key) && key.includes(scene.meetingId))).toEqual([]);
    const late = await writes('chair', { seen: now, decision: 'For sent' });
    expect([late.status, codeOf(late)]).toEqual([409, 'item.not-to-be-changed']);
  });
});

describe('a draft that is saved while the item is closed', () => {
  it('is never left behind, whichever comes first', async () => {
    for (let round = 0; round < 10; round += 1) {
      scene = await stage.scene('running');
      const close = { ...ids(), itemId: scene.openItem, outcome: 'noted', decision: written };
      const [draft, closing] = await Promise.all([
        writes('chair', { seen: 0, decision: written }),
        tabOf('minuteTaker').does('item.close', close),
      ]);
      expect([200, 409]).toContain(draft.status);
      expect(closing.status).toBe(200);
      const rows = await stage.rows.range(`${stage.tenantId}|${scene.groupId}`, 'm|', 'y');
      expect(rows.filter(({ key }) => key.includes(scene.meetingId) && key.includes('|b|'))).toEqual([]);
    }
  });
});

describe('the leader’s card', () => {
  const presses = (part: Part, verb: string, data: object, place: 'channel' | 'personal') =>
    stage.click(stage.cast.person(part), verb, { ...ids(), ...data }, place);

  it('stands with the draft in its fields, and is not closed over a newer one', async () => {
    const before = await presses('chair', 'meeting.lead', {}, 'channel');
    expect(JSON.stringify(before.answer.body)).toContain('"draftSeen":0');
    await writes('minuteTaker', { seen: 0, decision: written });
    const shown = await presses('chair', 'meeting.lead', {}, 'channel');
    expect(JSON.stringify(shown.answer.body)).toContain(written);
    const close = { itemId: scene.openItem, outcome: 'noted', decision: 'På kortet' };
    const old = await presses('chair', 'item.close', { ...close, draftSeen: 0 }, 'channel');
    expect(old.outcome).toBe('item.changed-meanwhile');
    // What was typed stays, and the next click closes.
    expect(JSON.stringify(old.answer.body)).toContain('På kortet');
    const draftSeen = (await draftSeenBy('chair'))?.revision;
    expect((await presses('chair', 'item.close', { ...close, draftSeen }, 'channel')).outcome).toBe('done');
  });

  it('says nothing of the draft on a closed item in a channel, and says it in the leader’s own chat', async () => {
    await tabOf('chair').does('item.open', { ...ids(), itemId: scene.closedItem });
    await writes('minuteTaker', { seen: 0, decision: writtenClosed }, scene.closedItem);
    const there = await presses('chair', 'meeting.lead', {}, 'channel');
    expect(JSON.stringify(there.answer.body)).not.toContain(writtenClosed);
    const here = await presses('chair', 'meeting.lead', {}, 'personal');
    expect(JSON.stringify(here.answer.body)).toContain(writtenClosed);
  });
});

describe('the draft on a closed item', () => {
  beforeEach(async () => {
    await tabOf('chair').does('item.open', { ...ids(), itemId: scene.closedItem });
  });

  it('is kept with what is closed, and seen by those who lead and may read it', async () => {
    expect((await writes('chair', { seen: 0, decision: canary }, scene.closedItem)).status).toBe(200);
    expect((await draftSeenBy('deputy', scene.closedItem))?.written.decision).toBe(canary);
    const open = await stage.rows.range(`${stage.tenantId}|${scene.groupId}`, 'm|', 'n');
    expect(JSON.stringify(open)).not.toContain(canary);
    await tabOf('chair').does('attendance.disqualify', {
      ...ids(),
      itemId: scene.closedItem,
      people: stage.cast.id('deputy'),
    });
    expect((await looks('deputy')).text).not.toContain(canary);
    const refused = await writes('deputy', { decision: 'x' }, scene.closedItem);
    expect([refused.status, codeOf(refused)]).toEqual([403, 'item.not-for-you']);
    expect(refused.text).not.toContain(canary);
  });

  it('follows an item that is closed for others, out of every open row', async () => {
    await tabOf('chair').does('item.open', { ...ids(), itemId: scene.openItem });
    await writes('chair', { seen: 0, decision: writtenClosed });
    expect((await tabOf('chair').does('item.conceal', { ...ids(), itemId: scene.openItem })).status).toBe(200);
    const open = await stage.rows.range(`${stage.tenantId}|${scene.groupId}`, 'm|', 'n');
    expect(
      open
        .filter(({ key }) => key.includes(scene.meetingId))
        .map(({ value }) => JSON.stringify(value))
        .join(),
    ).not.toContain(writtenClosed);
    expect((await draftSeenBy('minuteTaker'))?.written.decision).toBe(writtenClosed);
  });
});
