import { agendaCard } from '../cards/agenda-card.ts';
import { leadCard } from '../cards/lead-card.ts';
import { minutesCard } from '../cards/minutes-card.ts';
import { calledPointer, pointerCard } from '../cards/pointer-card.ts';
import type { Group, MessageRef } from '../meetings/model/group.ts';
import type { Change, Meeting, MeetingState } from '../meetings/model/meeting.ts';
import type { Member } from '../meetings/model/person.ts';
import type { Proposal } from '../meetings/model/proposal.ts';
import { rolesOf } from '../meetings/rights.ts';
import { whenText } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';
import type { Post } from './poster.ts';
import { agendaSlot, formSlot, minutesSlot, type Showing } from './showing.ts';

/** What a showing is made from. */
interface Source {
  readonly state: MeetingState;
  readonly roster: readonly Member[];
  /** The messages that hold the agenda card and the minutes, once they are posted. */
  readonly agenda: MessageRef | null;
  readonly minutes: MessageRef | null;
  readonly linkTo: (message: MessageRef) => string;
  readonly publicUrl: string | null;
}

/**
 * What Teams should show of a meeting, from what the store holds. `linkTo` is the way to a message in Teams, `publicUrl`
 * where calendars reach the bot.
 */
export function showingsOfMeeting(
  state: MeetingState,
  roster: readonly Member[],
  posted: { readonly agenda: MessageRef | null; readonly minutes: MessageRef | null },
  linkTo: (message: MessageRef) => string,
  publicUrl: string | null,
): Showing[] {
  const source: Source = { state, roster, ...posted, linkTo, publicUrl };
  return [
    ...agendaShowing(source),
    ...formShowing(source),
    ...leaderShowing(source),
    ...minutesShowing(source),
    ...announcementShowings(source),
    ...minutesAnnouncements(source),
    ...proposalShowings(source),
  ];
}

const sharedCard = ({ state, roster, publicUrl }: Source) =>
  agendaCard({ state, roster, language: state.group.language, place: 'channel', publicUrl });

/** From the call on; a meeting that is cancelled after it says so there. */
function agendaShowing(source: Source): Showing[] {
  const { meeting, group } = source.state;
  if (meeting.calledAt === null) return [];
  const summary = texts[group.language].agenda.calledNotice(meeting.title, whenText(meeting, group.language));
  return [
    {
      slot: agendaSlot,
      where: { thread: true },
      standing: null,
      follows: true,
      post: { card: sharedCard(source), summary },
    },
  ];
}

/** The form that made the meeting is its draft, and then the way to the agenda. */
function formShowing(source: Source): Showing[] {
  const { meeting, group } = source.state;
  if (meeting.madeIn === null) return [];
  const link = source.agenda === null ? null : source.linkTo(source.agenda);
  const card = meeting.calledAt === null ? sharedCard(source) : calledPointer(meeting, link, group.language);
  const summary = texts[group.language].agenda.summary(meeting.title, whenText(meeting, group.language));
  return [
    { slot: formSlot, where: { thread: true }, standing: meeting.madeIn, follows: true, post: { card, summary } },
  ];
}

function leaderShowing({ state, roster }: Source): Showing[] {
  const { meeting, group } = state;
  const { language } = group;
  if (meeting.status !== 'running' || meeting.ledBy === null) return [];
  const roles = rolesOf(meeting.ledBy, group, roster, meeting);
  return [
    {
      slot: `lead:${meeting.ledBy}`,
      where: { personId: meeting.ledBy },
      standing: null,
      // An edit would wipe what the leader is typing: only the leader's own clicks change this card.
      follows: false,
      post: {
        card: leadCard({ state, roster, language, roles, place: 'personal' }),
        summary: `${texts[language].lead.heading}: ${meeting.title}`,
      },
    },
  ];
}

function minutesShowing(source: Source): Showing[] {
  const { meeting, group } = source.state;
  if (meeting.status === 'running') return reopenedShowing(source);
  if (meeting.status !== 'closed' && meeting.status !== 'approved') return [];
  const post = {
    card: minutesCard(source.state, group.language, 'channel'),
    summary: texts[group.language].minutes.summary(meeting.title),
  };
  return [{ slot: minutesSlot, where: { thread: true }, standing: null, follows: true, post }];
}

/** Minutes of a meeting that has been taken up again are none until it ends. */
function reopenedShowing({ state: { meeting, group }, agenda, minutes, linkTo }: Source): Showing[] {
  if (minutes === null) return [];
  const { language } = group;
  const title = `${texts[language].changes.reopened}: ${meeting.title}`;
  const url = agenda === null ? null : linkTo(agenda);
  const card = pointerCard({ title, lines: [texts[language].minutes.comesAgain], url, language });
  return [
    { slot: minutesSlot, where: { thread: true }, standing: null, follows: true, post: { card, summary: title } },
  ];
}

/** An edit notifies nobody in Teams, so a moved or cancelled meeting also says so in its thread, once. */
function announcementShowings({ state, agenda }: Source): Showing[] {
  const { meeting, group } = state;
  if (agenda === null) return [];
  return meeting.changes.flatMap((change): Showing[] =>
    change.announcementId === null
      ? []
      : [
          {
            slot: `announcement:${change.announcementId}`,
            where: { inThread: agenda },
            standing: null,
            follows: false,
            post: announcement(change, meeting, group),
          },
        ],
  );
}

function announcement(change: Change, meeting: Meeting, { language }: Group): Post {
  const title = `${texts[language].changes[change.kind]}: ${meeting.title}`;
  const lines = [
    ...(change.kind === 'moved' ? [whenText(meeting, language)] : []),
    ...(change.note === null ? [] : [change.note]),
    change.by,
  ];
  return { card: pointerCard({ title, lines, url: null, language }), summary: title };
}

/** The minutes card is only edited too: that they are sent, and each time they are corrected after it, is said in their thread. */
function minutesAnnouncements({ state: { meeting, group }, minutes }: Source): Showing[] {
  const { sentAt, corrections } = meeting.minutes;
  if (minutes === null || sentAt === null) return [];
  const { language } = group;
  const words = texts[language].minutes;
  // Those of a meeting that was taken up again are sent anew.
  const again = meeting.changes.findLast(({ kind }) => kind === 'reopened');
  const said = (slot: string, title: string, lines: readonly string[]): Showing => ({
    slot,
    where: { inThread: minutes },
    standing: null,
    follows: false,
    post: { card: pointerCard({ title, lines, url: null, language }), summary: title },
  });
  return [
    said(again === undefined ? 'minutes-sent' : `minutes-sent:${again.at}`, words.isSent(meeting.title), [
      words.isSentHint,
    ]),
    ...corrections.flatMap(({ by, at }, index) =>
      at < sentAt ? [] : [said(`minutes-corrected:${index}`, words.isCorrected(meeting.title), [by])],
    ),
  ];
}

/** Whoever proposed an item gets a word back in their own chat; what a closed one was about is not repeated. */
const proposalShowings = ({ state }: Source): Showing[] =>
  state.proposals
    .filter((proposal) => proposal.state !== 'waiting')
    .map((proposal) => ({
      slot: `proposal:${proposal.itemId}`,
      where: { personId: proposal.by },
      standing: null,
      follows: false,
      post: wordBack(proposal, state),
    }));

function wordBack(proposal: Proposal, { meeting, group: { language } }: MeetingState): Post {
  const words = texts[language];
  const outcome = proposal.state === 'waiting' ? words.propose.sent : words.propose[proposal.state];
  const lines = [
    ...(proposal.closed
      ? [words.closedItem, words.propose.closedWordBack]
      : [proposal.content.title, ...(proposal.note === null ? [] : [proposal.note])]),
    meeting.title,
  ];
  return { card: pointerCard({ title: outcome, lines, url: null, language }), summary: outcome };
}
