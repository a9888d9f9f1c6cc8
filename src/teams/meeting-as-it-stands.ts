import { agendaCard } from '../cards/agenda-card.ts';
import { leadCard } from '../cards/lead-card.ts';
import { minutesCard } from '../cards/minutes-card.ts';
import { commentScreen } from '../cards/screens/minutes-screens.ts';
import { proposeScreen } from '../cards/screens/proposal-screens.ts';
import type { Screen } from '../cards/screens/screen.ts';
import type { RefusalCode } from '../errors/catalogue.ts';
import type { Language } from '../errors/refusal.ts';
import { withoutClosed } from '../meetings/closed-access.ts';
import type { Verb } from '../meetings/contract.ts';
import { id } from '../meetings/fields.ts';
import { readMeeting } from '../meetings/perform.ts';
import { leads } from '../meetings/rights.ts';
import { withReadableClosed } from '../meetings/use-cases/view-meeting.ts';
import type { Answer } from './answer.ts';
import type { BotWorld } from './bot-world.ts';
import { groupOfClick } from './group-of-click.ts';
import { leaderScreen } from './meeting-screens.ts';
import { clickIn, type Turn } from './turn.ts';

/** A click on a meeting that was refused: what was typed, and the sentence to say. */
export interface RefusedClick {
  readonly verb: string;
  readonly typed: Record<string, unknown>;
  readonly notice: string;
  readonly code: RefusalCode;
  readonly language: Language;
}

/** The leader's screens that a refused verb comes back to, with what was typed in its fields. */
const screens: Partial<Record<Verb, string>> = {
  'meeting.edit': 'meeting',
  'meeting.cancel': 'meeting',
  'meeting.deputise': 'meeting',
  'attendance.person': 'presence',
  'attendance.substitute': 'substitute',
  'attendance.guest': 'guest',
  'attendance.disqualify': 'disqualify',
  'item.accept': 'proposals',
  'item.decline': 'proposals',
  'item.merge': 'proposals',
  'item.add': 'newItem',
  'item.edit': 'item',
  'item.move': 'item',
  'item.conceal': 'item',
  'item.reveal': 'item',
  'item.remove': 'item',
  'item.attach': 'attach',
  'item.correct': 'item',
  'minutes.edit': 'minutes',
  'minutes.send': 'minutes',
  'minutes.correct': 'minutes',
  'minutes.reply': 'minutes',
  'minutes.file': 'minutes',
  'meeting.reopen': 'minutes',
};

const showOf = (verb: string, code: RefusalCode): string =>
  code === 'meeting.open-items' ? 'end' : (screens[verb as Verb] ?? '');

const isLeading = (verb: string): boolean =>
  screens[verb as Verb] !== undefined ||
  (verb.startsWith('item.') && verb !== 'item.propose' && verb !== 'item.read') ||
  verb === 'attendance.record' ||
  verb === 'meeting.close';

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value.toLowerCase() : null);

/** The leader's card or screen for who leads, else the person's own view; what was typed about a closed item stays out of a channel. */
export async function meetingAsItStands(
  world: BotWorld,
  turn: Turn,
  { verb, typed, notice, code, language }: RefusedClick,
): Promise<Answer | undefined> {
  const meetingId = id.safeParse(typed.meetingId);
  if (!meetingId.success || verb === 'meeting.create') return undefined;
  const click = clickIn(turn, await groupOfClick(world, turn, typed));
  const read = await readMeeting(world, click, meetingId.data, {
    // Reading what is closed is noted, and of too many clicks nothing is kept.
    closed: click.place === 'personal' && isLeading(verb) && code !== 'click.too-many',
  });
  const leading = isLeading(verb) && (leads(read.roles) || read.roles.has('creator'));
  // Only a leader's card shows what is closed: for anybody else nothing was read, and nothing is noted.
  const unread = { ...read, state: withoutClosed(read.state) };
  const { state, roster, roles } = leading ? await withReadableClosed(world, click, read) : unread;
  const { place } = click;
  const itemId = textOf(typed.itemId);
  const item = state.items.find((candidate) => candidate.itemId === itemId);
  // The client keeps what stands in the form when it is answered with a sentence alone.
  if (item?.closed === true && place === 'channel' && leads(roles)) return undefined;
  if (typed.closed === 'true' && place === 'channel') return undefined;
  const screen: Screen = { state, roster, language, place, notice, typed };
  if (verb === 'item.propose' && itemId !== null) return { card: proposeScreen(screen, itemId) };
  if (code === 'minutes.newer-version') return { card: minutesCard(state, state.group.language, place, notice) };
  if (verb === 'minutes.comment') return { card: commentScreen(screen) };
  if (!leading) {
    const own = { personId: turn.actor.personId, roles };
    const { publicUrl } = world;
    return { card: agendaCard({ state, roster, language, own, notice, typed, place, publicUrl }) };
  }
  const card = leaderScreen(showOf(verb, code), screen, itemId, () => itemId ?? world.ids(), textOf(typed.subItemId));
  if (card !== undefined) return { card };
  const stillOpen = verb === 'item.close' && item?.state === 'open';
  return { card: leadCard({ state, roster, language, roles, place, notice, ...(stillOpen ? { typed } : {}) }) };
}
