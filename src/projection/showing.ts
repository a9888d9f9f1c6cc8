import { agendaCard } from '../cards/agenda-card.ts';
import { groupCard } from '../cards/group-card.ts';
import { groupFormCard } from '../cards/group-form-card.ts';
import { leadCard } from '../cards/lead-card.ts';
import { minutesCard } from '../cards/minutes-card.ts';
import { calledPointer } from '../cards/pointer-card.ts';
import type { Language } from '../errors/refusal.ts';
import type { Group, MessageRef } from '../meetings/model/group.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import type { Member } from '../meetings/model/person.ts';
import { rolesOf } from '../meetings/rights.ts';
import { whenText } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';
import type { Post } from './poster.ts';

/** One message that Teams should show: where, what, and whether it follows the store or is left to its reader. */
export interface Showing {
  /** Names the message among those of its subject. */
  readonly slot: string;
  readonly where: { readonly thread: true } | { readonly personId: string };
  /** A message that stands already, such as the form that was used. */
  readonly standing: MessageRef | null;
  readonly follows: boolean;
  readonly post: Post;
}

/** What Teams should show of a meeting, from what the store holds. `linkTo` is the way to a message in Teams. */
export function showingsOfMeeting(
  state: MeetingState,
  roster: readonly Member[],
  shownAgenda: MessageRef | null,
  linkTo: (message: MessageRef) => string,
): Showing[] {
  const { meeting, group } = state;
  const { language } = group;
  const words = texts[language];
  const when = whenText(meeting, language);
  const shared = () => agendaCard({ state, roster, language, place: 'channel' });
  const showings: Showing[] = [];
  if (meeting.status !== 'draft' && meeting.status !== 'cancelled') {
    showings.push({
      slot: agendaSlot,
      where: { thread: true },
      standing: null,
      follows: true,
      post: { card: shared(), summary: words.agenda.calledNotice(meeting.title, when) },
    });
  }
  if (meeting.madeIn !== null) {
    const card =
      meeting.status === 'draft'
        ? shared()
        : calledPointer(meeting, shownAgenda === null ? null : linkTo(shownAgenda), language);
    showings.push({
      slot: 'form',
      where: { thread: true },
      standing: meeting.madeIn,
      follows: true,
      post: { card, summary: words.agenda.summary(meeting.title, when) },
    });
  }
  if (meeting.status === 'running' && meeting.ledBy !== null) {
    const roles = rolesOf(meeting.ledBy, group, roster, meeting);
    showings.push({
      slot: `lead:${meeting.ledBy}`,
      where: { personId: meeting.ledBy },
      standing: null,
      // An edit would wipe what the leader is typing: only the leader's own clicks change this card.
      follows: false,
      post: {
        card: leadCard({ state, roster, language, roles, place: 'personal' }),
        summary: `${words.lead.heading}: ${meeting.title}`,
      },
    });
  }
  if (meeting.status === 'closed' || meeting.status === 'approved') {
    showings.push({
      slot: 'minutes',
      where: { thread: true },
      standing: null,
      follows: true,
      post: { card: minutesCard(state, language, 'channel'), summary: words.minutes.summary(meeting.title) },
    });
  }
  return showings;
}

export const agendaSlot = 'agenda';
export const greetingSlot = 'greeting';

/** What Teams should show of a channel's group: the greeting with its form, and then the group. */
export function showingsOfGroup(
  groupId: string,
  group: Group | undefined,
  greeted: boolean,
  roster: readonly Member[],
  language: Language,
): Showing[] {
  const words = texts[group?.language ?? language];
  const post: Post =
    group === undefined
      ? { card: groupFormCard({ groupId, roster, language }), summary: words.group.greeting }
      : { card: groupCard(group, roster, group.language), summary: words.group.summary(group.name) };
  const showing = (slot: string, standing: MessageRef | null): Showing => ({
    slot,
    where: { thread: true },
    standing,
    follows: group !== undefined,
    post,
  });
  return [
    ...(greeted ? [showing(greetingSlot, null)] : []),
    ...(group?.setUpIn == null ? [] : [showing('form', group.setUpIn)]),
  ];
}
