import { describe, expect, it, vi } from 'vitest';
import { Refusal } from '../errors/refusal.ts';
import { type Click, receiptOf, untilCommitted } from './perform.ts';
import type { CommitResult } from './ports.ts';

const click: Click = {
  actor: { personId: 'person', name: 'Formand' },
  group: { tenantId: 'tenant', groupId: 'group' },
  place: 'channel',
  message: null,
  activityId: 'f:1',
  deadline: new Date('2020-03-10T15:30:10Z'),
};
const inTime = () => new Date('2020-03-10T15:30:00Z');

describe('a click', () => {
  const answering = (...results: CommitResult[]) => {
    const attempt = vi.fn(async () => ({ result: results.shift() ?? 'conflict', value: attempt.mock.calls.length }));
    return attempt;
  };

  it('is tried again until nobody else has changed the rows in between', async () => {
    const attempt = answering('conflict', 'conflict', 'done');
    expect(await untilCommitted(click, inTime, attempt)).toEqual({ result: 'done', value: 3 });
  });

  it('that was done before is not tried again', async () => {
    const attempt = answering('repeated');
    expect(await untilCommitted(click, inTime, attempt)).toEqual({ result: 'repeated', value: 1 });
  });

  it('gives up politely where others are always quicker', async () => {
    await expect(untilCommitted(click, inTime, answering())).rejects.toThrow(new Refusal('click.busy'));
  });

  it('writes nothing once its ten seconds are over', async () => {
    const attempt = answering('done');
    const late = () => new Date('2020-03-10T15:30:11Z');
    await expect(untilCommitted(click, late, attempt)).rejects.toThrow(new Refusal('click.too-late'));
    expect(attempt).not.toHaveBeenCalled();
  });
});

describe('the key of the same click', () => {
  const key = (change: Partial<Click> = {}, parts: Partial<Parameters<typeof receiptOf>[2]> = {}) =>
    receiptOf('item.close', { ...click, ...change }, { ids: ['meeting', 'item'], chosen: 'noted', seen: 3, ...parts });

  it('does not hang on the activity that brought it', () => {
    expect(key({ activityId: 'f:2' })).toBe(key());
  });

  it('is another for another person, thing, choice, or a card that has been shown again', () => {
    const others = [
      key({ actor: { personId: 'other', name: 'Formand' } }),
      key({}, { ids: ['meeting', 'other'] }),
      key({}, { chosen: 'approved' }),
      key({}, { seen: 4 }),
    ];
    expect(new Set([key(), ...others]).size).toBe(5);
  });

  it('is the activity’s where an old card does not say what it has seen', () => {
    expect(key({}, { seen: undefined })).not.toBe(key({ activityId: 'f:2' }, { seen: undefined }));
  });
});
