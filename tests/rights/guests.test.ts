import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '../connector/activities.ts';
import { openCanary, type Place, type Scene, Stage } from './stage.ts';

/** The bot serves the host's tenant alone: a guest is there by invitation, whoever comes from elsewhere is not. */
let stage: Stage;
let scene: Scene;
beforeAll(async () => {
  stage = await Stage.set();
  scene = await stage.scene('called');
});
afterAll(() => stage.stop());

type Change = (activity: Activity) => Activity;
const looks = (at: Place, change?: Change) =>
  stage.click(stage.cast.person('guest'), 'meeting.view', { ...scene }, at, change);
const places: readonly Place[] = ['channel', 'personal'];

describe('a guest whose own tenant is another', () => {
  it.each(places)('is let in as a member in the %s of the host’s tenant', async (at) => {
    const { guestsTenantId, tenantId } = stage.cast.town;
    const sent: Activity[] = [];
    const { answer, outcome } = await looks(at, (activity) => {
      sent.push(activity);
      return activity;
    });
    expect(sent).toMatchObject([
      {
        from: { tenantId: guestsTenantId },
        conversation: { tenantId: guestsTenantId },
        channelData: { tenant: { id: tenantId } },
      },
    ]);
    expect([answer.status, outcome]).toEqual([200, 'done']);
    expect(JSON.stringify(answer.body)).toContain(openCanary);
    const answers = { ...scene, answer: 'attending' };
    const taken = await stage.click(stage.cast.person('guest'), 'attendance.answer', answers, at);
    expect(taken.outcome).toBe('done');
  });
});

describe('whoever comes from another tenant', () => {
  const elsewhere: readonly [string, (tenant: string) => object][] = [
    ['names it as the one where it happens', (id) => ({ channelData: { tenant: { id } } })],
    ['names none but their own', () => ({ channelData: {} })],
  ];
  const tries = places.flatMap((at) => elsewhere.map(([how, change]) => [how, at, change] as const));

  it.each(tries)('and %s is turned away at the door (%s), and nothing is written', async (_how, at, change) => {
    stage.rows.written.length = 0;
    const { answer } = await looks(at, (activity) => ({ ...activity, ...change(stage.cast.town.guestsTenantId) }));
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.body ?? '')).not.toContain(openCanary);
    expect(stage.rows.written).toEqual([]);
  });
});
