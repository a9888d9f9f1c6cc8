import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/tab-api/schema.ts';
import type { Part } from '../rights/cast.ts';
import { type Scene, Stage } from '../rights/stage.ts';
import { canary } from '../storage/sample-meeting.ts';
import { bodyOf, TabClient } from './tab-client.ts';

/** Why an item was closed, or a closed one taken off, stands in the tab as on the leader's card: for the same people. */
let stage: Stage;
let scene: Scene;
beforeAll(async () => {
  stage = await Stage.set();
  scene = await stage.scene('called');
});
afterAll(() => stage.stop());

const tabOf = (part: Part): TabClient => TabClient.local(stage.bot.port, stage.cast.id(part));
const ids = () => ({ groupId: scene.groupId, meetingId: scene.meetingId });
const looks = (part: Part) => tabOf(part).get('meeting', ids());
const because = (what: string) => `Fordi ${what} ${canary}`;

describe('why something is closed', () => {
  beforeAll(async () => {
    const chair = tabOf('chair');
    await chair.does('item.conceal', { ...ids(), itemId: scene.openItem, reason: because('lukket') });
    await chair.does('item.remove', { ...ids(), itemId: scene.closedItem, reason: because('taget af') });
  });

  it('is said to those who lead and may read it, with who and when', async () => {
    for (const part of ['chair', 'deputy', 'minuteTaker'] as const) {
      const { items, takenOff } = bodyOf<MeetingView>(await looks(part));
      const concealed = items.find(({ itemId }) => itemId === scene.openItem);
      expect(concealed?.reasons).toHaveLength(1);
      expect(concealed?.reasons[0]).toContain(because('lukket'));
      expect(concealed?.reasons[0]).toContain('Spiller chair');
      expect(takenOff).toHaveLength(1);
      expect(takenOff[0]).toContain(because('taget af'));
    }
  });

  it('is said to nobody else', async () => {
    for (const part of ['member', 'guest', 'outsider'] as const) {
      const { text } = await looks(part);
      expect(text).not.toContain('Fordi');
      expect(bodyOf<MeetingView>({ ...(await looks(part)), text }).takenOff).toEqual([]);
    }
  });
});
