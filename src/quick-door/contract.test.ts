import { describe, expect, it } from 'vitest';
import { isQuestionVerb, questionContract } from './contract.ts';

const questionId = '7b1f0a52-3d1c-4a55-9c38-0d6f2c1e4b11';
const group = '7B1F0A52-3D1C-4A55-9C38-0D6F2C1E4B22';

/** What cards that were posted long ago carry; new inputs may be added, none may become needed. */
const oldCards = {
  'question.choose': { questionId, choice: 'Nordby' },
  'question.area': { questionId, area: 'Nordby' },
  'question.rate': { questionId, helpful: 'true' },
  'question.handOff': { questionId },
  'question.take': { questionId },
  'question.reply': { questionId, text: 'Ring til PPR.' },
  'question.toAgenda': { questionId, group },
} as const;

describe('the verbs of questions', () => {
  it.each(Object.entries(oldCards))('%s still understands an old card', (verb, data) => {
    if (!isQuestionVerb(verb)) throw new Error(`${verb} is gone`);
    expect(questionContract[verb].safeParse({ ...data, unknown: 'x' }).success).toBe(true);
  });

  it('are all here', () => {
    expect(Object.keys(questionContract).sort()).toEqual(Object.keys(oldCards).sort());
    expect(isQuestionVerb('toString')).toBe(false);
  });

  it('say by a code of the catalogue what is missing', () => {
    const codeOf = (data: object) => questionContract['question.toAgenda'].safeParse(data).error?.issues[0]?.message;
    expect(codeOf({ questionId, group: '' })).toBe('question.group-missing');
    expect(codeOf({ questionId: 'x', group })).toBe('input.id');
    const reply = questionContract['question.reply'].safeParse({ questionId, text: ' \n ' });
    expect(reply.error?.issues[0]?.message).toBe('question.reply-missing');
  });
});
