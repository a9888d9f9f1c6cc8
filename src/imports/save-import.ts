import { Refusal } from '../errors/refusal.ts';
import { carriedFrom } from '../meetings/carry-over.ts';
import type { Input } from '../meetings/contract.ts';
import type { Group } from '../meetings/model/group.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import type { NumberCounter } from '../meetings/model/number-counter.ts';
import { type Click, untilCommitted, type World } from '../meetings/perform.ts';
import { hasOpenNumbers } from '../meetings/personal-numbers.ts';
import type { MeetingStore } from '../meetings/ports.ts';
import { rolesOf } from '../meetings/rights.ts';
import { today } from '../meetings/wall-clock.ts';
import { meetingFrom } from '../minutes/to-meeting.ts';
import { counterPast, scopeOfImport } from './numbers-after.ts';
import { openAgreements } from './open-agreements.ts';
import type { ImportStore, PendingImport } from './pending-import.ts';

export type ImportWorld = Pick<World, 'store' | 'roster' | 'clock' | 'ids' | 'audit'> & {
  readonly imports: ImportStore;
};

/** Where no time is printed; a meeting has one. */
const unknownTime = '00:00';

/** The chair's group, after Teams has been asked who is in it now. */
async function ownGroup({ store, roster }: ImportWorld, click: Click) {
  if (click.place === 'channel') throw new Refusal('import.elsewhere');
  const group = await store.readGroup(click.group);
  if (group === undefined) throw new Refusal('group.unknown');
  const members = await roster.members(group.tenantId, group.channel, 'fresh');
  if (!rolesOf(click.actor.personId, group, members).has('chair')) throw new Refusal('import.not-yours');
  return { group, members };
}

const isLatest = async (store: MeetingStore, group: Group, date: string): Promise<boolean> =>
  !(await store.meetingsSince(group, date)).some(
    (meeting) => meeting.date > date && ['running', 'closed', 'approved'].includes(meeting.status),
  );

function dayOf({ minutes }: PendingImport, input: Input<'import.save'>, todaysDate: string): string {
  const date = minutes.date ?? input.date;
  if (date === null) throw new Refusal('import.date-missing');
  if (date > todaysDate) throw new Refusal('import.not-held');
  return date;
}

/**
 * Keeps what was read of a file as an approved earlier meeting of the group, under the import's own id, so that it is kept
 * once. Running numbers go on after its numbers; of the latest meeting, deferred items come back on the
 * next agenda and agreements are open.
 */
export async function saveImport(world: ImportWorld, click: Click, input: Input<'import.save'>): Promise<MeetingState> {
  const { store, imports, clock, ids } = world;
  const { group, members } = await ownGroup(world, click);
  const { importId } = input;
  const by = click.actor.personId;
  const pending = await imports.read(group.tenantId, importId);
  if (pending === undefined || pending.by !== by) return savedBefore(store, group, importId, by);
  const now = clock();
  const todaysDate = today(now);
  const date = dayOf(pending, input, todaysDate);
  const time = pending.minutes.time ?? input.time ?? unknownTime;
  const scope = scopeOfImport(group, date, todaysDate);
  const latest = await isLatest(store, group, date);
  const { value } = await untilCommitted(click, clock, async () => {
    const counters: NumberCounter[] = scope === undefined ? [] : [await store.readCounter(group, scope)];
    const made = meetingFrom(pending.minutes, { group, meetingId: importId, date, time, by, at: now }, ids);
    const state: MeetingState = {
      ...made,
      counters: counters.map((counter) => counterPast(counter, made.items)),
      agreements: latest ? openAgreements(made, members, by) : [],
      carried: latest ? carriedFrom(made, 'ended', () => 'drop') : [],
    };
    if (hasOpenNumbers(state)) throw new Refusal('import.cpr');
    await noteClosed(world, click, state);
    return { result: await store.createMeeting(state, { carried: [], counters }), value: state };
  });
  await imports.discard(group.tenantId, importId);
  return value;
}

/** What is closed in it is noted as brought in before it is. */
async function noteClosed(
  { audit }: ImportWorld,
  click: Click,
  { meeting, closedContents }: MeetingState,
): Promise<void> {
  if (closedContents.length === 0) return;
  await audit.note(click.group, { who: click.actor.personId, what: 'import.save', meetingId: meeting.meetingId });
}

/** A click that comes again finds its meeting there. */
async function savedBefore(store: MeetingStore, group: Group, importId: string, by: string): Promise<MeetingState> {
  const saved = await store.readMeeting(group, importId);
  if (saved?.meeting.createdBy !== by) throw new Refusal('import.gone');
  return saved;
}

/** Deletes what was read of a file; only its sender can, and a second time does nothing. */
export async function discardImport(
  { imports }: Pick<ImportWorld, 'imports'>,
  click: Click,
  { importId }: Input<'import.discard'>,
): Promise<void> {
  if (click.place === 'channel') throw new Refusal('import.elsewhere');
  const pending = await imports.read(click.group.tenantId, importId);
  if (pending?.by === click.actor.personId) await imports.discard(click.group.tenantId, importId);
}
