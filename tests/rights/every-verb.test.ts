import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueContract } from '../../src/catalogue/contract.ts';
import { contract } from '../../src/meetings/contract.ts';
import { personContract } from '../../src/privacy/person/contract.ts';
import { questionContract } from '../../src/quick-door/contract.ts';
import { whoMay } from '../../src/rights/who-may.ts';
import { canary } from '../storage/sample-meeting.ts';
import { everybody, isInGroup, mayBy } from './cast.ts';
import { clicked, dataFor, recipes, verbOf } from './recipes.ts';
import { notHere, notYours } from './refusals-of-rights.ts';
import { openCanary, otherHost, type Place, type Scene, Stage } from './stage.ts';

/** Done by anybody else they do nothing, and do not say so. */
const quiet: ReadonlySet<string> = new Set(['import.discard', 'catalogue.discard']);

/** What is one's own in whatever group. */
const ownAnyway: ReadonlySet<string> = new Set(['reminders.set', 'import.discard']);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.stop());

const places: readonly Place[] = ['channel', 'personal'];

const dataOf = (deed: (typeof clicked)[number], scene: Scene) => dataFor(deed, scene, stage.cast);

describe('the table', () => {
  it('has a line for every verb of every contract, and a click here for every line that is a verb', () => {
    const verbs = [contract, questionContract, catalogueContract, personContract].flatMap((part) => Object.keys(part));
    expect(verbs.filter((verb) => !Object.hasOwn(whoMay, verb))).toEqual([]);
    const tried = [...clicked, 'group.setup'];
    expect(verbs.filter((verb) => !tried.includes(verb))).toEqual([]);
  });
});

describe.each(clicked)('%s', (deed) => {
  const verb = verbOf(deed);
  const { standing = 'called', place = 'channel' } = recipes[deed];
  const allowed = everybody.filter((part) => mayBy(deed, part));
  const others = everybody.filter((part) => !mayBy(deed, part));

  it('is refused to everybody else, here and there, with higher revisions too, and changes nothing', async () => {
    const scene = await stage.scene(standing);
    const written = stage.rows.watched();
    for (const part of others) {
      for (const at of places) {
        const data = { ...dataOf(deed, scene), ...(at === 'channel' ? { seen: 999 } : {}) };
        const { answer, outcome } = await stage.click(stage.cast.person(part), verb, data, at);
        const cell = `${part} ${at}: ${outcome}`;
        expect(answer.status, cell).toBe(200);
        if (!quiet.has(deed)) expect(notYours.has(outcome) || notHere.has(outcome), cell).toBe(true);
        if (at === place && !quiet.has(deed)) expect(notYours.has(outcome), cell).toBe(true);
        // A leader sees in the own chat what is closed, refused or not.
        const mayRead = at === 'personal' && mayBy('item.read.closed', part);
        if (!mayRead) expect(JSON.stringify(answer.body), cell).not.toContain(canary);
        if (!isInGroup(part)) expect(JSON.stringify(answer.body), cell).not.toContain(openCanary);
      }
    }
    expect(written).toEqual([]);
  });

  it('is done for each who may', async () => {
    expect(allowed.length).toBeGreaterThan(0);
    for (const part of allowed) {
      const scene = await stage.scene(standing);
      // A consultant answers what that consultant has taken.
      if (verb === 'question.reply') {
        await stage.click(stage.cast.person(part), 'question.take', dataOf(deed, scene), place);
      }
      // Only what is retired is restored.
      if (verb === 'entry.restore') {
        await stage.click(stage.cast.person('consultant'), 'entry.retire', dataOf(deed, scene), place);
      }
      const { answer, outcome } = await stage.click(stage.cast.person(part), verb, dataOf(deed, scene), place);
      expect(`${part}: ${outcome}`).toBe(`${part}: done`);
      expect(answer.status).toBe(200);
      // What is revealed is closed no more.
      if (place === 'channel' && deed !== 'item.reveal') expect(JSON.stringify(answer.body)).not.toContain(canary);
    }
  });
});

/** Of every verb that names a group or a meeting: the ids of another. */
describe('forged ids', () => {
  const inMeetings = clicked.filter((deed) => Object.hasOwn(contract, verbOf(deed)) && !ownAnyway.has(deed));

  it.each(inMeetings)('of another group’s meeting do nothing for the chair with %s', async (deed) => {
    const { standing = 'called' } = recipes[deed];
    const own = await stage.scene(standing);
    const theirs = await stage.scene(standing, stage.cast.others);
    const chair = stage.cast.person('chair');
    const written = stage.rows.watched();
    const forged = [
      { ...dataOf(deed, theirs) },
      { ...dataOf(deed, theirs), seen: 999 },
      // The own group, and what is another's.
      ...(namesMeeting(verbOf(deed))
        ? [{ ...dataOf(deed, own), meetingId: theirs.meetingId, groupId: own.groupId }]
        : []),
      ...(namesMeeting(verbOf(deed)) ? [{ ...dataOf(deed, theirs), groupId: own.groupId }] : []),
    ];
    for (const data of forged) {
      for (const at of places) {
        const { answer, outcome } = await stage.click(chair, verbOf(deed), data, at);
        expect(outcome, JSON.stringify(data)).not.toBe('done');
        expect(answer.status).toBe(200);
        expect(JSON.stringify(answer.body)).not.toContain(canary);
      }
    }
    expect(written).toEqual([]);
  });

  it.each(inMeetings)('do nothing for the same person from another host tenant with %s', async (deed) => {
    const scene = await stage.scene(recipes[deed].standing ?? 'called');
    const written = stage.rows.watched();
    const tenant = { id: otherHost };
    for (const at of places) {
      const { answer, outcome } = await stage.click(
        stage.cast.person('chair'),
        verbOf(deed),
        dataOf(deed, scene),
        at,
        (activity) => ({ ...activity, channelData: { ...(activity.channelData as object), tenant } }),
      );
      expect(outcome).not.toBe('done');
      expect(JSON.stringify(answer.body)).not.toContain(openCanary);
    }
    expect(written).toEqual([]);
  });

  const namesMeeting = (verb: string) =>
    Object.hasOwn(contract[verb as keyof typeof contract].shape, 'meetingId') && verb !== 'meeting.create';
});

describe('group.setup', () => {
  const setUp = { name: 'SSP Nordby', kind: 'network', template: 'empty' };

  it.each(everybody)('by %s', async (part) => {
    const channel = stage.newChannel();
    const groupId = stage.groupIdOf(channel);
    const where = stage.bot.teams.inChannel(stage.cast.team, channel);
    const written = stage.rows.watched();
    const { outcome } = await stage.click(stage.cast.person(part), 'group.setup', { groupId, ...setUp }, where);
    if (mayBy('group.setup', part)) {
      expect(outcome).toBe('done');
      return;
    }
    expect(outcome).toBe('group.setup-not-yours');
    expect(written).toEqual([]);
  });

  it.each(everybody.filter((part) => !isInGroup(part)))('shows %s nothing of a group that stands', async (part) => {
    const { team } = stage.cast;
    const written = stage.rows.watched();
    const data = { groupId: stage.groupIdOf(team.general), ...setUp };
    const { answer, outcome } = await stage.click(stage.cast.person(part), 'group.setup', data, 'channel');
    expect(outcome).toBe('group.not-a-member');
    expect(JSON.stringify(answer.body)).not.toContain('Spiller');
    expect(written).toEqual([]);
  });
});
