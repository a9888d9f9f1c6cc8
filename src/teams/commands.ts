import { agendaCard } from '../cards/agenda-card.ts';
import type { Card } from '../cards/card.ts';
import { groupCard, rolesCard } from '../cards/group-card.ts';
import { groupFormCard } from '../cards/group-form-card.ts';
import { helpCard } from '../cards/help-card.ts';
import { meetingFormCard } from '../cards/meeting-form-card.ts';
import { minutesCard } from '../cards/minutes-card.ts';
import { pointerCard } from '../cards/pointer-card.ts';
import type { Listing } from '../catalogue/contract.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import type { MeetingKind } from '../meetings/model/meeting.ts';
import { type Performed, readMeeting } from '../meetings/perform.ts';
import type { MeetingSummary } from '../meetings/ports.ts';
import { rightsToCreate, rolesOf } from '../meetings/rights.ts';
import { daysBefore, today } from '../meetings/wall-clock.ts';
import { agendaSlot, minutesSlot } from '../projection/showing.ts';
import { whenText } from '../texts/dates.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { myAgreements, newAgreement } from './agreement-commands.ts';
import type { BotWorld } from './bot-world.ts';

import { formIdFor } from './form-id.ts';
import { offerFormats } from './give-catalogue.ts';
import { groupsHeldHere, groupsHere } from './groups-here.ts';
import { listEntries } from './list-entries.ts';
import { linkToMessage } from './message-link.ts';
import { askWhose } from './person-clicks.ts';
import type { Reply } from './reply.ts';
import { showTopics } from './show-topics.ts';
import { clickIn, type Turn } from './turn.ts';
import type { Command } from './words.ts';

/** How far back the latest minutes are looked for. */
const minutesWithinDays = 800;

async function newMeeting(world: BotWorld, turn: Turn, language: Language, kind: MeetingKind): Promise<Reply> {
  const allowed = await groupsHeldHere(world, turn, rightsToCreate(kind));
  if (allowed.length === 0) throw new Refusal('meeting.create-not-yours');
  const form = { meetingId: formIdFor(turn, world.ids), kind, today: today(world.clock()), language };
  const roster = allowed.length === 1 ? (allowed[0]?.roster ?? []) : [];
  return {
    card: meetingFormCard({ ...form, groups: allowed.map(({ group }) => group), roster }),
    summary: texts[language].meetingForm.heading,
  };
}

async function group(world: BotWorld, turn: Turn, language: Language): Promise<Reply> {
  const words = texts[language];
  if (turn.place.kind !== 'channel') throw new Refusal('place.channel-needed');
  const { channel, group: ref } = turn.place;
  const roster = await world.roster.members(turn.tenantId, channel, 'fresh');
  const isThere = roster.some(({ personId }) => personId === turn.actor.personId);
  if (!isThere) throw new Refusal('group.not-a-member');
  const standing = await world.store.readGroup(ref);
  if (standing === undefined) {
    return { card: groupFormCard({ groupId: ref.groupId, roster, language }), summary: words.groupForm.heading };
  }
  const roles = rolesOf(turn.actor.personId, standing, roster);
  return roles.has('chair')
    ? { card: rolesCard(standing, roster, language), summary: words.roles.heading }
    : { card: groupCard(standing, roster, language), summary: standing.name };
}

type Choose = (meetings: readonly MeetingSummary[], todaysDate: string) => MeetingSummary | undefined;

/** The meeting that is running, else the next one that is called or being prepared. */
const upcoming: Choose = (meetings, date) =>
  meetings.find((meeting) => meeting.status === 'running') ??
  meetings.find((meeting) => meeting.date >= date && meeting.status === 'called') ??
  meetings.find((meeting) => meeting.status === 'called') ??
  meetings.find((meeting) => meeting.date >= date && meeting.status === 'draft');

const latestHeld: Choose = (meetings) =>
  meetings.findLast((meeting) => meeting.status === 'closed' || meeting.status === 'approved');

/** Per group, the chosen meeting as this person may see it. */
async function chosenMeetings(world: BotWorld, turn: Turn, choose: Choose): Promise<Performed[]> {
  const date = today(world.clock());
  const groups = await groupsHere(world, turn);
  const chosen = await Promise.all(
    groups.map(async (ref) => {
      const meeting = choose(await world.store.meetingsSince(ref, daysBefore(date, minutesWithinDays)), date);
      return meeting === undefined ? [] : [await readMeeting(world, clickIn(turn, ref), meeting.meetingId)];
    }),
  );
  return chosen.flat().sort((a, b) => a.state.meeting.date.localeCompare(b.state.meeting.date));
}

/** In a channel: a summary and the way to the card that stands there, never a second live card. */
async function pointerTo(
  world: BotWorld,
  { state }: Performed,
  slot: 'agenda' | 'minutes',
  language: Language,
): Promise<Card> {
  const { meeting, group: ref } = state;
  const { shown } = await world.shownStore.read(ref, meeting.meetingId);
  const standing = shown.slots[slot === 'agenda' ? agendaSlot : minutesSlot]?.message ?? null;
  const words: Texts = texts[language];
  const lines = [
    whenText(meeting, language),
    words.pointer.openItems(state.items.length),
    ...(standing === null && meeting.status === 'draft' ? [words.agenda.draftHint] : []),
  ];
  return pointerCard({
    title: slot === 'agenda' ? meeting.title : words.minutes.title(meeting.title),
    lines,
    url: standing === null ? null : linkToMessage(ref.tenantId, ref.channel, standing),
    language,
  });
}

async function agenda(world: BotWorld, turn: Turn, language: Language): Promise<Reply[]> {
  const meetings = await chosenMeetings(world, turn, upcoming);
  if (meetings.length === 0) throw new Refusal('meeting.none-ahead');
  return Promise.all(
    meetings.map(async (performed) => {
      const { state, roster, roles } = performed;
      const card =
        turn.place.kind === 'channel'
          ? await pointerTo(world, performed, 'agenda', language)
          : agendaCard({
              state,
              roster,
              language,
              own: { personId: turn.actor.personId, roles },
              place: 'personal',
              publicUrl: world.publicUrl,
            });
      return { card, summary: texts[language].agenda.summary(state.meeting.title, whenText(state.meeting, language)) };
    }),
  );
}

async function minutes(world: BotWorld, turn: Turn, language: Language): Promise<Reply[]> {
  const meetings = await chosenMeetings(world, turn, latestHeld);
  if (meetings.length === 0) throw new Refusal('meeting.none-held');
  return Promise.all(
    meetings.map(async (performed) => ({
      card:
        turn.place.kind === 'channel'
          ? await pointerTo(world, performed, 'minutes', language)
          : minutesCard(performed.state, language, 'personal'),
      summary: texts[language].minutes.summary(performed.state.meeting.title),
    })),
  );
}

async function myMeetings(world: BotWorld, turn: Turn, language: Language): Promise<Reply> {
  const words = texts[language];
  const date = today(world.clock());
  const groups = await groupsHere(world, turn);
  const meetings = await Promise.all(
    groups.map(async (ref) =>
      (await world.store.meetingsSince(ref, date))
        .filter((meeting) => meeting.status === 'called' || meeting.status === 'running')
        .map((meeting) => ({
          meeting,
          line: `${ref.name}: ${meeting.title}, ${whenText({ ...meeting, until: null }, language)}`,
        })),
    ),
  );
  const lines = meetings
    .flat()
    .sort((a, b) => a.meeting.date.localeCompare(b.meeting.date))
    .map(({ line }) => line);
  const title = words.myMeetings.heading;
  return {
    card: pointerCard({ title, lines: lines.length === 0 ? [words.myMeetings.none] : lines, url: null, language }),
    summary: title,
  };
}

async function contacts(world: BotWorld, turn: Turn, language: Language, show: Listing): Promise<Reply> {
  const card = await listEntries(world, turn, { show, page: 1 }, language);
  return { card, summary: texts[language].catalogue.list[show] };
}

/** Answers a word. Throws a Refusal for what cannot be. */
export async function answerCommand(world: BotWorld, turn: Turn, { name, language }: Command): Promise<Reply[]> {
  switch (name) {
    case 'newMeeting':
      return [await newMeeting(world, turn, language, 'ordinary')];
    case 'acuteMeeting':
      return [await newMeeting(world, turn, language, 'acute')];
    case 'group':
      return [await group(world, turn, language)];
    case 'agenda':
      return agenda(world, turn, language);
    case 'minutes':
      return minutes(world, turn, language);
    case 'myMeetings':
      return [await myMeetings(world, turn, language)];
    case 'myAgreements':
      return myAgreements(world, turn, language);
    case 'newAgreement':
      return [await newAgreement(world, turn, language)];
    case 'contacts':
      return [await contacts(world, turn, language, 'contacts')];
    case 'staleContacts':
      return [await contacts(world, turn, language, 'stale')];
    case 'catalogue':
      return [await offerFormats(world, turn, language)];
    case 'topics':
      return showTopics(world, turn, language);
    case 'personData':
      return [askWhose(world, turn, language)];
    case 'help':
      return [{ card: helpCard(language), summary: texts[language].help.heading }];
  }
}
