import { expect } from 'vitest';
import { catalogue, type RefusalCode } from '../../src/errors/catalogue.ts';
import type { BotAnswer, Screen } from '../connector/bot-answer.ts';
import { buttonsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import { textOn } from './meeting-day.ts';
import { storedIn } from './stored.ts';

/** What a click carries: a button's data and what was typed. */
export type Data = Readonly<Record<string, unknown>>;

/** The data that a button carries, before anything is typed. */
export function dataOf(card: Message | Screen, verb: string): Data {
  const found = buttonsOf(card.card!).find((button) => button.verb === verb);
  if (found === undefined) throw new Error(`No button ${verb} on:\n${textOn(card)}`);
  return found.data;
}

/** The sentence of an answer, or all that its card says. */
export const saidBy = (answer: BotAnswer): string => answer.sentence ?? textOn(answer.screen);

/** Does what must be refused: HTTP 200, the code's sentence in Danish, and not a row of the store touched. */
export async function refusedIn(store: string, code: RefusalCode, click: () => Promise<BotAnswer>): Promise<BotAnswer> {
  const before = await storedIn(store);
  const answer = await click();
  expect(answer.status).toBe(200);
  expect(answer.invoke?.statusCode).toBe(200);
  const [sentence = ''] = catalogue[code].da.split('{');
  expect(saidBy(answer)).toContain(sentence);
  expect(await storedIn(store)).toEqual(before);
  return answer;
}
