import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryRows } from '../storage/memory-rows.ts';
import { RowShownStore } from '../storage/shown-store.ts';
import { askAgain } from './ask-again.ts';
import type { Shown, ShownMessage, ShownStore } from './shown.ts';

const ref = { tenantId: 'tenant', groupId: 'group' };
const subject = 'meeting';
const message = { conversationId: '19:t', messageId: '1' };
const lease = { holder: 'one', until: '2020-03-10T15:30:30.000Z' };
const standing: ShownMessage = { message, hash: 'v1', intendedAt: null };
const refused: Shown = {
  slots: {
    agenda: { ...standing, refused: true },
    minutes: { message: null, hash: 'm1', intendedAt: null, refused: true },
  },
  lease,
  notBefore: null,
};

let shownStore: ShownStore;
/** How often somebody else saves between a read and the write that follows it. */
let savesBetween: number;
let told: string[];

beforeEach(async () => {
  const stored = new RowShownStore(new MemoryRows());
  savesBetween = 0;
  told = [];
  await stored.write(ref, subject, refused, null);
  shownStore = {
    read: async (...of) => {
      const read = await stored.read(...of);
      if (savesBetween > 0) {
        savesBetween -= 1;
        const slots = { ...read.shown.slots, [`left ${savesBetween}`]: standing };
        await stored.write(ref, subject, { ...read.shown, slots }, read.version);
      }
      return read;
    },
    write: (...what) => stored.write(...what),
    forget: (...what) => stored.forget(...what),
    forgetMessages: (...what) => stored.forgetMessages(...what),
  };
});

const wakeUps = {
  announce: async (_ref: unknown, of: string) => {
    told.push(`announce ${of}`);
  },
  nudge: (_ref: unknown, of: string) => {
    told.push(`nudge ${of}`);
  },
};
const ask = () => askAgain({ shownStore, wakeUps }, ref, subject);
const slotsNow = async () => (await shownStore.read(ref, subject)).shown.slots;

describe('what Teams refused', () => {
  it('is due again: what stands whatever it shows, and what was never posted as if it had not been tried', async () => {
    await ask();
    expect(await slotsNow()).toEqual({ agenda: { ...standing, hash: '' } });
    expect(told).toEqual(['announce meeting', 'nudge meeting']);
  });

  it('is due again although somebody saves in between, and what they saved stays', async () => {
    savesBetween = 2;
    await ask();
    expect(await slotsNow()).toEqual({ agenda: { ...standing, hash: '' }, 'left 1': standing, 'left 0': standing });
    expect(told.at(-1)).toBe('nudge meeting');
  });

  it('is given up aloud where others never stop saving', async () => {
    savesBetween = Number.POSITIVE_INFINITY;
    await expect(ask()).rejects.toThrow('others kept writing');
    expect(told).not.toContain('nudge meeting');
  });

  it('is not asked for where there is none', async () => {
    await ask();
    told = [];
    await ask();
    expect(told).toEqual([]);
  });
});
