import type { MeetingState } from '../../src/meetings/model/meeting.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import type { BotAnswer, Screen } from '../connector/bot-answer.ts';
import { buttonsOf, inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { ButtonChoice, Typed } from '../connector/pressing.ts';
import type { Person } from '../connector/town.ts';
import { MeetingDay, offers, textOn, unfolded } from './meeting-day.ts';

/** A steering group that begins with an empty agenda. */
export const steeringGroup = { name: 'SSP-styregruppen Nordby', kind: 'steering', template: 'empty' } as const;

/** The button that leads to one of the leader's screens. */
export const to = (show: string): ButtonChoice => ({ verb: 'meeting.lead', data: { show } });

/** The value of the only choice whose title ends so. */
export function choiceEnding(screen: Screen, input: string, title: string): string {
  const choices = inputsOf(screen.card).find(({ id }) => id === input)?.choices ?? [];
  const found = choices.filter((choice) => choice.title.endsWith(title));
  if (found.length === 1) return found[0]!.value;
  throw new Error(
    `${found.length} choices of ${input} end with “${title}”; there are: ${choices.map((one) => one.title)}`,
  );
}

/** What stands in a field of a screen. */
export const filledIn = (screen: Screen, input: string): string | undefined =>
  inputsOf(screen.card).find(({ id }) => id === input)?.value;

/** The data that a button carries, before anything is typed. */
export const dataOf = (on: Message | Screen, verb: string): Readonly<Record<string, unknown>> => {
  const button = buttonsOf(on.card ?? {}).find((candidate) => candidate.verb === verb);
  if (button === undefined) throw new Error(`No button for ${verb} on:\n${textOn(on)}`);
  return button.data;
};

/** Which group and meeting a card is about: what its own refresh, or else any of its buttons, carries. */
export function idsOn(on: Message | Screen): { groupId: string; meetingId: string } {
  const { refresh } = (on.card ?? {}) as { refresh?: { action?: { data?: Record<string, unknown> } } };
  const carried = [refresh?.action?.data, ...buttonsOf(on.card ?? {}).map(({ data }) => data)];
  const found = carried.find((data) => data?.meetingId !== undefined && data.groupId !== undefined);
  if (found === undefined) throw new Error(`No meeting is named on:\n${textOn(on)}`);
  return { groupId: String(found.groupId), meetingId: String(found.meetingId) };
}

/** A group's whole life of meetings; every step is done as people do it in Teams. */
export class MeetingLife extends MeetingDay {
  /** The person of that role. */
  who(role: string): Person {
    const found = this.team.members.find(({ name }) => name === role);
    if (found === undefined) throw new Error(`The team has no ${role}.`);
    return found;
  }

  /** Presses a button and answers with the screen that comes. */
  async press(on: Message | Screen, choice: ButtonChoice, typed: Typed = {}, by = this.chair): Promise<Screen> {
    return (await this.as(by).presses(on, choice, typed)).screen;
  }

  /** A message in the channel that was not there before `act`. */
  async newMessage(what: string, act: () => Promise<unknown>, fits: (message: Message) => boolean): Promise<Message> {
    const known = new Set(this.messages());
    await act();
    return this.message(what, (message) => !known.has(message) && fits(message));
  }

  /** The chair's card with the group's roles. */
  roles(): Promise<Message> {
    return this.newMessage(
      'the roles',
      () => this.as(this.chair).says('gruppe', this.team, this.channel),
      (message) => offers(message, 'group.roles'),
    );
  }

  /** The chair changes how the group's meetings are. */
  async settles(typed: Typed): Promise<Screen> {
    const settings = await this.press(await this.roles(), 'group.settings');
    return this.press(settings, 'group.settings', typed);
  }

  /** A draft with these items, on the screen that prepares it. */
  async prepared(typed: Typed, items: readonly Typed[] = []): Promise<Screen> {
    let screen = await this.press(await this.drafted(typed), to('agenda'));
    for (const item of items) screen = await this.adds(screen, item);
    return screen;
  }

  /** A new item, last or where it says; answers with the screen that prepares the meeting. */
  async adds(prepare: Screen, item: Typed, by = this.chair): Promise<Screen> {
    return this.press(await this.press(prepare, to('newItem'), {}, by), 'item.add', item, by);
  }

  /** The screen of the item with that title. */
  item(prepare: Screen, title: string, by = this.chair): Promise<Screen> {
    return this.press(prepare, to('item'), { itemId: choiceEnding(prepare, 'itemId', title) }, by);
  }

  /** The screen that prepares a meeting that is called or running. */
  async preparing(agenda: Message | Screen, by = this.chair): Promise<Screen> {
    const lead = await this.press(agenda, 'meeting.lead', {}, by);
    const aside = offers(lead, 'item.close') ? await this.aside(lead, by) : lead;
    return this.press(aside, to('agenda'), {}, by);
  }

  /** The leader's card, once the card in the channel offers it (again). */
  async leading(agenda: Message, by = this.chair): Promise<Screen> {
    await this.waitFor('the way to the leader’s card', () => offers(agenda, 'meeting.lead'));
    return this.press(agenda, 'meeting.lead', {}, by);
  }

  /** The leader's card with the open item put aside. */
  aside(lead: Screen, by = this.chair): Promise<Screen> {
    return this.press(lead, { verb: 'meeting.lead', data: { choose: true } }, {}, by);
  }

  /** Calls the meeting. Answers with its card in the channel. */
  calls(draft: Screen, by = this.chair): Promise<Message> {
    return this.newMessage(
      'the agenda',
      () => this.press(draft, 'meeting.call', {}, by),
      (message) => offers(message, 'attendance.answer'),
    );
  }

  /** Closes the open item with what is typed. Answers with the leader's card of the next. */
  closes(lead: Screen, typed: Typed, by = this.chair): Promise<Screen> {
    return this.press(unfolded(lead), 'item.close', typed, by);
  }

  /** Closes the sub-item with that title of the open item. */
  closesSub(lead: Screen, title: string, typed: Typed): Promise<Screen> {
    const card = unfolded(lead);
    return this.press(card, 'item.close', { subItemId: choiceEnding(card, 'subItemId', title), ...typed });
  }

  /** Ends the meeting; where items are left, each as `left` says. Answers with the minutes in the channel. */
  async ends(lead: Screen, left: 'next' | 'defer' | 'drop' = 'next'): Promise<Message> {
    return this.newMessage(
      'the minutes',
      async () => {
        const answer = await this.press(lead, 'meeting.close');
        if (!offers(answer, 'meeting.close')) return;
        const open = inputsOf(answer.card).filter(({ id }) => id.startsWith('open-'));
        await this.press(answer, 'meeting.close', Object.fromEntries(open.map(({ id }) => [id, left])));
      },
      (message) => textOn(message).includes('Referat:'),
    );
  }

  /** A whole meeting in which every item is noted. Answers with its minutes. */
  async held(typed: Typed, items: readonly Typed[] = [], outcome = 'noted'): Promise<Message> {
    const agenda = await this.calls(await this.prepared(typed, items));
    let lead = await this.started(agenda);
    while (offers(lead, 'item.close')) lead = await this.closes(lead, { outcome });
    return this.ends(lead);
  }

  /** What somebody writes in their own chat is answered with this card. */
  async chats(person: Person, says: string, fits: (message: Message) => boolean = () => true): Promise<Message> {
    const known = new Set(this.chatWith(person));
    await this.as(person).writes(says);
    return this.waitFor(`the answer to ${says}`, () =>
      this.chatWith(person).find((message) => !known.has(message) && fits(message)),
    );
  }

  /** Presses a button that may be refused. */
  tries(on: Message | Screen, choice: ButtonChoice, typed: Typed = {}, by = this.chair): Promise<BotAnswer> {
    return this.as(by).presses(on, choice, typed);
  }

  /** The meeting of a card as the store holds it, with what is closed. */
  async stored(on: Message | Screen): Promise<MeetingState> {
    const { groupId, meetingId } = idsOn(on);
    const store = new RowMeetingStore(this.bot.rows, () => new Date());
    const state = await store.readMeeting({ tenantId: this.bot.town.tenantId, groupId }, meetingId, { closed: true });
    if (state === undefined) throw new Error('The store does not hold the meeting.');
    return state;
  }
}

/** The lines of a card between two texts that stand on it as lines of their own. */
export function linesBetween(lines: readonly string[], from: string, until?: string): string[] {
  const start = lines.indexOf(from);
  if (start === -1) throw new Error(`No line “${from}” among:\n${lines.join('\n')}`);
  const end = until === undefined ? -1 : lines.indexOf(until, start + 1);
  return lines.slice(start + 1, end === -1 ? undefined : end);
}
