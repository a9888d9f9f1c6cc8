import { Refusal } from '../errors/refusal.ts';
import type { Person } from '../meetings/model/person.ts';
import type { Clock } from '../meetings/ports.ts';
import { today } from '../meetings/wall-clock.ts';
import { refusePersonalNumbers } from '../privacy/cpr.ts';
import type { CatalogueKeeper } from './catalogue-keeper.ts';
import type { AskedContact, ContactAsks } from './contact-asks.ts';
import type { CatalogueInput, EntryFields } from './contract.ts';
import { type Entry, entrySchema } from './entry.ts';
import { changedTo, type EntryChange, type KeptEntry } from './kept-entry.ts';

export interface KeepingWorld {
  readonly keeper: CatalogueKeeper;
  readonly asks: ContactAsks;
  /** Object ids of the SSP consultants. */
  readonly consultants: readonly string[];
  readonly clock: Clock;
}

/** Somebody who asks for something of the catalogue. */
export interface Keeping {
  readonly tenantId: string;
  readonly actor: Person;
  readonly place: 'channel' | 'personal';
  /** Names a click on a card without `seen`. */
  readonly activityId: string;
}

type ChangeVerb = 'entry.add' | 'entry.edit' | 'entry.confirm' | 'entry.retire' | 'entry.restore';

/** Several edits of other entries may come in between; each tries again. */
const tries = 8;

export const isConsultant = ({ consultants }: Pick<KeepingWorld, 'consultants'>, { personId }: Person): boolean =>
  consultants.includes(personId);

/** Refuses who is no consultant, and refuses everybody where others read along. */
export function refuseOthers(world: Pick<KeepingWorld, 'consultants'>, { actor, place }: Keeping): void {
  if (!isConsultant(world, actor)) throw new Refusal('catalogue.not-yours');
  if (place === 'channel') throw new Refusal('catalogue.elsewhere');
}

/** A contact keeps the own entry: who was asked about it, for as long as it has the address that was asked. */
export const isContactOf = ({ contact }: Entry, asked: AskedContact | undefined, { personId }: Person): boolean =>
  asked?.personId === personId && asked.email === contact?.email?.toLowerCase();

async function isItsContact(world: KeepingWorld, { tenantId, actor }: Keeping, { entry }: KeptEntry): Promise<boolean> {
  return isContactOf(entry, await world.asks.asked(tenantId, entry.id), actor);
}

/** The entry for one who may change it. Throws `entry.unknown`, `entry.not-yours` or `catalogue.elsewhere`. */
export async function entryToKeep(world: KeepingWorld, keeping: Keeping, entryId: string): Promise<KeptEntry> {
  if (keeping.place === 'channel') throw new Refusal('catalogue.elsewhere');
  const kept = await world.keeper.read(keeping.tenantId, entryId);
  const consultant = isConsultant(world, keeping.actor);
  if (kept === undefined) throw new Refusal(consultant ? 'entry.unknown' : 'entry.not-yours');
  if (!consultant && !(await isItsContact(world, keeping, kept))) throw new Refusal('entry.not-yours');
  return kept;
}

interface Change {
  readonly verb: ChangeVerb;
  readonly change: EntryChange;
  readonly input: { readonly entryId: string; readonly seen?: number | undefined };
  /** What was typed, where a button can say many things. */
  readonly typed?: EntryFields;
  readonly next: (entry: Entry) => Entry;
}

function receiptOf(change: Pick<Change, 'verb' | 'input' | 'typed'>, { actor, activityId }: Keeping): string {
  const { verb, input, typed } = change;
  const revision = input.seen === undefined ? `activity:${activityId}` : `seen:${input.seen}`;
  return [verb, actor.personId, input.entryId, revision, JSON.stringify(typed ?? {})].join('|');
}

/** Changes an entry that still is as it was seen; a second copy of the click changes nothing. */
async function changeEntry(world: KeepingWorld, keeping: Keeping, change: Change): Promise<KeptEntry> {
  const { tenantId, actor } = keeping;
  const { input } = change;
  const receipt = receiptOf(change, keeping);
  for (let tried = 0; tried < tries; tried += 1) {
    const before = await entryToKeep(world, keeping, input.entryId);
    if (await world.keeper.hasReceipt(tenantId, receipt)) return before;
    const inPlace = before.retired === (change.change === 'restored');
    if (!inPlace || (input.seen !== undefined && input.seen !== before.revision)) {
      throw new Refusal('entry.changed-meanwhile');
    }
    const done = { change: change.change, by: actor, at: world.clock().toISOString() };
    const after = changedTo(before, change.next(before.entry), done);
    const result = await world.keeper.change(tenantId, before, after, receipt);
    if (result === 'done') return after;
    if (result === 'repeated') return entryToKeep(world, keeping, input.entryId);
  }
  throw new Refusal('click.busy');
}

function withFields(entry: Entry, { name, phone, email, ages, ...fields }: EntryFields): Entry {
  refusePersonalNumbers([name, phone, email, fields]);
  const contact = name === null && phone === null && email === null ? null : { name, email, phone };
  return entrySchema.parse({ ...entry, ...fields, ageRange: ages, contact });
}

/** Saves an entry's form. What somebody else wrote meanwhile is not written over: `entry.changed-meanwhile`. */
export const editEntry = (
  world: KeepingWorld,
  keeping: Keeping,
  { entryId, seen, ...fields }: CatalogueInput<'entry.edit'>,
): Promise<KeptEntry> =>
  changeEntry(world, keeping, {
    verb: 'entry.edit',
    change: 'edited',
    input: { entryId, seen },
    typed: fields,
    next: (entry) => withFields(entry, fields),
  });

/** Says that an entry is right as it was seen; from today on it is fresh. */
export const confirmEntry = (
  world: KeepingWorld,
  keeping: Keeping,
  input: CatalogueInput<'entry.confirm'>,
): Promise<KeptEntry> =>
  changeEntry(world, keeping, {
    verb: 'entry.confirm',
    change: 'confirmed',
    input,
    next: (entry) => ({ ...entry, verifiedAt: today(world.clock()) }),
  });

/** Takes an entry out of the catalogue. It is kept, and `restoreEntry` puts it back. */
export const retireEntry = (
  world: KeepingWorld,
  keeping: Keeping,
  input: CatalogueInput<'entry.retire'>,
): Promise<KeptEntry> =>
  changeEntry(world, keeping, { verb: 'entry.retire', change: 'retired', input, next: (entry) => entry });

export const restoreEntry = (
  world: KeepingWorld,
  keeping: Keeping,
  input: CatalogueInput<'entry.restore'>,
): Promise<KeptEntry> =>
  changeEntry(world, keeping, { verb: 'entry.restore', change: 'restored', input, next: (entry) => entry });

/** Makes an entry under the id that its form carries, once. */
export async function addEntry(
  world: KeepingWorld,
  keeping: Keeping,
  { entryId, seen, kind, ...fields }: CatalogueInput<'entry.add'>,
): Promise<KeptEntry> {
  refuseOthers(world, keeping);
  const now = world.clock();
  const bare = entrySchema.parse({ id: entryId, kind, title: fields.title, verifiedAt: today(now) });
  const made = changedTo(null, withFields(bare, fields), {
    change: 'made',
    by: keeping.actor,
    at: now.toISOString(),
  });
  const receipt = receiptOf({ verb: 'entry.add', input: { entryId, seen }, typed: fields }, keeping);
  for (let tried = 0; tried < tries; tried += 1) {
    const standing = await world.keeper.read(keeping.tenantId, entryId);
    if (standing !== undefined) {
      if (await world.keeper.hasReceipt(keeping.tenantId, receipt)) return standing;
      throw new Refusal('entry.changed-meanwhile');
    }
    if ((await world.keeper.change(keeping.tenantId, null, made, receipt)) === 'done') return made;
  }
  throw new Refusal('click.busy');
}
