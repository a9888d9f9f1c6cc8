import { ActivityHandler, type InvokeResponse, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { languageOf } from '../answers/question/language.ts';
import { answerCard } from '../cards/answer-card.ts';
import { helpCard } from '../cards/help-card.ts';
import { decisionQuestionIn } from '../decisions/decision-question.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { askQuestion } from '../quick-door/ask-question.ts';
import { texts } from '../texts/texts.ts';
import { type Answer, invokeBody } from './answer.ts';
import { answerDecisions } from './answer-decisions.ts';
import { askToDelete } from './ask-to-delete.ts';
import type { BotWorld } from './bot-world.ts';
import { checkedActivity } from './checked-activity.ts';
import { answerClick, isKnownVerb } from './clicks.ts';
import { answerCommand } from './commands.ts';
import { answerFileConsent } from './file-consent.ts';
import { takenOut, unarchived, welcomed } from './installs.ts';
import { Languages } from './languages.ts';
import { installationChanged, teamChanged } from './lifecycle.ts';
import { answerQuery } from './message-extension.ts';
import { noteNewcomers } from './newcomers.ts';
import { noteConsultant } from './note-consultant.ts';
import { ownGroupsOnTopic } from './own-groups-on-topic.ts';
import { fileSentIn, receiveFile } from './receive-file.ts';
import { answerRefused } from './refused-click.ts';
import { OrphanCards } from './replace-orphan.ts';
import type { Reply } from './reply.ts';
import { TeamsInUse } from './teams-in-use.ts';
import { type Turn, turnFrom } from './turn.ts';
import { wentWrong } from './went-wrong.ts';
import { commandIn, spokenText } from './words.ts';

const cardAction = z.object({
  trigger: z.unknown().optional(),
  action: z.looseObject({ verb: z.string().optional(), data: z.unknown().optional() }),
});

/** Takes what Teams tells, lets the use cases do it, and answers. */
export class TovholderBot extends ActivityHandler {
  readonly #world: BotWorld;
  readonly #languages = new Languages();
  readonly #orphans: OrphanCards;
  readonly #teamsInUse: TeamsInUse;

  constructor(world: BotWorld) {
    super();
    this.#world = world;
    this.#orphans = new OrphanCards(world);
    this.#teamsInUse = new TeamsInUse(world, (turn) => unarchived(world, turn));
    this.onMessage(async (context, next) => {
      const turn = this.#turn(context);
      await this.#message(turn);
      this.#teamsInUse.notice(turn);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const turn = this.#turn(context);
      this.#membersChanged(turn);
      await noteNewcomers(world, turn);
      if (has(turn.activity.membersAdded, context.activity.recipient.id)) await welcomed(world, turn);
      await next();
    });
    this.onMembersRemoved(async (context, next) => {
      const turn = this.#turn(context);
      this.#membersChanged(turn);
      if (has(turn.activity.membersRemoved, context.activity.recipient.id)) await takenOut(world, turn);
      await next();
    });
    this.onConversationUpdate(async (context, next) => {
      await teamChanged(world, this.#turn(context));
      await next();
    });
    // Not by the SDK's two handlers, which know the actions in small letters only.
    this.onInstallationUpdate(async (context, next) => {
      await installationChanged(world, this.#turn(context));
      await next();
    });
  }

  /** Waits for what is still done after an answer. */
  async stop(): Promise<void> {
    await this.#teamsInUse.stop();
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const turn = this.#turn(context);
    const { name, value } = turn.activity;
    if (name === undefined) return { status: 400 };
    if (name === 'fileConsent/invoke') return { status: (await this.#fileConsent(turn)) ? 200 : 400 };
    if (name === 'composeExtension/query') {
      const body = await answerQuery(this.#world, turn, this.#languages.of(turn));
      return body === undefined ? { status: 400 } : { status: 200, body };
    }
    if (name !== 'adaptiveCard/action') return { status: 400 };
    const parsed = cardAction.safeParse(value);
    if (!parsed.success) return { status: 400 };
    const { verb = '', data } = parsed.data.action;
    const answer = await this.#click(turn, verb, data);
    // A client that is only looked into asks for a card by itself, in an archived team too.
    if (parsed.data.trigger !== 'automatic') this.#teamsInUse.notice(turn);
    if (this.#world.tendsCards) void this.#orphans.lookAt(turn, verb, data);
    return { status: 200, body: invokeBody(answer) };
  }

  #turn(context: TurnContext): Turn {
    return turnFrom(checkedActivity(context), this.#world.clock());
  }

  async #click(turn: Turn, verb: string, data: unknown): Promise<Answer> {
    const { clock, log, clickLimit } = this.#world;
    const begun = clock().getTime();
    const language = this.#languages.of(turn, data);
    // Of what is no verb nothing is repeated.
    const known = isKnownVerb(verb) ? verb : 'unknown';
    const done = (outcome: string) => log('click', { verb: known, outcome, ms: clock().getTime() - begun });
    try {
      if (!clickLimit.take(`${turn.tenantId}|${turn.actor.personId}`)) throw new Refusal('click.too-many');
      await noteConsultant(this.#world, turn);
      const answer = await answerClick(this.#world, turn, verb, data, language);
      done('done');
      return answer;
    } catch (error) {
      if (!(error instanceof Refusal)) return { sentence: wentWrong(this.#world, 'click.failed', error, language) };
      done(error.code);
      try {
        return await answerRefused(this.#world, turn, verb, data, error, language);
      } catch (again) {
        return { sentence: wentWrong(this.#world, 'click.failed', again, language) };
      }
    }
  }

  async #fileConsent(turn: Turn): Promise<boolean> {
    return answerFileConsent(this.#world, turn, this.#languages.of(turn));
  }

  async #message(turn: Turn): Promise<void> {
    const { activity } = turn;
    // A card's Action.Submit arrives as a message with a value and no text.
    const spoken = spokenText(activity.text ?? '');
    const command = commandIn(spoken);
    const typed = command?.language ?? (spoken === '' ? undefined : languageOf(spoken));
    if (typed !== undefined) this.#languages.noteTyped(turn, typed);
    const language = this.#languages.of(turn);
    this.#world.log('message', { command: command?.name ?? 'none' });
    try {
      await noteConsultant(this.#world, turn);
      for await (const reply of this.#replies(turn, spoken, language)) {
        await this.#world.poster.postIn(turn.serviceUrl, activity.conversation.id, reply);
      }
    } catch (error) {
      const sentence =
        error instanceof Refusal ? error.in(language) : wentWrong(this.#world, 'message.failed', error, language);
      await this.#world.poster.sayIn(turn.serviceUrl, activity.conversation.id, sentence);
    }
  }

  /** Answers to a file, a word, a question about decisions, or any other question; each is posted before the next is made. */
  async *#replies(turn: Turn, spoken: string, language: Language): AsyncGenerator<Reply> {
    const file = fileSentIn(turn);
    const command = commandIn(spoken);
    const decided = decisionQuestionIn(spoken);
    if (file !== undefined) yield* await receiveFile(this.#world, turn, file, language);
    else if (command !== undefined) yield* await answerCommand(this.#world, turn, command);
    else if (decided !== undefined) {
      yield* askToDelete(turn, spoken, decided.language);
      yield* await answerDecisions(this.#world, turn, decided);
    } else {
      yield* await this.#question(turn, spoken, language);
      yield* await ownGroupsOnTopic(this.#world, turn, spoken, language);
    }
  }

  /** Anything that is no command is a question; a message without words gets help. */
  async #question(turn: Turn, spoken: string, language: Language): Promise<Reply[]> {
    const help = { card: helpCard(language, 'notUnderstood'), summary: texts[language].help.heading };
    if (spoken === '') return [help];
    const asker = { tenantId: turn.tenantId, personId: turn.actor.personId };
    const { answer, questionId } = await askQuestion(this.#world, asker, spoken, {
      inChannel: turn.place.kind !== 'personal',
    });
    const mayHandOff = this.#world.consultants.length > 0;
    const nothingToSay = answer.outcome === 'none' && answer.door === null && answer.first.length === 0;
    if (nothingToSay) return [help];
    return [
      { card: answerCard(answer, questionId, { mayHandOff }), summary: texts[answer.language].answerCard.summary },
    ];
  }

  #membersChanged(turn: Turn): void {
    if (turn.place.kind !== 'channel') return;
    const { channel } = turn.place;
    this.#world.roster.forget(turn.tenantId, channel.teamId);
    this.#world.roster.forget(turn.tenantId, channel.channelId);
  }
}

const has = (accounts: readonly { id: string }[] | undefined, id: string): boolean =>
  accounts?.some((account) => account.id === id) ?? false;
