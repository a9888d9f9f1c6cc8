import type { Language } from '../errors/refusal.ts';
import type { Channel, Group, GroupRef, MessageRef } from '../meetings/model/group.ts';
import type { Meeting, MeetingState, MinutesLink } from '../meetings/model/meeting.ts';
import type { GroupIndex, MeetingStore, Roster } from '../meetings/ports.ts';
import { groupSubject, indexIfMissing } from '../meetings/use-cases/set-up-group.ts';
import type { Wanted } from './projector.ts';
import { agendaSlot, minutesSlot } from './showing.ts';
import { showingsOfGroup, showingsOfMovedGreeting } from './showings-of-group.ts';
import { showingsOfMeeting } from './showings-of-meeting.ts';
import type { Shown } from './shown.ts';

export interface WantedWorld {
  readonly store: MeetingStore;
  readonly index: GroupIndex;
  readonly roster: Roster;
  readonly language: Language;
  /** The channel whose group is to be greeted, where the bot was installed there, and the one chosen instead of it. */
  readonly installIn: (ref: GroupRef) => Promise<{ readonly channel: Channel; readonly movedTo?: Channel } | undefined>;
  readonly linkTo: (tenantId: string, channel: Channel, message: MessageRef) => string;
  /** The message that holds the minutes of a meeting; null where none stands in Teams. */
  readonly minutesOf: (ref: GroupRef, meetingId: string) => Promise<MessageRef | null>;
  readonly publicUrl: string | null;
  /** Whether the channel's team is archived: nothing of its groups is shown anew then. */
  readonly isArchived: (channelId: string) => Promise<boolean>;
  /**
   * Writes what follows from a change outside the group's own rows, before it is shown; safe to repeat. `meeting` is null
   * where the group itself may have changed.
   */
  readonly follow: (group: Group, meeting: Meeting | null) => Promise<void>;
}

/** Reads what Teams should show of a subject: a meeting, or the group itself. */
export const wantedFrom =
  (world: WantedWorld) =>
  async (ref: GroupRef, subject: string, shown: Shown): Promise<Wanted | undefined> => {
    if (subject === groupSubject) return wantedOfGroup(world, ref, shown);
    const read = await world.store.readMeeting(ref, subject, { closed: false });
    if (read === undefined) return undefined;
    const state = await withLinks(world, read);
    const { channel } = state.group;
    const [archived] = await Promise.all([
      world.isArchived(channel.channelId),
      world.follow(state.group, state.meeting),
    ]);
    if (archived) return undefined;
    const roster = await world.roster.members(ref.tenantId, channel, 'recent');
    const messageIn = (slot: string) => shown.slots[slot]?.message ?? null;
    return {
      channel,
      showings: showingsOfMeeting(
        state,
        roster,
        { agenda: messageIn(agendaSlot), minutes: messageIn(minutesSlot) },
        (message) => world.linkTo(ref.tenantId, channel, message),
        world.publicUrl,
      ),
      teamsIdOf: (personId) => roster.find((member) => member.personId === personId)?.teamsId,
    };
  };

/** The meeting with the ways to the minutes that its items came from: looked for here, so that no click has to wait for them. */
async function withLinks({ store, minutesOf, linkTo }: WantedWorld, state: MeetingState): Promise<MeetingState> {
  const { group, meeting, items } = state;
  const known = new Set(state.links.map(({ meetingId }) => meetingId));
  const origins = new Set(items.flatMap(({ origin }) => origin?.meetingId ?? []));
  const sought = [...origins].filter((meetingId) => !known.has(meetingId));
  const found = await Promise.all(
    sought.map(async (meetingId): Promise<MinutesLink[]> => {
      const message = await minutesOf(group, meetingId);
      return message === null ? [] : [{ meetingId, url: linkTo(group.tenantId, group.channel, message) }];
    }),
  );
  const links = found.flat();
  if (links.length === 0) return state;
  await store.noteLinks(group, meeting.meetingId, links);
  return { ...state, links: [...state.links, ...links] };
}

async function wantedOfGroup(world: WantedWorld, ref: GroupRef, shown: Shown): Promise<Wanted | undefined> {
  const [group, install] = await Promise.all([world.store.readGroup(ref), world.installIn(ref)]);
  const channel = group?.channel ?? install?.channel;
  if (channel === undefined || (await world.isArchived(channel.channelId))) return undefined;
  const moved = install?.movedTo !== undefined;
  if (group === undefined && moved) {
    return { channel, showings: showingsOfMovedGreeting(shown, world.language), teamsIdOf: () => undefined };
  }
  if (group !== undefined) await world.follow(group, null);
  const roster = await world.roster.members(ref.tenantId, channel, 'recent');
  if (group !== undefined) await indexIfMissing(world.index, group, roster);
  return {
    channel,
    showings: showingsOfGroup(ref.groupId, group, install !== undefined && !moved, roster, world.language),
    teamsIdOf: () => undefined,
  };
}
