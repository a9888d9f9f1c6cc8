import { agendaCard } from '../cards/agenda-card.ts';
import { groupCard } from '../cards/group-card.ts';
import { leadCard } from '../cards/lead-card.ts';
import type { Language } from '../errors/refusal.ts';
import { Refusal } from '../errors/refusal.ts';
import { type Input, isVerb, type Verb } from '../meetings/contract.ts';
import { type Click, type Performed, readInput } from '../meetings/perform.ts';
import { answerAttendance } from '../meetings/use-cases/answer-attendance.ts';
import { callMeeting } from '../meetings/use-cases/call-meeting.ts';
import { closeItem } from '../meetings/use-cases/close-item.ts';
import { closeMeeting } from '../meetings/use-cases/close-meeting.ts';
import { createMeeting } from '../meetings/use-cases/create-meeting.ts';
import { openItem, reopenItem } from '../meetings/use-cases/open-item.ts';
import { recordAttendance } from '../meetings/use-cases/record-attendance.ts';
import { setRoles } from '../meetings/use-cases/set-roles.ts';
import { setUpGroup } from '../meetings/use-cases/set-up-group.ts';
import { startMeeting } from '../meetings/use-cases/start-meeting.ts';
import { leadMeeting, viewMeeting } from '../meetings/use-cases/view-meeting.ts';
import { texts } from '../texts/texts.ts';
import type { Answer } from './answer.ts';
import type { BotWorld } from './bot-world.ts';
import { groupOfClick } from './group-of-click.ts';
import { clickIn, type Turn } from './turn.ts';

/** A click that is known: which verb, in which group, to be answered in which language. */
export interface KnownClick<V extends Verb = Verb> {
  readonly verb: V;
  readonly turn: Turn;
  readonly click: Click;
  readonly input: Input<V>;
  readonly language: Language;
}

type Handler<V extends Verb> = (world: BotWorld, click: KnownClick<V>) => Promise<Answer>;

const placeOf = (turn: Turn): 'channel' | 'personal' => (turn.place.kind === 'channel' ? 'channel' : 'personal');

/** The card of whoever leads, or of anybody: made from the state now. */
const ownView = ({ state, roster, roles }: Performed, { turn, language }: KnownClick): Answer => ({
  card: agendaCard({
    state,
    roster,
    language,
    own: { personId: turn.actor.personId, roles },
    place: placeOf(turn),
  }),
});

const leadView = ({ state, roster, roles }: Performed, { turn, language }: KnownClick, choosing = false): Answer => ({
  card: leadCard({ state, roster, language, roles, choosing, place: placeOf(turn) }),
});

/** Drafts and calls are seen by everybody in the group, so they speak its language. */
const sharedView = ({ state, roster }: Performed, { turn }: KnownClick): Answer => ({
  card: agendaCard({ state, roster, language: state.group.language, place: placeOf(turn) }),
});

const handlers: { readonly [V in Verb]: Handler<V> } = {
  'group.setup': async (world, { turn, click, input, language }) => {
    if (turn.place.kind !== 'channel') throw new Refusal('place.channel-needed');
    const { channel } = turn.place;
    const install = await world.installs.ofTeam(turn.tenantId, channel.teamId);
    const { group, roster } = await setUpGroup(world, click, input, {
      channel,
      installedBy: install?.installedBy ?? null,
      language: world.language,
    });
    return { card: groupCard(group, roster, language) };
  },
  'group.roles': async (world, { click, input, language }) => {
    const { group, roster } = await setRoles(world, click, input);
    return { card: groupCard(group, roster, language, texts[language].roles.saved) };
  },
  'meeting.create': async (world, known) => sharedView(await createMeeting(world, known.click, known.input), known),
  'meeting.call': async (world, known) => sharedView(await callMeeting(world, known.click, known.input), known),
  'meeting.view': async (world, known) => ownView(await viewMeeting(world, known.click, known.input), known),
  'meeting.lead': async (world, known) =>
    leadView(await leadMeeting(world, known.click, known.input), known, known.input.choose),
  'meeting.start': async (world, known) => leadView(await startMeeting(world, known.click, known.input), known),
  'meeting.close': async (world, known) => leadView(await closeMeeting(world, known.click, known.input), known),
  'attendance.answer': async (world, known) => ownView(await answerAttendance(world, known.click, known.input), known),
  'attendance.record': async (world, known) => leadView(await recordAttendance(world, known.click, known.input), known),
  'item.open': async (world, known) => leadView(await openItem(world, known.click, known.input), known),
  'item.reopen': async (world, known) => leadView(await reopenItem(world, known.click, known.input), known),
  'item.close': async (world, known) => leadView(await closeItem(world, known.click, known.input), known),
};

/** Does what a card's button says, and answers with the card to show now. Throws a Refusal for what cannot be. */
export async function answerClick(
  world: BotWorld,
  turn: Turn,
  verb: string,
  data: unknown,
  language: Language,
): Promise<Answer> {
  if (!isVerb(verb)) throw new Refusal('verb.unknown');
  return answerKnown(world, turn, verb, data, language);
}

async function answerKnown<V extends Verb>(
  world: BotWorld,
  turn: Turn,
  verb: V,
  data: unknown,
  language: Language,
): Promise<Answer> {
  const input = readInput(verb, data);
  const group = await groupOfClick(world, turn, data);
  return handlers[verb](world, { verb, turn, click: clickIn(turn, group), input, language });
}
