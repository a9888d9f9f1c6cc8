import { templateItems } from '../../src/meetings/agenda-templates.ts';
import { usualSettings } from '../../src/meetings/group-settings.ts';
import type { Group } from '../../src/meetings/model/group.ts';
import type { Member } from '../../src/meetings/model/person.ts';
import { type Click, readInput, type World } from '../../src/meetings/perform.ts';
import { type MeetingVerb, meetingDeeds } from '../../src/meetings/use-cases/by-verb.ts';
import { RowAuditTrail } from '../../src/storage/audit-trail.ts';
import { RowGroupIndex } from '../../src/storage/group-index.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import type { RowStore } from '../../src/storage/rows.ts';
import { Chance } from '../../tests/faults/chance.ts';

/** How much a year holds. */
export interface YearSize {
  readonly municipalities: number;
  readonly groups: number;
  readonly meetingsOfGroup: number;
  readonly membersOfGroup: number;
}

export interface Year {
  readonly municipalities: number;
  readonly groups: number;
  readonly meetings: number;
  readonly clicks: number;
}

const day = 24 * 60 * 60_000;
const monthsBack = [11, 8, 5, 2];

/** Ids that are the same every time: a kind and a number. */
const idOf = (kind: string, n: number): string => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/**
 * Writes a year of many municipalities' meetings by the use cases that clicks run: each meeting is made, called, answered by its
 * members, started, led through some of its items, ended and approved. The same seed writes the same year, backwards from
 * `until`. The first municipality has the tenant of whoever asks.
 */
export async function writeYear(
  rows: RowStore,
  size: YearSize,
  seed: number,
  until: Date,
  firstTenant: string,
): Promise<Year> {
  let now = until;
  let minted = 0;
  let clicks = 0;
  let members: readonly Member[] = [];
  const chance = new Chance(seed);
  const ids = () => {
    minted += 1;
    return idOf('a', minted);
  };
  const clock = () => now;
  const store = new RowMeetingStore(rows, clock);
  const index = new RowGroupIndex(rows);
  const world: World = {
    store,
    index,
    roster: { members: async () => members },
    wakeUps: { announce: async () => undefined, nudge: () => undefined },
    audit: new RowAuditTrail(rows, clock, ids),
    clock,
    ids,
  };

  async function click<V extends MeetingVerb>(group: Group, actor: Member, verb: V, data: object) {
    clicks += 1;
    const asked: Click = {
      actor,
      group,
      place: 'channel',
      message: null,
      activityId: `${clicks}`,
      deadline: new Date(now.getTime() + 10_000),
    };
    return meetingDeeds[verb](world, asked, readInput(verb, { groupId: group.groupId, ...data }));
  }

  async function holdMeeting(group: Group, heldOn: Date): Promise<void> {
    const [chair, ...others] = members;
    if (chair === undefined) throw new Error('The group has no members.');
    const meetingId = ids();
    const at = { meetingId };
    now = new Date(heldOn.getTime() - 28 * day);
    const date = heldOn.toISOString().slice(0, 10);
    await click(group, chair, 'meeting.create', { ...at, title: 'Netværksmøde', date, time: '14:00', place: 'Skolen' });
    const { state } = await click(group, chair, 'meeting.call', at);
    for (const member of others.slice(0, chance.between(5, others.length))) {
      now = new Date(now.getTime() + chance.between(1, 5) * 60 * 60_000);
      await click(group, member, 'attendance.answer', { ...at, answer: chance.hits(0.8) ? 'attending' : 'absent' });
    }
    now = new Date(`${date}T14:00:00Z`);
    await click(group, chair, 'meeting.start', at);
    for (const { itemId } of state.items.slice(0, chance.between(1, 2))) {
      const agreed = chance.hits(0.3) ? { agreementId: ids(), agreementTask: 'Ringe til klubben' } : {};
      await click(group, chair, 'item.close', {
        ...at,
        itemId,
        outcome: 'noted',
        decision: 'Gruppen tog det til sig.',
        ...agreed,
      });
    }
    const left = Object.fromEntries(state.items.map(({ itemId }) => [`open-${itemId}`, 'drop']));
    await click(group, chair, 'meeting.close', { ...at, ...left });
    now = new Date(now.getTime() + day);
    await click(group, chair, 'minutes.approve', at);
  }

  let groups = 0;
  for (let municipality = 0; municipality < size.municipalities; municipality += 1) {
    const tenantId = municipality === 0 ? firstTenant : idOf('b', municipality);
    const upTo = Math.round(((municipality + 1) * size.groups) / size.municipalities);
    for (; groups < upTo; groups += 1) {
      members = membersOf(groups, size.membersOfGroup);
      const group = groupOf(tenantId, groups, members);
      await store.createGroup(group);
      await index.note(
        group,
        members.map(({ personId }) => personId),
      );
      for (const months of monthsBack.slice(0, size.meetingsOfGroup)) {
        await holdMeeting(group, new Date(until.getTime() - months * 30 * day));
      }
    }
  }
  return { municipalities: size.municipalities, groups, meetings: groups * size.meetingsOfGroup, clicks };
}

const membersOf = (group: number, count: number): Member[] =>
  Array.from({ length: count }, (_, n) => {
    const number = group * count + n;
    return { personId: idOf('c', number), name: `Medlem ${n}`, teamsId: `29:${number}`, standing: 'member' };
  });

function groupOf(tenantId: string, n: number, members: readonly Member[]): Group {
  const teamId = `19:group${n}@thread.tacv2`;
  return {
    tenantId,
    groupId: idOf('d', n),
    name: `SSP ${n}`,
    kind: 'network',
    template: 'network',
    agenda: templateItems('network', 'da'),
    settings: usualSettings,
    language: 'da',
    chair: members[0]?.personId ?? '',
    deputies: [],
    minuteTakers: [],
    outsiders: [],
    members: [],
    channel: { serviceUrl: 'http://127.0.0.1/', teamId, channelId: teamId, kind: 'standard' },
    setUpIn: null,
    createdAt: '2020-01-01T09:00:00.000Z',
    revision: 1,
  };
}
