import { Refusal } from '../../errors/refusal.ts';
import { ownGroupsThatAnswer } from '../../meetings/own-groups.ts';
import { replyToQuestion, takeQuestion } from '../../quick-door/answer-hand-off.ts';
import { answerAgain, chooseForQuestion, rateAnswer } from '../../quick-door/ask-question.ts';
import { type QuestionInput, type QuestionVerb, questionContract } from '../../quick-door/contract.ts';
import { daysKept } from '../../quick-door/hand-off.ts';
import { type HandingOver, handOffQuestion, offerHandOff } from '../../quick-door/hand-off-question.ts';
import { aboutIn, putTopicOnAgenda } from '../../quick-door/put-topic-on-agenda.ts';
import { shortDay } from '../../texts/dates.ts';
import { texts } from '../../texts/texts.ts';
import { clickOf } from '../click-of.ts';
import { named } from '../named-person.ts';
import type { Deed } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';
import { answerView } from '../views/answer-view.ts';
import { done } from './done.ts';
import { namedIn, readBody } from './read-body.ts';

/** The asker as Teams addresses that person: told when the bot came to the own chat, or by an own group. Else no answer could come back. */
async function addressed(world: TabWorld, { person }: Viewer): Promise<HandingOver> {
  const { tenantId, personId } = person;
  const address = await world.installs.addressOf(tenantId, personId);
  if (address !== undefined) return { ...person, ...address };
  const [own] = await ownGroupsThatAnswer(world, tenantId, personId);
  const member = own?.roster.find((candidate) => candidate.personId === personId);
  if (own === undefined || member === undefined) throw new Refusal('question.hand-off-in-chat');
  const { name, teamsId } = member;
  return { tenantId, personId, name, teamsId, serviceUrl: own.group.channel.serviceUrl };
}

async function handOff(
  world: TabWorld,
  viewer: Viewer,
  { questionId, consent }: QuestionInput<'question.handOff'>,
): Promise<Deed> {
  if (consent === false)
    return done({ answer: answerView(world, await answerAgain(world, viewer.person, questionId)) });
  const offered = await offerHandOff(world, viewer.person, questionId);
  const { consent: asked, sent } = texts[offered.language].consultant;
  const isSent = done({ said: `${sent.heading}. ${sent.nextElsewhere}` });
  if ('asker' in offered) return isSent;
  const asker = await addressed(world, viewer);
  if (consent === true) {
    await handOffQuestion(world, asker, questionId);
    return isSent;
  }
  const lines = [asked.sent, `“${offered.words}”`, asked.who(asker.name), asked.masked, asked.kept(daysKept)];
  return done({ consent: { heading: asked.heading, lines } });
}

async function toAgenda(
  world: TabWorld,
  { person, language }: Viewer,
  input: QuestionInput<'question.toAgenda'>,
  requestId: string | null,
): Promise<Deed> {
  const ref = { tenantId: person.tenantId, groupId: input.group };
  const click = clickOf(world, await named(world, person, ref), ref, requestId);
  const { group, meeting } = await putTopicOnAgenda(world, click, aboutIn(input));
  const words = texts[language].consultant.toAgenda;
  return done({ said: words.done(group.name, meeting.title, shortDay(meeting.date, language)) });
}

/** What the question back was about, as the quick door takes it. */
const chosenIn = ({ about, choice, remember }: QuestionInput<'question.choose'>) =>
  about === 'place'
    ? { place: choice, remember: remember === true }
    : about === 'age'
      ? { words: `${choice} år` }
      : { entryId: choice };

/** Does what a verb of the questions' contract says: the asker's, then the consultants'. */
export async function doQuestionVerb(
  world: TabWorld,
  viewer: Viewer,
  verb: QuestionVerb,
  body: unknown,
): Promise<Deed> {
  const { person, language } = viewer;
  const words = texts[language].consultant.card;
  switch (verb) {
    case 'question.choose': {
      const input = readBody(questionContract[verb], body);
      const chosen = await chooseForQuestion(world, person, input.questionId, chosenIn(input));
      return done({ answer: answerView(world, chosen) });
    }
    case 'question.area': {
      const { questionId, area } = readBody(questionContract[verb], body);
      const chosen = await chooseForQuestion(world, person, questionId, { place: area, remember: true });
      return done({ answer: answerView(world, chosen) });
    }
    case 'question.rate': {
      const { questionId, helpful } = readBody(questionContract[verb], body);
      const rated = await rateAnswer(world, person, questionId, helpful === true);
      return done({ said: texts[rated.answer.language].answerCard.thanks, answer: answerView(world, rated) });
    }
    case 'question.handOff':
      return handOff(world, viewer, readBody(questionContract[verb], body));
    case 'question.take': {
      const { questionId } = readBody(questionContract[verb], body);
      await takeQuestion(world, person, questionId);
      return done({ said: words.takenByYou });
    }
    case 'question.reply': {
      const { questionId, text } = readBody(questionContract[verb], body);
      const { takenBy } = await replyToQuestion(world, person, questionId, text);
      return done({ said: words.answered(takenBy?.name ?? person.name) });
    }
    case 'question.toAgenda':
      return toAgenda(world, viewer, readBody(questionContract[verb], body), namedIn(body).requestId);
  }
}
