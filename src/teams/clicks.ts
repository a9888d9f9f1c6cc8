import { agendaCard } from '../cards/agenda-card.ts';
import { groupCard } from '../cards/group-card.ts';
import { leadCard } from '../cards/lead-card.ts';
import { minutesCard } from '../cards/minutes-card.ts';
import { agreementScreen } from '../cards/screens/agreement-screens.ts';
import { orderScreen } from '../cards/screens/document-screens.ts';
import { groupScreen } from '../cards/screens/group-screens.ts';
import { discardedScreen, importedScreen } from '../cards/screens/import-screens.ts';
import { readScreen } from '../cards/screens/item-screen.ts';
import { commentScreen } from '../cards/screens/minutes-screens.ts';
import { proposeScreen } from '../cards/screens/proposal-screens.ts';
import { reminderScreen } from '../cards/screens/reminder-screen.ts';
import type { Screen } from '../cards/screens/screen.ts';
import { isCatalogueVerb } from '../catalogue/contract.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { discardImport, saveImport } from '../imports/save-import.ts';
import { type Input, isVerb, type Verb } from '../meetings/contract.ts';
import { type Click, type Performed, readInput } from '../meetings/perform.ts';
import {
  type AgreementVerb,
  agreementDeeds,
  type GroupVerb,
  groupDeeds,
  type MeetingVerb,
  meetingDeeds,
} from '../meetings/use-cases/by-verb.ts';
import { readItem } from '../meetings/use-cases/read-item.ts';
import { setReminders } from '../meetings/use-cases/set-reminders.ts';
import { setUpGroup } from '../meetings/use-cases/set-up-group.ts';
import { leadMeeting, viewMeeting, withReadableClosed } from '../meetings/use-cases/view-meeting.ts';
import { documentForms } from '../minutes/write/forms.ts';
import { isPersonVerb } from '../privacy/person/contract.ts';
import { isQuestionVerb } from '../quick-door/contract.ts';
import { agreementSaid } from '../texts/agreement-said.ts';
import { texts } from '../texts/texts.ts';
import type { Answer } from './answer.ts';
import type { BotWorld } from './bot-world.ts';
import { answerCatalogueClick } from './catalogue-clicks.ts';
import { giveDocument } from './give-document.ts';
import { groupOfClick } from './group-of-click.ts';
import { leaderScreen } from './meeting-screens.ts';
import { answerPersonClick } from './person-clicks.ts';
import { answerQuestionClick } from './question-clicks.ts';
import { clickIn, type Turn } from './turn.ts';

/** A click that is known: which verb, in which group, to be answered in which language. */
export interface KnownClick<V extends Verb = Verb> {
  readonly verb: V;
  readonly turn: Turn;
  readonly click: Click;
  readonly input: Input<V>;
  readonly language: Language;
  readonly publicUrl: string | null;
}

/** What a view needs to know of the click it answers. */
type Asked = Pick<KnownClick, 'turn' | 'click' | 'language' | 'publicUrl'>;

type Handler<V extends Verb> = (world: BotWorld, known: KnownClick<V>) => Promise<Answer>;

const screenOf = ({ state, roster, closedNumber }: Performed, { click, language }: Asked): Screen => ({
  state,
  roster,
  language,
  place: click.place,
  notice: closedNumber === true ? texts[language].closedNumber : undefined,
});

/** What the person sees of the meeting, made from the state now. */
const ownView = (performed: Performed, known: Asked): Answer => ({
  card: agendaCard({
    ...screenOf(performed, known),
    own: { personId: known.turn.actor.personId, roles: performed.roles },
    publicUrl: known.publicUrl,
  }),
});

const leadView = (performed: Performed, known: Asked, choosing = false, said?: string): Answer => {
  const screen = screenOf(performed, known);
  return { card: leadCard({ ...screen, notice: screen.notice ?? said, roles: performed.roles, choosing }) };
};

/** Drafts and calls are seen by everybody in the group, so they speak its language. */
const sharedView = (performed: Performed, known: Asked): Answer => ({
  card: agendaCard({
    ...screenOf(performed, { ...known, language: performed.state.group.language }),
    publicUrl: known.publicUrl,
  }),
});

/** One of the leader's screens, with what was done said above it. */
const screenView = (performed: Performed, known: Asked, show: string, world: BotWorld, said?: string): Answer => {
  const made = screenOf(performed, known);
  const screen = { ...made, notice: made.notice ?? said, good: made.notice === undefined };
  const card = leaderScreen(show, screen, null, world.ids);
  return card === undefined ? leadView(performed, known) : { card };
};

const isOver = ({ state: { meeting } }: Performed): boolean =>
  meeting.status === 'closed' || meeting.status === 'approved';

/** Does the use case and shows the result; what is closed is kept out, or noted as read. */
const then =
  <V extends MeetingVerb>(verb: V, view: (performed: Performed, known: Asked, world: BotWorld) => Answer): Handler<V> =>
  async (world, known) => {
    const performed = await meetingDeeds[verb](world, known.click, known.input);
    return view(await withReadableClosed(world, known.click, performed), known, world);
  };

const leads = <V extends MeetingVerb>(verb: V): Handler<V> =>
  then(verb, (performed, known) => leadView(performed, known));

const shows = <V extends MeetingVerb>(verb: V, show: string): Handler<V> =>
  then(verb, (performed, known, world) => screenView(performed, known, show, world));

const minutesView = <V extends MeetingVerb>(verb: V): Handler<V> =>
  then(verb, ({ state }, { click }) => ({ card: minutesCard(state, state.group.language, click.place) }));

const groupView = <V extends GroupVerb>(verb: V): Handler<V> => {
  return async (world, { click, input, language }) => {
    const { group, changed } = await groupDeeds[verb](world, click, input);
    const forms = documentForms.map(({ name, label }) => ({ name, title: label[language] }));
    const notice = changed ? texts[language].groupSettings.saved : undefined;
    return { card: groupScreen({ group, language, documentForms: forms, notice, good: true }) };
  };
};

const agreementView = <V extends AgreementVerb>(verb: V): Handler<V> => {
  return async (world, { click, input, language }) => {
    const { group, agreement } = await agreementDeeds[verb](world, click, input);
    // What a closed one is about stands on the list that it was chosen from; it is not read again here.
    const shown = agreement.closed ? { ...agreement, task: texts[language].closedItem } : agreement;
    return { card: agreementScreen({ group, agreement: shown }, language, agreementSaid[verb](agreement, language)) };
  };
};

const handlers: { readonly [V in Verb]: Handler<V> } = {
  'group.setup': async (world, { turn, click, input, language }) => {
    if (turn.place.kind !== 'channel') throw new Refusal('place.channel-needed');
    const { channel } = turn.place;
    const { group, roster } = await setUpGroup(world, click, input, {
      channel,
      installedBy: async () => (await world.installs.ofTeam(turn.tenantId, channel.teamId))?.installedBy ?? null,
      language: world.language,
    });
    return { card: groupCard(group, roster, language) };
  },
  'group.roles': async (world, { click, input, language }) => {
    const { group, roster } = await groupDeeds['group.roles'](world, click, input);
    return { card: groupCard(group, roster, language, texts[language].roles.saved) };
  },
  'group.template': groupView('group.template'),
  'group.settings': groupView('group.settings'),
  'meeting.create': then('meeting.create', sharedView),
  'meeting.call': then('meeting.call', sharedView),
  'meeting.edit': shows('meeting.edit', 'agenda'),
  'meeting.cancel': then('meeting.cancel', sharedView),
  'meeting.view': async (world, known) => {
    const performed = await viewMeeting(world, known.click, known.input);
    const { show } = known.input;
    if (show === 'propose') return { card: proposeScreen(screenOf(performed, known), world.ids()) };
    if (show === 'document') return { card: orderScreen(screenOf(performed, known), world.ids()) };
    if (show === 'comment') return { card: commentScreen(screenOf(performed, known)) };
    return ownView(performed, known);
  },
  'meeting.lead': async (world, known) => {
    const performed = await leadMeeting(world, known.click, known.input);
    const { show, itemId, choose, decisionOf } = known.input;
    const card = leaderScreen(show ?? '', screenOf(performed, known), itemId, world.ids, decisionOf);
    return card === undefined ? leadView(performed, known, choose) : { card };
  },
  'meeting.deputise': shows('meeting.deputise', 'agenda'),
  'meeting.start': leads('meeting.start'),
  'meeting.close': leads('meeting.close'),
  // What became of what had come over to later meetings is told with the change.
  'meeting.reopen': then('meeting.reopen', (performed, known) =>
    leadView(performed, known, false, performed.state.meeting.changes.at(-1)?.note ?? undefined),
  ),
  'attendance.answer': then('attendance.answer', ownView),
  'attendance.record': leads('attendance.record'),
  'attendance.person': shows('attendance.person', 'presence'),
  'attendance.substitute': shows('attendance.substitute', 'substitute'),
  'attendance.guest': shows('attendance.guest', 'guest'),
  'attendance.disqualify': shows('attendance.disqualify', 'disqualify'),
  'item.propose': then('item.propose', (performed, known) => ({
    card: agendaCard({
      ...screenOf(performed, known),
      own: { personId: known.turn.actor.personId, roles: performed.roles },
      notice: performed.closedNumber ? texts[known.language].closedNumber : texts[known.language].propose.sent,
      publicUrl: known.publicUrl,
    }),
  })),
  'item.accept': shows('item.accept', 'proposals'),
  'item.decline': shows('item.decline', 'proposals'),
  'item.merge': shows('item.merge', 'proposals'),
  'item.add': shows('item.add', 'agenda'),
  'item.edit': shows('item.edit', 'agenda'),
  'item.move': shows('item.move', 'agenda'),
  'item.remove': shows('item.remove', 'agenda'),
  'item.attach': shows('item.attach', 'agenda'),
  'item.conceal': then('item.conceal', (performed, known, world) =>
    screenView(
      performed,
      known,
      // An agenda is no longer prepared once the meeting is over.
      isOver(performed) ? 'minutes' : 'agenda',
      world,
      texts[known.language].prepare.concealedNote,
    ),
  ),
  'item.reveal': shows('item.reveal', 'agenda'),
  'item.open': leads('item.open'),
  'item.reopen': leads('item.reopen'),
  'item.draft': leads('item.draft'),
  'item.close': leads('item.close'),
  'item.correct': leads('item.correct'),
  'item.read': async (world, known) => {
    const read = await readItem(world, known.click, known.input);
    return { card: readScreen(screenOf(read, known), read.item, read.content) };
  },
  'minutes.edit': shows('minutes.edit', 'minutes'),
  'minutes.send': shows('minutes.send', 'minutes'),
  'minutes.correct': shows('minutes.correct', 'minutes'),
  'minutes.file': shows('minutes.file', 'minutes'),
  'minutes.get': giveDocument,
  'minutes.reply': shows('minutes.reply', 'minutes'),
  'minutes.approve': minutesView('minutes.approve'),
  'minutes.comment': minutesView('minutes.comment'),
  'agreement.add': agreementView('agreement.add'),
  'agreement.done': agreementView('agreement.done'),
  'agreement.reopen': agreementView('agreement.reopen'),
  'agreement.move': agreementView('agreement.move'),
  'agreement.give': agreementView('agreement.give'),
  'import.save': async (world, { click, input, language }) => ({
    card: importedScreen(await saveImport(world, click, input), language),
  }),
  'import.discard': async (world, { click, input, language }) => {
    await discardImport(world, click, input);
    return { card: discardedScreen(language) };
  },
  'reminders.set': async (world, { click, input, language }) => ({
    card: reminderScreen(await setReminders(world.reminderChoices, click, input), language),
  }),
};

/** Whether that is a verb of a card's button. */
export const isKnownVerb = (verb: string): boolean =>
  isQuestionVerb(verb) || isCatalogueVerb(verb) || isPersonVerb(verb) || isVerb(verb);

/** Does what a card's button says, and answers with the card to show now. Throws a Refusal for what cannot be. */
export async function answerClick(
  world: BotWorld,
  turn: Turn,
  verb: string,
  data: unknown,
  language: Language,
): Promise<Answer> {
  if (isQuestionVerb(verb)) return answerQuestionClick(world, turn, verb, data, language);
  if (isCatalogueVerb(verb)) return answerCatalogueClick(world, turn, verb, data, language);
  if (isPersonVerb(verb)) return answerPersonClick(world, turn, verb, data, language);
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
  // Reminders are one's own in all groups: no group is to be found for them.
  const group =
    verb === 'reminders.set' ? { tenantId: turn.tenantId, groupId: '' } : await groupOfClick(world, turn, data);
  const { publicUrl } = world;
  return handlers[verb](world, { verb, turn, click: clickIn(turn, group), input, language, publicUrl });
}
