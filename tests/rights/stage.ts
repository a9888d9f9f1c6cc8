import { randomUUID } from 'node:crypto';
import sampleMinutes from '../../sample/minutes.json' with { type: 'json' };
import { entrySchema } from '../../src/catalogue/entry.ts';
import { newAgreement } from '../../src/meetings/agreements.ts';
import type { Group } from '../../src/meetings/model/group.ts';
import type { MeetingState } from '../../src/meetings/model/meeting.ts';
import { called } from '../../src/meetings/use-cases/call-meeting.ts';
import { closedItem } from '../../src/meetings/use-cases/close-item.ts';
import { ended } from '../../src/meetings/use-cases/close-meeting.ts';
import { started } from '../../src/meetings/use-cases/start-meeting.ts';
import { minutesSchema } from '../../src/minutes/model.ts';
import { RowCatalogueStore } from '../../src/storage/catalogue-store.ts';
import { RowContactAsks } from '../../src/storage/contact-asks.ts';
import { RowGroupIndex } from '../../src/storage/group-index.ts';
import { RowHandOffStore } from '../../src/storage/hand-off-store.ts';
import { RowImportStore } from '../../src/storage/import-store.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { RowQuestionStore } from '../../src/storage/question-store.ts';
import { groupIdOf } from '../../src/teams/group-id.ts';
import { type Activity, chatOf, type Where } from '../connector/activities.ts';
import type { BotAnswer } from '../connector/bot-answer.ts';
import { type Channel, guid, type Person, type Team } from '../connector/town.ts';
import { callingDay } from '../flow/meeting-day.ts';
import { canary, sampleGroup, sampleMeeting } from '../storage/sample-meeting.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { Cast } from './cast.ts';
import { WatchedRows } from './watched-rows.ts';

export type Place = 'channel' | 'personal';

/** How far a meeting has come. */
export type Standing = 'draft' | 'called' | 'running' | 'treated' | 'closed';

/** Stands in the title of every meeting: who is not in the group must not even read that. */
export const openCanary = 'Nattergalens møde';

/** Ids of a meeting, and of all that somebody could do something with. */
export interface Scene {
  readonly groupId: string;
  readonly meetingId: string;
  readonly openItem: string;
  readonly closedItem: string;
  readonly lastItem: string;
  readonly proposalId: string;
  readonly agreementId: string;
  readonly closedAgreementId: string;
  readonly importId: string;
  readonly catalogueId: string;
  readonly entryId: string;
  readonly questionId: string;
  readonly handedOnId: string;
}

/** Another municipality that the bot serves. */
export const otherHost = guid(99);

/** A bot with two groups, in which every part of the cast clicks what it likes. */
export class Stage {
  readonly #meetings;
  private constructor(
    readonly bot: RunningBot,
    readonly rows: WatchedRows,
    readonly cast: Cast,
  ) {
    this.#meetings = new RowMeetingStore(rows, () => callingDay);
  }

  static async set(clock?: () => Date): Promise<Stage> {
    const cast = new Cast();
    const rows = new WatchedRows();
    const bot = await runBot({
      town: cast.town,
      startsAt: callingDay,
      ...(clock === undefined ? {} : { clock }),
      rows,
      wakeUps: { projects: false },
      environment: {
        TOVHOLDER_TENANTS: `${cast.town.tenantId},${otherHost}`,
        TOVHOLDER_CONSULTANTS: `${cast.id('consultant')},${cast.id('consultantInGroup')}`,
      },
      limits: { clicks: { most: Number.POSITIVE_INFINITY, withinMs: 1_000 } },
      // In some of the scenes the closed item is opened, or a matter of the same name is.
      wasOpen: [canary, 'SSP-konsulenten'],
    });
    const stage = new Stage(bot, rows, cast);
    await stage.#makeGroup(cast.team, {
      chair: cast.id('chair'),
      deputies: [cast.id('deputy'), cast.id('gone')],
      minuteTakers: [cast.id('minuteTaker'), cast.id('gone')],
      outsiders: [cast.id('outsider')],
    });
    await stage.#makeGroup(cast.others, { chair: cast.id('neighbour') });
    await bot.teams.botAdded(cast.person('installer'), cast.team);
    for (const part of ['consultant', 'consultantInGroup'] as const)
      await bot.teams.as(cast.person(part)).writes('hjælp');
    return stage;
  }

  stop(): Promise<void> {
    return this.bot.stop();
  }

  get tenantId(): string {
    return this.cast.town.tenantId;
  }

  groupIdOf(channel: Channel): string {
    return groupIdOf(this.tenantId, channel.id);
  }

  /** A channel of the team in which no group is yet. */
  newChannel(): Channel {
    const { team } = this.cast;
    const channel = { id: team.id.replace('@', `n${team.channels.length}@`), name: `Ny ${team.channels.length}` };
    team.channels.push(channel);
    return channel;
  }

  async #makeGroup(team: Team, roles: Partial<Group>): Promise<void> {
    const group: Group = {
      ...sampleGroup(),
      tenantId: this.tenantId,
      groupId: this.groupIdOf(team.general),
      name: team.name,
      agenda: [{ title: 'Velkomst', kind: 'message', subItems: [], closed: false }],
      channel: {
        serviceUrl: this.bot.connector.serviceUrl,
        teamId: team.id,
        channelId: team.general.id,
        kind: 'standard',
      },
      ...roles,
    };
    await this.#meetings.createGroup(group);
    const index = new RowGroupIndex(this.rows);
    await index.note(group, [...this.cast.town.people.map(({ objectId }) => objectId)]);
    await index.noteIn(group, team.id);
  }

  /** A new meeting of a team's group that has come so far, with something of everything; its closed item may be limited to some. */
  async scene(standing: Standing, team = this.cast.team, limitedTo: readonly string[] = []): Promise<Scene> {
    const group = await this.#meetings.readGroup({ tenantId: this.tenantId, groupId: this.groupIdOf(team.general) });
    if (group === undefined) throw new Error('The group is missing.');
    const state = this.#brought(this.#draft(group, limitedTo), standing);
    if ((await this.#meetings.createMeeting(state)) !== 'done') throw new Error('The meeting was not made.');
    const [first, second, third] = state.items;
    return {
      groupId: group.groupId,
      meetingId: state.meeting.meetingId,
      openItem: first!.itemId,
      closedItem: second!.itemId,
      lastItem: third!.itemId,
      proposalId: state.proposals[0]!.itemId,
      agreementId: await this.#agreement(group, false),
      closedAgreementId: await this.#agreement(group, true),
      ...(await this.#brings()),
    };
  }

  #draft(group: Group, limitedTo: readonly string[]): MeetingState {
    const drafted = sampleMeeting(group);
    const by = { by: this.cast.id('member'), byName: 'Medlem', at: callingDay.toISOString() };
    return {
      ...drafted,
      items: drafted.items.map((item) => (item.closed ? { ...item, limitedTo } : item)),
      meeting: { ...drafted.meeting, title: openCanary, createdBy: this.cast.id('creator') },
      proposals: [
        {
          ...by,
          itemId: randomUUID(),
          state: 'waiting',
          note: null,
          revision: 1,
          closed: false,
          content: { title: 'Lys på stien', text: 'Der er mørkt.' },
        },
      ],
      replies: [
        {
          personId: this.cast.id('member'),
          name: 'Medlem',
          version: 1,
          approvedAt: null,
          comment: 'En bemærkning',
          answer: null,
          revision: 1,
        },
      ],
    };
  }

  #brought(draft: MeetingState, standing: Standing): MeetingState {
    if (standing === 'draft') return draft;
    const ready = called(draft, callingDay, randomUUID, null);
    if (standing === 'called') return ready;
    const running = started(ready, { personId: this.cast.id('chair'), name: 'Formand' });
    if (standing === 'running') return running;
    const { meetingId } = draft.meeting;
    const closing = {
      meetingId,
      itemId: running.items[0]!.itemId,
      outcome: 'noted',
      decision: 'Sådan blev det.',
    } as const;
    const nothing = {
      groupId: null,
      subItemId: null,
      togetherWith: null,
      deferTo: null,
      sentTo: null,
      for: null,
      against: null,
      abstain: null,
      minority: null,
      agreementTask: null,
      agreementOwner: null,
      agreementDue: null,
    };
    const made = { by: this.cast.id('chair'), at: callingDay, ids: randomUUID };
    const treated = closedItem(running, [], { ...nothing, ...closing, ...made });
    if (standing === 'treated') return treated;
    const left = new Map(treated.items.map(({ itemId }) => [itemId, 'drop' as const]));
    return ended(treated, [], left, callingDay);
  }

  async #agreement(group: Group, closed: boolean): Promise<string> {
    const agreementId = randomUUID();
    const owner = { personId: this.cast.id('agreementOwner'), name: 'Ejer' };
    const agreed = { agreementId, task: closed ? canary : 'Ringe til klubben', owner, due: '2020-04-01' };
    const made = newAgreement(agreed, {
      closed,
      limitedTo: [],
      disqualified: [],
      origin: null,
      createdBy: group.chair,
    });
    await this.#meetings.changeAgreement(group, null, made, randomUUID());
    return agreementId;
  }

  /** What is in work beside the meeting: files that were read, an entry, questions. */
  async #brings(): Promise<
    Omit<Scene, 'groupId' | 'meetingId' | `${string}Item` | 'proposalId' | `${string}greementId`>
  > {
    const now = () => callingDay;
    const { cast, tenantId } = this;
    const [importId, catalogueId, entryId, questionId, handedOnId] = Array.from({ length: 5 }, () => randomUUID());
    const at = callingDay.toISOString();
    await new RowImportStore(this.rows, now).keep(tenantId, {
      importId: importId!,
      by: cast.id('chair'),
      at,
      minutes: { ...minutesSchema.parse(sampleMinutes), date: '2020-01-14' },
    });
    const email = 'kontakt@example.dk';
    const entry = entrySchema.parse({ id: entryId, kind: 'contact', title: 'Klubben', contact: { email } });
    const catalogue = new RowCatalogueStore(this.rows, now);
    await catalogue.replace(tenantId, [entry], 'test');
    const consultant = { personId: cast.id('consultant'), name: 'Konsulent' };
    await catalogue.stage(tenantId, catalogueId!, [entry], consultant);
    await new RowContactAsks(this.rows, now).take(tenantId, entryId!, { personId: cast.id('contact'), email });
    const words = { words: 'Hvem hjælper ved skolevægring?', language: 'da' as const, at };
    const questions = new RowQuestionStore(this.rows, now);
    await questions.keep(tenantId, { questionId: questionId!, askedBy: cast.id('asker'), ...words });
    const { objectId, mri } = cast.person('asker');
    await new RowHandOffStore(this.rows).begin(tenantId, {
      questionId: handedOnId!,
      ...words,
      topics: ['other'],
      candidates: [],
      asker: { personId: objectId, teamsId: mri, serviceUrl: this.bot.connector.serviceUrl, name: 'Spørger' },
      sentTo: [{ personId: consultant.personId, at }],
      takenBy: null,
      reply: null,
    });
    return {
      importId: importId!,
      catalogueId: catalogueId!,
      entryId: entryId!,
      questionId: questionId!,
      handedOnId: handedOnId!,
    };
  }

  /** A click on whatever card, changed on its way as a test asks. */
  async click(
    person: Person,
    verb: string,
    data: object,
    where: Place | Where,
    change: (activity: Activity) => Activity = (activity) => activity,
  ): Promise<{ readonly answer: BotAnswer; readonly outcome: string }> {
    const { teams } = this.bot;
    const { team } = this.cast;
    const at =
      where === 'channel' ? teams.inChannel(team, team.general) : where === 'personal' ? chatOf(person) : where;
    const action = { type: 'Action.Execute', verb, data };
    const sent = teams.activities.cardAction(teams.envelope('event'), person, at, '1600000000000', action, 'manual');
    const before = this.bot.log.length;
    const answer = await teams.send(change(sent), at);
    const logged = this.bot.log.slice(before).find(({ event }) => event === 'click' || event === 'click.failed');
    const outcome = logged?.event === 'click' ? String(logged.details.outcome) : JSON.stringify(logged);
    return { answer, outcome };
  }
}
