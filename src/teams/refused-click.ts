import { z } from 'zod';
import { rolesCard } from '../cards/group-card.ts';
import { groupFormCard } from '../cards/group-form-card.ts';
import { meetingFormCard } from '../cards/meeting-form-card.ts';
import { newAgreementScreen } from '../cards/screens/agreement-screens.ts';
import type { RefusalCode } from '../errors/catalogue.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { id } from '../meetings/fields.ts';
import { meetingKinds } from '../meetings/model/meeting.ts';
import { today } from '../meetings/wall-clock.ts';
import type { Answer } from './answer.ts';
import type { BotWorld } from './bot-world.ts';
import { groupOfClick } from './group-of-click.ts';
import { meetingAsItStands } from './meeting-as-it-stands.ts';
import type { Turn } from './turn.ts';

/** What a form's fields can have wrong: then the form comes back with all that was typed. */
const correctable: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'input.invalid',
  'input.cpr',
  'input.text',
  'input.date',
  'input.time',
  'input.count',
  'input.too-many-people',
  'group.name-missing',
  'group.name-too-long',
  'group.kind-missing',
  'group.template-missing',
  'group.chair-not-in-roster',
  'group.person-not-in-roster',
  'group.changed-meanwhile',
  'attendance.not-a-member',
  'meeting.title-missing',
  'meeting.title-too-long',
  'meeting.date-missing',
  'meeting.time-missing',
  'meeting.place-too-long',
  'meeting.in-the-past',
  'meeting.too-far-ahead',
  'meeting.ends-before-start',
  'agreement.task-missing',
  'agreement.task-too-long',
  'agreement.owner-too-long',
  'agreement.due-in-the-past',
]);

/** What came with the click, as far as it can stand in a field: a client sends text, and anything else is no one's typing. */
const typedIn = z
  .record(z.string(), z.unknown())
  .catch({})
  .transform((fields): Record<string, unknown> => {
    const isTyped = ([, value]: [string, unknown]) => typeof value === 'string' || typeof value === 'number';
    return Object.fromEntries(Object.entries(fields).filter(isTyped));
  });

/** The answer to a click that was refused: the sentence, on a card that shows how things stand where there is one. */
export async function answerRefused(
  world: BotWorld,
  turn: Turn,
  verb: string,
  data: unknown,
  refusal: Refusal,
  language: Language,
): Promise<Answer> {
  const sentence = refusal.in(language);
  // Asking for it once more would take as long again, and Teams waits ten seconds in all.
  if (refusal.code === 'roster.unreadable') return { sentence };
  const typed = typedIn.parse(data);
  try {
    return (
      (correctable.has(refusal.code) ? await formAgain(world, turn, verb, typed, sentence, language) : undefined) ??
      (await meetingAsItStands(world, turn, { verb, typed, notice: sentence, code: refusal.code, language })) ?? {
        sentence,
      }
    );
  } catch (error) {
    // Who may not see the meeting, or where the roster cannot be read: the sentence alone.
    if (error instanceof Refusal) return { sentence };
    throw error;
  }
}

async function formAgain(
  world: BotWorld,
  turn: Turn,
  verb: string,
  typed: Record<string, unknown>,
  notice: string,
  language: Language,
): Promise<Answer | undefined> {
  if (verb === 'group.setup' && turn.place.kind === 'channel') {
    const { channel, group } = turn.place;
    const roster = await world.roster.members(turn.tenantId, channel, 'recent');
    return { card: groupFormCard({ groupId: group.groupId, roster, language, notice, typed }) };
  }
  if (verb === 'group.roles') {
    const group = await world.store.readGroup(await groupOfClick(world, turn, typed));
    if (group === undefined) return undefined;
    const roster = await world.roster.members(turn.tenantId, group.channel, 'recent');
    return { card: rolesCard(group, roster, language, { notice, typed }) };
  }
  if (verb === 'meeting.create') {
    const group = await world.store.readGroup(await groupOfClick(world, turn, typed));
    const meetingId = id.safeParse(typed.meetingId);
    if (group === undefined || !meetingId.success) return undefined;
    const kind = z.enum(meetingKinds).catch('ordinary').parse(typed.kind);
    // Why it is called is not shown in a channel; the client keeps it in its field where the sentence stands alone.
    if (kind === 'acute' && turn.place.kind === 'channel') return undefined;
    const roster = await world.roster.members(turn.tenantId, group.channel, 'recent');
    const form = { groups: [group], roster, meetingId: meetingId.data, kind, today: today(world.clock()), language };
    return { card: meetingFormCard({ ...form, notice, typed }) };
  }
  if (verb === 'agreement.add') {
    const group = await world.store.readGroup(await groupOfClick(world, turn, typed));
    const agreementId = id.safeParse(typed.agreementId);
    if (group === undefined || !agreementId.success) return undefined;
    return { card: newAgreementScreen({ groups: [group], agreementId: agreementId.data, language, notice, typed }) };
  }
  return undefined;
}
