import type { Screen } from '../connector/bot-answer.ts';
import { buttonsOf, readCard } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { TeamsClient } from '../connector/teams-client.ts';
import type { Person } from '../connector/town.ts';
import type { Chance } from './chance.ts';
import type { Clicker } from './clicker.ts';
import { type GroupUnderTest, offers } from './group-under-test.ts';
import { emptyLedger, type MeetingLedger } from './ledger.ts';
import { until } from './until.ts';

interface Settings {
  readonly group: GroupUnderTest;
  readonly clicker: Clicker;
  readonly teams: TeamsClient;
  readonly chance: Chance;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

const formWithinMs = 4_000;
const mostForms = 40;

/** One meeting as its people hold it, whatever goes wrong meanwhile: they click again until they are answered. */
export class MeetingUnderTest {
  readonly #settings: Settings;
  #ledger: MeetingLedger;
  #madeProposals = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#ledger = emptyLedger('', settings.title);
  }

  get ledger(): MeetingLedger {
    return this.#ledger;
  }

  get group(): GroupUnderTest {
    return this.#settings.group;
  }

  /** The chair asks for a form, fills it in and calls the meeting. */
  async call(): Promise<void> {
    const { clicker, group, title, date, chance } = this.#settings;
    const { form, meetingId } = await this.#form();
    this.#ledger = emptyLedger(meetingId, title);
    const typed = { title, date, time: '16:30' };
    const draft = await clicker.presses(group.chair, form, 'meeting.create', typed, chance);
    if (draft.screen === undefined) return;
    const called = await clicker.presses(group.chair, draft.screen, 'meeting.call', {}, chance);
    if (called.screen !== undefined) this.#ledger.status = 'called';
  }

  /** A member answers, thinks again, and may propose something. */
  async answers(person: Person, times: number, chance: Chance): Promise<void> {
    if (this.#ledger.status === 'draft') return;
    let own: Screen | undefined;
    for (let time = 0; time < times; time += 1) {
      const card = chance.hits(0.4) ? await this.#agenda() : undefined;
      const on = card ?? own ?? (await this.#agenda());
      if (on === undefined) return;
      const answer = chance.hits(0.5) ? 'attending' : 'absent';
      const { screen } = await this.#settings.clicker.presses(
        person,
        on,
        { verb: 'attendance.answer', data: { answer } },
        {},
        chance,
      );
      if (screen === undefined) continue;
      own = screen;
      this.#note(person, screen);
      if (chance.hits(0.25)) await this.#proposes(person, screen, chance);
    }
  }

  /** The chair takes proposals onto the agenda. */
  async accepts(): Promise<void> {
    const { clicker, group, chance } = this.#settings;
    const agenda = await this.#agenda();
    if (agenda === undefined) return;
    const data = { groupId: group.ref.groupId, meetingId: this.#ledger.meetingId, show: 'proposals' };
    const list = await clicker.sends(group.chair, agenda, 'meeting.lead', data, chance);
    if (list.screen === undefined) return;
    for (const button of buttonsOf(list.screen.card)
      .filter(({ verb }) => verb === 'item.accept')
      .slice(0, 3)) {
      const { screen } = await clicker.sends(group.chair, list.screen, 'item.accept', button.data, chance);
      if (screen !== undefined) this.#ledger.accepted.push(String(button.data.itemId));
    }
  }

  /** The chair starts the meeting, closes every item, and ends it. */
  async hold(): Promise<void> {
    const { clicker, group, chance } = this.#settings;
    const agenda = await this.#agenda();
    if (agenda === undefined) return;
    let lead = (await clicker.presses(group.chair, agenda, 'meeting.lead', {}, chance)).screen;
    if (lead === undefined) return;
    lead = (await clicker.presses(group.chair, lead, 'meeting.start', {}, chance)).screen;
    if (lead === undefined) return;
    this.#ledger.status = 'running';
    for (let n = 0; lead !== undefined && n < 30; n += 1) {
      const close = buttonsOf(lead.card).find(({ verb }) => verb === 'item.close');
      if (close === undefined) break;
      lead = await this.#closes(lead, close.data, n);
    }
    if (lead === undefined || !buttonsOf(lead.card).some(({ verb }) => verb === 'meeting.close')) return;
    const ended = await clicker.presses(group.chair, lead, 'meeting.close', {}, chance);
    if (ended.screen !== undefined) this.#ledger.status = 'closed';
  }

  /** A member approves the minutes. */
  async approves(person: Person, chance: Chance): Promise<void> {
    if (this.#ledger.status !== 'closed') return;
    const minutes = await this.group.message(this.#ledger.meetingId, 'minutes.approve');
    if (minutes === undefined) return;
    const { screen } = await this.#settings.clicker.presses(person, minutes, 'minutes.approve', {}, chance);
    if (screen !== undefined) this.#ledger.approvals.add(person.objectId);
  }

  /** Somebody clicks on a card that stands beside the right one: whatever button comes first. */
  async clicksOn(orphan: Message): Promise<void> {
    const button = buttonsOf(orphan.card ?? {}).find(({ verb }) => verb !== '');
    if (button === undefined) return;
    const data = { groupId: this.group.ref.groupId, meetingId: this.#ledger.meetingId };
    await this.#settings.teams.as(this.group.chair).forges(orphan, 'meeting.view', data);
  }

  async #form(): Promise<{ form: Message; meetingId: string }> {
    const { group, teams, clicker } = this.#settings;
    for (let tried = 0; tried < mostForms; tried += 1) {
      const known = new Set(group.messages());
      await clicker.says(group.chair, 'nyt møde', group.team);
      const form = await until(
        () =>
          group
            .messages()
            .find((message) => !known.has(message) && !this.#taken.has(message) && offers(message, 'meeting.create')),
        formWithinMs,
      );
      if (form === undefined) continue;
      this.#taken.add(form);
      const button = buttonsOf(form.card ?? {}).find(({ verb }) => verb === 'meeting.create');
      return { form, meetingId: String(button?.data.meetingId) };
    }
    throw new Error(`No form came: ${teams.connector.operations.describe()}`);
  }

  /** Forms that another meeting of the same group is made with. */
  get #taken(): Set<Message> {
    const taken = takenForms.get(this.group) ?? new Set();
    takenForms.set(this.group, taken);
    return taken;
  }

  #agenda(): Promise<Message | undefined> {
    return this.group.message(this.#ledger.meetingId, 'attendance.answer');
  }

  #note(person: Person, screen: Screen): void {
    const text = readCard(screen.card);
    if (text.includes('Du har svaret, at du deltager.')) this.#ledger.answers.set(person.objectId, 'attending');
    if (text.includes('Du har meldt afbud.')) this.#ledger.answers.set(person.objectId, 'absent');
  }

  async #proposes(person: Person, own: Screen, chance: Chance): Promise<void> {
    const { clicker, title } = this.#settings;
    const form = await clicker.presses(person, own, { verb: 'meeting.view', data: { show: 'propose' } }, {}, chance);
    if (form.screen === undefined) return;
    this.#madeProposals += 1;
    const proposal = `Forslag ${this.#madeProposals} til ${title}`;
    const { screen } = await clicker.presses(person, form.screen, 'item.propose', { title: proposal }, chance);
    if (screen !== undefined) this.#ledger.proposals.push(proposal);
  }

  async #closes(lead: Screen, data: Readonly<Record<string, unknown>>, n: number): Promise<Screen | undefined> {
    const { clicker, group, chance, title } = this.#settings;
    const decision = `Beslutning ${n} på ${title}`;
    const task = chance.hits(0.4) ? `Opgave ${n} fra ${title}` : undefined;
    const agreed =
      task === undefined ? {} : { agreementTask: task, agreementOwner: chance.oneOf(group.others).objectId };
    const typed = { ...data, outcome: 'approved', decision, ...agreed };
    const { screen } = await clicker.sends(group.chair, lead, 'item.close', typed, chance);
    if (screen === undefined) return undefined;
    this.#ledger.decisions.set(String(data.itemId), decision);
    if (task !== undefined) this.#ledger.agreements.push(task);
    return screen;
  }
}

const takenForms = new WeakMap<GroupUnderTest, Set<Message>>();
