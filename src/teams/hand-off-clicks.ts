import { answerCard } from '../cards/answer-card.ts';
import { consentScreen, handOffScreen, sentScreen, toldAskerCard } from '../cards/screens/hand-off-screens.ts';
import { groupsToChooseFrom } from '../consultant/groups-to-choose.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { readHandOff, replyToQuestion, takeQuestion } from '../quick-door/answer-hand-off.ts';
import { answerAgain } from '../quick-door/ask-question.ts';
import type { QuestionInput } from '../quick-door/contract.ts';
import { type HandOff, stepOf } from '../quick-door/hand-off.ts';
import { handOffQuestion, offerHandOff } from '../quick-door/hand-off-question.ts';
import { aboutIn, putTopicOnAgenda } from '../quick-door/put-topic-on-agenda.ts';
import { shortDay } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';
import type { Answer } from './answer.ts';
import type { BotWorld } from './bot-world.ts';
import { topicsOfMonth } from './show-topics.ts';
import { clickIn, type Turn } from './turn.ts';

/** Asks for consent, hands the question on when it is given, and shows the answer again when it is not. */
export async function answerHandOff(
  world: BotWorld,
  turn: Turn,
  { questionId, consent }: QuestionInput<'question.handOff'>,
): Promise<Answer> {
  const asker = { ...turn.actor, tenantId: turn.tenantId, serviceUrl: turn.serviceUrl };
  const place = turn.place.kind === 'personal' ? 'personal' : 'elsewhere';
  if (consent === false) {
    const { answer } = await answerAgain(world, asker, questionId);
    return { card: answerCard(answer, questionId, { mayHandOff: true }) };
  }
  if (consent === true) return { card: sentScreen(await handOffQuestion(world, asker, questionId), place) };
  const offered = await offerHandOff(world, asker, questionId);
  if (!('asker' in offered)) return { card: consentScreen(offered, asker.name) };
  const step = stepOf(offered);
  return { card: step === 'waiting' ? sentScreen(offered, place) : toldAskerCard(offered, step) };
}

const consultantIn = (turn: Turn) => ({ ...turn.actor, tenantId: turn.tenantId });

interface Said {
  readonly notice?: string;
  readonly noticeIsGood?: boolean;
}

async function consultantsView(
  world: BotWorld,
  turn: Turn,
  handOff: HandOff,
  language: Language,
  said: Said = {},
): Promise<Answer> {
  const { personId } = turn.actor;
  const groups = await groupsToChooseFrom(world)(turn.tenantId, personId);
  return { card: handOffScreen({ handOff, personId, groups, language, ...said }) };
}

/** Who comes second sees who was first. */
export async function answerTake(
  world: BotWorld,
  turn: Turn,
  { questionId }: QuestionInput<'question.take'>,
  language: Language,
): Promise<Answer> {
  const consultant = consultantIn(turn);
  try {
    return await consultantsView(world, turn, await takeQuestion(world, consultant, questionId), language);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'question.taken-by-other') throw error;
    const handOff = await readHandOff(world, consultant, questionId);
    return consultantsView(world, turn, handOff, language, { notice: error.in(language) });
  }
}

export async function answerReply(
  world: BotWorld,
  turn: Turn,
  { questionId, text }: QuestionInput<'question.reply'>,
  language: Language,
): Promise<Answer> {
  const handOff = await replyToQuestion(world, consultantIn(turn), questionId, text);
  return consultantsView(world, turn, handOff, language);
}

/** Puts a topic on a group's agenda, and shows the card that it was chosen on with what was done. */
export async function answerToAgenda(
  world: BotWorld,
  turn: Turn,
  input: QuestionInput<'question.toAgenda'>,
  language: Language,
): Promise<Answer> {
  const about = aboutIn(input);
  const click = clickIn(turn, { tenantId: turn.tenantId, groupId: input.group });
  const { group, meeting } = await putTopicOnAgenda(world, click, about);
  const notice = texts[language].consultant.toAgenda.done(group.name, meeting.title, shortDay(meeting.date, language));
  const said = { notice, noticeIsGood: true };
  if (about.kind === 'question') {
    const handOff = await readHandOff(world, consultantIn(turn), about.questionId);
    return consultantsView(world, turn, handOff, language, said);
  }
  return { card: await topicsOfMonth(world, turn, about.month, language, { ...said, group: group.groupId }) };
}
