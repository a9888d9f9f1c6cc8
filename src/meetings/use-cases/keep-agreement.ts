import { Refusal } from '../../errors/refusal.ts';
import { refusePersonalNumbers } from '../../privacy/cpr.ts';
import { newAgreement, openToAll, ownerFrom } from '../agreements.ts';
import type { AuditNote } from '../audit.ts';
import { mayReadAgreement } from '../closed-access.ts';
import type { Input, Verb } from '../contract.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Group } from '../model/group.ts';
import type { ItemKey } from '../model/item-key.ts';
import type { Member } from '../model/person.ts';
import { afterDeadline, type Click, receiptOf, untilCommitted, type World } from '../perform.ts';
import { holdsOneOf, membersOf, rights, rolesOf } from '../rights.ts';
import { refuseImpossibleDeadline } from '../wall-clock.ts';
import { groupSubject } from './set-up-group.ts';

export interface AgreementKept {
  readonly group: Group;
  readonly agreement: Agreement;
}

type AgreementVerb = Extract<Verb, `agreement.${string}`>;

const revised = (agreement: Agreement, different: Partial<Agreement>): Agreement => ({
  ...agreement,
  ...different,
  revision: agreement.revision + 1,
});

async function keep<V extends AgreementVerb>(
  world: World,
  click: Click,
  verb: V,
  input: { agreementId: string; seen?: number | undefined },
  chosen: string,
  decide: (agreement: Agreement | undefined, members: readonly Member[]) => Agreement,
): Promise<AgreementKept> {
  const receipt = receiptOf(verb, click, { ids: [input.agreementId], chosen, seen: input.seen });
  // The group is looked at again, so that its reminders follow.
  const noted = world.wakeUps.announce(click.group, groupSubject);
  // Where the click is refused, nobody waits for the note any more; its failure must not become an unhandled one.
  noted.catch(() => undefined);
  const { value } = await untilCommitted(click, world.clock, async () => {
    const [group, standing] = await Promise.all([
      world.store.readGroup(click.group),
      world.store.readAgreement(click.group, input.agreementId),
    ]);
    if (group === undefined) throw new Refusal('group.unknown');
    const age = click.place === 'channel' ? 'recent' : 'fresh';
    const roster = await world.roster.members(click.group.tenantId, group.channel, age);
    const roles = rolesOf(click.actor.personId, group, roster);
    if (!roles.has('member')) throw new Refusal('group.not-a-member');
    if (standing?.owner?.personId === click.actor.personId) roles.add('agreementOwner');
    if (standing?.closed === true && click.place === 'channel') throw new Refusal('item.read-elsewhere');
    // Who may not know what it is about decides nothing on it either, be it the owner or the chair.
    if (standing !== undefined && !mayReadAgreement(group, standing, click.actor.personId)) {
      throw new Refusal('item.not-for-you');
    }
    if (!holdsOneOf(roles, rights[verb])) {
      // Whoever has given it over owns it no longer; a late copy of that very click is no trespass.
      const repeated = standing !== undefined && (await world.store.hasReceipt(click.group, receipt));
      if (repeated) return { result: 'repeated' as const, value: { group, agreement: standing } };
      throw new Refusal(verb === 'agreement.add' ? 'group.chair-only' : 'agreement.not-yours');
    }
    const after = decide(standing, membersOf(group, roster));
    if (after === standing) return { result: 'done' as const, value: { group, agreement: after } };
    if (afterDeadline(click, world.clock)) throw new Refusal('click.too-late');
    refusePersonalNumbers([after.task, after.owner?.name]);
    await noted;
    const note = after.closed && after.origin !== null ? noteOf(click, verb, after.origin) : undefined;
    const result = await world.store.changeAgreement(click.group, standing ?? null, after, receipt, note);
    return { result, value: { group, agreement: result === 'repeated' ? (standing ?? after) : after } };
  });
  world.wakeUps.nudge(click.group, groupSubject);
  return value;
}

const noteOf = ({ actor }: Click, what: string, { meetingId, itemId }: ItemKey): AuditNote => ({
  who: actor.personId,
  what,
  meetingId,
  itemId,
});

function known(agreement: Agreement | undefined): Agreement {
  if (agreement === undefined) throw new Refusal('agreement.unknown');
  return agreement;
}

/** An agreement made outside a meeting. The form minted its id: a second click makes nothing new. */
export const addAgreement = (world: World, click: Click, input: Input<'agreement.add'>): Promise<AgreementKept> =>
  keep(world, click, 'agreement.add', input, input.task, (standing, members) => {
    if (standing !== undefined) return standing;
    refuseImpossibleDeadline(input.due, world.clock());
    const agreed = {
      agreementId: input.agreementId,
      task: input.task,
      owner: ownerFrom(input.owner, members),
      due: input.due,
    };
    const madeAt = world.clock().toISOString();
    return newAgreement(agreed, { ...openToAll, origin: null, createdBy: click.actor.personId, madeAt });
  });

export const finishAgreement = (world: World, click: Click, input: Input<'agreement.done'>): Promise<AgreementKept> =>
  keep(world, click, 'agreement.done', input, '', (standing) => {
    const agreement = known(standing);
    return agreement.state === 'done'
      ? agreement
      : revised(agreement, { state: 'done', doneAt: world.clock().toISOString() });
  });

export const reopenAgreement = (world: World, click: Click, input: Input<'agreement.reopen'>): Promise<AgreementKept> =>
  keep(world, click, 'agreement.reopen', input, '', (standing) => {
    const { doneAt: _doneAt, ...agreement } = known(standing);
    return agreement.state === 'open' && standing !== undefined ? standing : revised(agreement, { state: 'open' });
  });

export const moveAgreement = (world: World, click: Click, input: Input<'agreement.move'>): Promise<AgreementKept> =>
  keep(world, click, 'agreement.move', input, input.due, (standing) => {
    const agreement = known(standing);
    if (agreement.due === input.due) return agreement;
    refuseImpossibleDeadline(input.due, world.clock());
    return revised(agreement, { due: input.due });
  });

export const giveAgreement = (world: World, click: Click, input: Input<'agreement.give'>): Promise<AgreementKept> =>
  keep(world, click, 'agreement.give', input, input.owner, (standing, members) => {
    const agreement = known(standing);
    return revised(agreement, { owner: ownerFrom(input.owner, members) });
  });
