import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HandOffs } from '../../src/tab-api/schema.ts';
import { everybody, type Part } from '../rights/cast.ts';
import { type Scene, Stage } from '../rights/stage.ts';
import { bodyOf, codeOf, TabClient } from './tab-client.ts';

/** The consultant's inbox in the tab: what was handed on, taken and answered by the use cases of the cards. */
let stage: Stage;
let scene: Scene;
beforeAll(async () => {
  stage = await Stage.set();
  scene = await stage.scene('called');
});
afterAll(() => stage.stop());

const tabOf = (part: Part): TabClient => TabClient.local(stage.bot.port, stage.cast.id(part));
const inboxOf = async (part: Part) => bodyOf<HandOffs>(await tabOf(part).get('handOffs', {})).questions;
const question = async (part: Part) => (await inboxOf(part)).find(({ questionId }) => questionId === scene.handedOnId);

describe('the inbox of handed-on questions', () => {
  const consultants: readonly Part[] = ['consultant', 'consultantInGroup'];

  it('is refused to everybody who is no consultant, and says nothing of the questions', async () => {
    const words = (await question('consultant'))!.words;
    for (const part of everybody.filter((one) => !consultants.includes(one))) {
      const answer = await tabOf(part).get('handOffs', {});
      expect([part, answer.status, codeOf(answer)]).toEqual([part, 403, 'question.not-a-consultant']);
      expect(answer.text).not.toContain(words);
    }
  });

  it('shows a question to whom it was sent, and to no other consultant before it is passed on', async () => {
    expect(await question('consultant')).toMatchObject({
      step: 'waiting',
      takenBy: null,
      reply: null,
      asDeputy: false,
    });
    expect(await question('consultantInGroup')).toBeUndefined();
  });

  it('follows it as it is taken and answered, with a tag that says when nothing is new', async () => {
    const questionId = scene.handedOnId;
    const tab = tabOf('consultant');
    const { etag } = await tab.get('handOffs', {});
    expect((await tab.get('handOffs', {}, { etag })).status).toBe(304);
    expect((await tab.does('question.take', { questionId })).status).toBe(200);
    expect((await tab.get('handOffs', {}, { etag })).status).toBe(200);
    expect(await question('consultant')).toMatchObject({
      step: 'taken',
      takenBy: { personId: stage.cast.id('consultant') },
    });
    expect((await tab.does('question.reply', { questionId, text: 'Ring til os.' })).status).toBe(200);
    expect(await question('consultant')).toMatchObject({ step: 'answered', reply: 'Ring til os.' });
    const again = await tab.does('question.reply', { questionId, text: 'Ring til andre.' });
    expect([again.status, codeOf(again)]).toEqual([409, 'question.answered-already']);
  });
});
