import { isDeepStrictEqual } from 'node:util';
import type { Member } from '../../src/meetings/model/person.ts';
import { groupSubject } from '../../src/meetings/use-cases/set-up-group.ts';
import { wantedFrom } from '../../src/projection/wanted.ts';
import { RowGroupIndex } from '../../src/storage/group-index.ts';
import { InstallStore } from '../../src/storage/install-store.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import type { RowStore } from '../../src/storage/rows.ts';
import { RowShownStore } from '../../src/storage/shown-store.ts';
import { linkToMessage } from '../../src/teams/message-link.ts';
import { buttonsOf } from '../connector/card-reading.ts';
import type { FakeConnector } from '../connector/connector.ts';
import { chatIdOf, type Message } from '../connector/conversations.ts';
import type { Person } from '../connector/town.ts';
import type { GroupUnderTest } from './group-under-test.ts';

const memberFrom = (person: Person): Member => ({
  personId: person.objectId,
  name: person.name,
  teamsId: person.mri,
  standing: person.userRole === 'owner' ? 'owner' : person.userRole === 'guest' ? 'guest' : 'member',
});

/** What stands in a group's channel of one subject. */
export interface Standing {
  /** Where the channel does not show what the store holds, in sentences. */
  readonly wrong: readonly string[];
  /** Cards of the subject that can be clicked on beside the one that stands. */
  readonly orphans: readonly Message[];
}

/** Compares a channel with what the product itself would show of the store. */
export class ChannelCheck {
  readonly #connector: FakeConnector;
  readonly #shownStore: RowShownStore;
  readonly #store: RowMeetingStore;
  readonly #wanted: ReturnType<typeof wantedFrom>;

  constructor(rows: RowStore, connector: FakeConnector) {
    this.#connector = connector;
    this.#shownStore = new RowShownStore(rows);
    this.#store = new RowMeetingStore(rows, () => new Date());
    const installs = new InstallStore(rows);
    this.#wanted = wantedFrom({
      store: this.#store,
      index: new RowGroupIndex(rows),
      roster: { members: async (_tenant, channel) => this.#membersOf(channel.teamId) },
      language: 'da',
      installIn: (ref) => installs.ofGroup(ref),
      linkTo: linkToMessage,
      minutesOf: async (ref, meetingId) =>
        (await this.#shownStore.read(ref, meetingId)).shown.slots.minutes?.message ?? null,
      publicUrl: null,
      isArchived: async () => false,
      follow: async () => undefined,
    });
  }

  async look(group: GroupUnderTest, subject: string): Promise<Standing> {
    const { shown } = await this.#shownStore.read(group.ref, subject);
    const wanted = await this.#wanted(group.ref, subject, shown);
    const wrong: string[] = [];
    for (const showing of wanted?.showings ?? []) {
      const standing = shown.slots[showing.slot];
      // Who keeps the bot out is left alone, and a form that somebody has deleted is not posted anew.
      const mayBeMissing = 'personId' in showing.where || showing.standing !== null;
      if (mayBeMissing && standing?.refused === true) continue;
      const ref = standing?.message ?? null;
      const message = ref === null ? undefined : this.#connector.conversations.find(ref.conversationId, ref.messageId);
      if (message === undefined) wrong.push(`${subject}: ${showing.slot} does not stand`);
      else if (showing.follows && !isDeepStrictEqual(message.card, JSON.parse(JSON.stringify(showing.post.card)))) {
        wrong.push(`${subject}: ${showing.slot} shows something else`);
      }
    }
    return { wrong, orphans: subject === groupSubject ? [] : await this.#orphansOf(group, subject) };
  }

  /** How many reminders a person has had. */
  remindersOf(person: Person): Message[] {
    const chat = this.#connector.messages(chatIdOf(person));
    return chat.filter(({ card }) => JSON.stringify(card ?? {}).includes('"Påmindelse"'));
  }

  async #orphansOf(group: GroupUnderTest, meetingId: string): Promise<Message[]> {
    const { shown } = await this.#shownStore.read(group.ref, meetingId);
    const state = await this.#store.readMeeting(group.ref, meetingId);
    const known = new Set([
      ...Object.values(shown.slots).map(({ message }) => message?.messageId),
      state?.meeting.madeIn?.messageId,
    ]);
    return group
      .messages()
      .filter(({ id }) => !known.has(id))
      .filter(({ card }) => buttonsOf(card ?? {}).some(({ data }) => data.meetingId === meetingId));
  }

  async #membersOf(teamId: string): Promise<Member[]> {
    const team = this.#connector.town.teams.find(({ id }) => id === teamId);
    return (team?.members ?? []).map(memberFrom);
  }
}
