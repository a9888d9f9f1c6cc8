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
import { addGuest } from '../meetings/use-cases/add-guest.ts';
import { addItem } from '../meetings/use-cases/add-item.ts';
import { answerAttendance } from '../meetings/use-cases/answer-attendance.ts';
import { answerComment, approveMinutes, commentMinutes } from '../meetings/use-cases/answer-minutes.ts';
import { attachDocument } from '../meetings/use-cases/attach-document.ts';
import { callMeeting } from '../meetings/use-cases/call-meeting.ts';
import { cancelMeeting } from '../meetings/use-cases/cancel-meeting.ts';
import { changeSettings, type GroupChanged, setRoles, setTemplate } from '../meetings/use-cases/change-group.ts';
import { closeItem } from '../meetings/use-cases/close-item.ts';
import { closeMeeting } from '../meetings/use-cases/close-meeting.ts';
import { concealItem, revealItem } from '../meetings/use-cases/conceal-item.ts';
import { correctItem } from '../meetings/use-cases/correct-item.ts';
import { createMeeting } from '../meetings/use-cases/create-meeting.ts';
import { deputise } from '../meetings/use-cases/deputise.ts';
import { disqualify } from '../meetings/use-cases/disqualify.ts';
import { editItem } from '../meetings/use-cases/edit-item.ts';
import { editMeeting } from '../meetings/use-cases/edit-meeting.ts';
import {
  type AgreementKept,
  addAgreement,
  finishAgreement,
  giveAgreement,
  moveAgreement,
  reopenAgreement,
} from '../meetings/use-cases/keep-agreement.ts';
import { moveItem } from '../meetings/use-cases/move-item.ts';
import { openItem, reopenItem } from '../meetings/use-cases/open-item.ts';
import { proposeItem } from '../meetings/use-cases/propose-item.ts';
import { readItem } from '../meetings/use-cases/read-item.ts';
import { recordAttendance } from '../meetings/use-cases/record-attendance.ts';
import { recordPerson } from '../meetings/use-cases/record-person.ts';
import { recordSubstitute } from '../meetings/use-cases/record-substitute.ts';
import { removeItem } from '../meetings/use-cases/remove-item.ts';
import { reopenMeeting } from '../meetings/use-cases/reopen-meeting.ts';
import { setReminders } from '../meetings/use-cases/set-reminders.ts';
import { setUpGroup } from '../meetings/use-cases/set-up-group.ts';
import { acceptProposal, declineProposal, mergeProposal } from '../meetings/use-cases/settle-proposal.ts';
import { startMeeting } from '../meetings/use-cases/start-meeting.ts';
import { leadMeeting, viewMeeting, withReadableClosed } from '../meetings/use-cases/view-meeting.ts';
import { correctMinutes, editMinutes, fileMinutes, sendMinutes } from '../meetings/use-cases/write-minutes.ts';
import { documentForms } from '../minutes/write/forms.ts';
import { isQuestionVerb } from '../quick-door/contract.ts';
import { shortDay } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';
import type { Answer } from './answer.ts';
import type { BotWorld } from './bot-world.ts';
import { answerCatalogueClick } from './catalogue-clicks.ts';
import { giveDocument } from './give-document.ts';
import { groupOfClick } from './group-of-click.ts';
import { leaderScreen } from './meeting-screens.ts';
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
type UseCase<V extends Verb, R> = (world: BotWorld, click: Click, input: Input<V>) => Promise<R>;

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

const leadView = (performed: Performed, known: Asked, choosing = false): Answer => ({
  card: leadCard({ ...screenOf(performed, known), roles: performed.roles, choosing }),
});

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

/** Does the use case and shows the result; what is closed is kept out, or noted as read. */
const then =
  <V extends Verb>(
    useCase: UseCase<V, Performed>,
    view: (performed: Performed, known: Asked, world: BotWorld) => Answer,
  ): Handler<V> =>
  async (world, known) => {
    const performed = await useCase(world, known.click, known.input);
    return view(await withReadableClosed(world, known.click, performed), known, world);
  };

const leads = <V extends Verb>(useCase: UseCase<V, Performed>): Handler<V> =>
  then(useCase, (performed, known) => leadView(performed, known));

const shows = <V extends Verb>(useCase: UseCase<V, Performed>, show: string): Handler<V> =>
  then(useCase, (performed, known, world) => screenView(performed, known, show, world));

const minutesView = <V extends Verb>(useCase: UseCase<V, Performed>): Handler<V> =>
  then(useCase, ({ state }, { click }) => ({ card: minutesCard(state, state.group.language, click.place) }));

const groupView = <V extends Verb>(useCase: UseCase<V, GroupChanged>): Handler<V> => {
  return async (world, { click, input, language }) => {
    const { group, changed } = await useCase(world, click, input);
    const forms = documentForms.map(({ name, label }) => ({ name, title: label[language] }));
    const notice = changed ? texts[language].groupSettings.saved : undefined;
    return { card: groupScreen({ group, language, documentForms: forms, notice, good: true }) };
  };
};

const agreementView =
  <V extends Verb>(
    useCase: UseCase<V, AgreementKept>,
    said: (kept: AgreementKept, language: Language) => string,
  ): Handler<V> =>
  async (world, { click, input, language }) => {
    const kept = await useCase(world, click, input);
    const { group, agreement } = kept;
    // What a closed one is about stands on the list that it was chosen from; it is not read again here.
    const shown = agreement.closed ? { ...agreement, task: texts[language].closedItem } : agreement;
    return { card: agreementScreen({ group, agreement: shown }, language, said(kept, language)) };
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
    const { group, roster } = await setRoles(world, click, input);
    return { card: groupCard(group, roster, language, texts[language].roles.saved) };
  },
  'group.template': groupView(setTemplate),
  'group.settings': groupView(changeSettings),
  'meeting.create': then(createMeeting, sharedView),
  'meeting.call': then(callMeeting, sharedView),
  'meeting.edit': shows(editMeeting, 'agenda'),
  'meeting.cancel': then(cancelMeeting, sharedView),
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
    const { show, itemId, choose } = known.input;
    const card = leaderScreen(show ?? '', screenOf(performed, known), itemId, world.ids);
    return card === undefined ? leadView(performed, known, choose) : { card };
  },
  'meeting.deputise': shows(deputise, 'agenda'),
  'meeting.start': leads(startMeeting),
  'meeting.close': leads(closeMeeting),
  'meeting.reopen': leads(reopenMeeting),
  'attendance.answer': then(answerAttendance, ownView),
  'attendance.record': leads(recordAttendance),
  'attendance.person': shows(recordPerson, 'presence'),
  'attendance.substitute': shows(recordSubstitute, 'substitute'),
  'attendance.guest': shows(addGuest, 'guest'),
  'attendance.disqualify': shows(disqualify, 'disqualify'),
  'item.propose': then(proposeItem, (performed, known) => ({
    card: agendaCard({
      ...screenOf(performed, known),
      own: { personId: known.turn.actor.personId, roles: performed.roles },
      notice: performed.closedNumber ? texts[known.language].closedNumber : texts[known.language].propose.sent,
      publicUrl: known.publicUrl,
    }),
  })),
  'item.accept': shows(acceptProposal, 'proposals'),
  'item.decline': shows(declineProposal, 'proposals'),
  'item.merge': shows(mergeProposal, 'proposals'),
  'item.add': shows(addItem, 'agenda'),
  'item.edit': shows(editItem, 'agenda'),
  'item.move': shows(moveItem, 'agenda'),
  'item.remove': shows(removeItem, 'agenda'),
  'item.attach': shows(attachDocument, 'agenda'),
  'item.conceal': then(concealItem, (performed, known, world) =>
    screenView(performed, known, 'agenda', world, texts[known.language].prepare.concealedNote),
  ),
  'item.reveal': shows(revealItem, 'agenda'),
  'item.open': leads(openItem),
  'item.reopen': leads(reopenItem),
  'item.close': leads(closeItem),
  'item.correct': leads(correctItem),
  'item.read': async (world, known) => {
    const read = await readItem(world, known.click, known.input);
    return { card: readScreen(screenOf(read, known), read.item, read.content) };
  },
  'minutes.edit': shows(editMinutes, 'minutes'),
  'minutes.send': shows(sendMinutes, 'minutes'),
  'minutes.correct': shows(correctMinutes, 'minutes'),
  'minutes.file': shows(fileMinutes, 'minutes'),
  'minutes.get': giveDocument,
  'minutes.reply': shows(answerComment, 'minutes'),
  'minutes.approve': minutesView(approveMinutes),
  'minutes.comment': minutesView(commentMinutes),
  'agreement.add': agreementView(addAgreement, (_kept, language) => texts[language].agreements.isMade),
  'agreement.done': agreementView(finishAgreement, (_kept, language) => texts[language].agreements.isDone),
  'agreement.reopen': agreementView(reopenAgreement, (_kept, language) => texts[language].agreements.isOpen),
  'agreement.move': agreementView(moveAgreement, ({ agreement }, language) =>
    texts[language].agreements.isMoved(shortDay(agreement.due ?? '', language)),
  ),
  'agreement.give': agreementView(giveAgreement, ({ agreement }, language) =>
    texts[language].agreements.isGiven(agreement.owner?.name ?? ''),
  ),
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
