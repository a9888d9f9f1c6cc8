import type { z } from 'zod';
import { answerCard } from '../cards/answer-card.ts';
import { readAs } from '../errors/read-as.ts';
import type { Language } from '../errors/refusal.ts';
import { type AnsweredQuestion, chooseForQuestion, rateAnswer } from '../quick-door/ask-question.ts';
import { type QuestionInput, type QuestionVerb, questionContract } from '../quick-door/contract.ts';
import type { Answer } from './answer.ts';
import type { BotWorld } from './bot-world.ts';
import { answerHandOff, answerReply, answerTake, answerToAgenda } from './hand-off-clicks.ts';
import type { Turn } from './turn.ts';

const shown = (world: BotWorld, { answer, questionId }: AnsweredQuestion, rated = false): Answer => ({
  card: answerCard(answer, questionId, { rated, mayHandOff: world.consultants.length > 0 }),
});

function read<V extends QuestionVerb>(verb: V, data: unknown): QuestionInput<V> {
  return readAs(questionContract[verb] as unknown as z.ZodType<QuestionInput<V>>, data);
}

/** A button under an answer, which is only the asker's own, or on a consultant's card. */
export async function answerQuestionClick(
  world: BotWorld,
  turn: Turn,
  verb: QuestionVerb,
  data: unknown,
  language: Language,
): Promise<Answer> {
  const asker = { tenantId: turn.tenantId, personId: turn.actor.personId };
  switch (verb) {
    case 'question.choose': {
      const { questionId, choice, about, remember } = read(verb, data);
      const chosen =
        about === 'place'
          ? { place: choice, remember: remember === true }
          : about === 'age'
            ? { words: `${choice} år` }
            : { entryId: choice };
      return shown(world, await chooseForQuestion(world, asker, questionId, chosen));
    }
    case 'question.area': {
      const { questionId, area } = read(verb, data);
      return shown(world, await chooseForQuestion(world, asker, questionId, { place: area, remember: true }));
    }
    case 'question.rate': {
      const { questionId, helpful } = read(verb, data);
      return shown(world, await rateAnswer(world, asker, questionId, helpful === true), true);
    }
    case 'question.handOff':
      return answerHandOff(world, turn, read(verb, data));
    case 'question.take':
      return answerTake(world, turn, read(verb, data), language);
    case 'question.reply':
      return answerReply(world, turn, read(verb, data), language);
    case 'question.toAgenda':
      return answerToAgenda(world, turn, read(verb, data), language);
  }
}
