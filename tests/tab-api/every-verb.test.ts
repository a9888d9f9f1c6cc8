import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueContract } from '../../src/catalogue/contract.ts';
import type { RefusalCode } from '../../src/errors/catalogue.ts';
import { contract } from '../../src/meetings/contract.ts';
import { personContract } from '../../src/privacy/person/contract.ts';
import { questionContract } from '../../src/quick-door/contract.ts';
import { everybody, isInGroup, mayBy, type Part } from '../rights/cast.ts';
import { clicked, dataFor, recipes, verbOf } from '../rights/recipes.ts';
import { openCanary, type Scene, Stage } from '../rights/stage.ts';
import { canary } from '../storage/sample-meeting.ts';
import { type Answered, codeOf, TabClient } from './tab-client.ts';

/** The same deeds by the same people as on cards, through the tab: the same table decides. */

/** What is shown on a card, or done with a file in the chat. */
const elsewhere: ReadonlySet<string> = new Set([
  'entry.list',
  'entry.view',
  'entry.new',
  'catalogue.save',
  'catalogue.discard',
  'catalogue.get',
  'person.view',
  'person.export',
  'person.erase',
]);
const done = clicked.filter((deed) => !elsewhere.has(verbOf(deed)));

/** Refusals that are no matter of rights: an asker in no group cannot be answered from here. */
const unreachable: readonly RefusalCode[] = ['question.hand-off-in-chat'];

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.stop());

const tabOf = (part: Part): TabClient => TabClient.local(stage.bot.port, stage.cast.id(part));
const dataOf = (deed: (typeof clicked)[number], scene: Scene) => dataFor(deed, scene, stage.cast);

/** Of a refusal that says that it is not this person's to do; 404 where not even that it exists is told. */
const isRefused = ({ status }: Answered): boolean => status === 403 || status === 404;

describe('the tab', () => {
  it('does every verb of every contract but setting up a group and what is shown on cards', () => {
    const verbs = [contract, questionContract, catalogueContract, personContract].flatMap((part) => Object.keys(part));
    const tried = new Set<string>(done.map(verbOf));
    expect(verbs.filter((verb) => !tried.has(verb) && !elsewhere.has(verb))).toEqual(['group.setup']);
  });
});

describe.each(done)('%s', (deed) => {
  const verb = verbOf(deed);
  const { standing = 'called' } = recipes[deed];
  const allowed = everybody.filter((part) => mayBy(deed, part));
  const others = everybody.filter((part) => !mayBy(deed, part));

  it('is refused to everybody else, with higher revisions too, and changes nothing', async () => {
    const scene = await stage.scene(standing);
    const written = stage.rows.watched();
    for (const part of others) {
      for (const seen of [{}, { seen: 999 }]) {
        const answer = await tabOf(part).does(verb, { ...dataOf(deed, scene), ...seen });
        const cell = `${part}: ${answer.status} ${codeOf(answer)}`;
        // Of what somebody else has sent nothing is done, and nothing said.
        if (deed !== 'import.discard') expect(isRefused(answer), cell).toBe(true);
        expect(answer.text, cell).not.toContain(canary);
        expect(answer.text, cell).not.toContain(openCanary);
      }
    }
    expect(written).toEqual([]);
  });

  it('is done for each who may', async () => {
    for (const part of allowed) {
      const scene = await stage.scene(standing);
      const data = dataOf(deed, scene);
      if (verb === 'question.reply') await tabOf(part).does('question.take', data);
      if (verb === 'entry.restore') await tabOf('consultant').does('entry.retire', data);
      const answer = await tabOf(part).does(verb, data);
      const cell = `${part}: ${answer.status} ${codeOf(answer)}`;
      if (verb === 'question.handOff' && !isInGroup(part)) expect(unreachable, cell).toContain(codeOf(answer));
      else expect(cell).toBe(`${part}: 200 `);
      if (!mayBy('item.read.closed', part) && deed !== 'item.reveal') expect(answer.text, cell).not.toContain(canary);
    }
  });
});

describe('forged ids', () => {
  const namesMeeting = (deed: (typeof clicked)[number]) =>
    Object.hasOwn(contract, verbOf(deed)) &&
    Object.hasOwn(contract[verbOf(deed) as keyof typeof contract].shape, 'meetingId') &&
    verbOf(deed) !== 'meeting.create';

  it.each(done.filter(namesMeeting))('of another group’s meeting do nothing for the chair with %s', async (deed) => {
    const { standing = 'called' } = recipes[deed];
    const own = await stage.scene(standing);
    const theirs = await stage.scene(standing, stage.cast.others);
    const written = stage.rows.watched();
    for (const data of [
      dataOf(deed, theirs),
      { ...dataOf(deed, theirs), groupId: own.groupId },
      { ...dataOf(deed, own), meetingId: theirs.meetingId },
      { ...dataOf(deed, own), groupId: theirs.groupId },
      { ...dataOf(deed, own), groupId: undefined },
    ]) {
      const answer = await tabOf('chair').does(verbOf(deed), data);
      expect(isRefused(answer), `${answer.status} ${codeOf(answer)}`).toBe(true);
      expect(answer.text).not.toContain(canary);
    }
    expect(written).toEqual([]);
  });
});

describe('what has its place elsewhere', () => {
  it('is said to be done in the channel', async () => {
    const answer = await tabOf('owner').does('group.setup', { groupId: stage.groupIdOf(stage.newChannel()) });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'tab.set-up-in-channel']);
  });

  it.each([...elsewhere, 'no.such.verb', 'constructor', '__proto__'])('has no verb %s here', async (verb) => {
    const { groupId } = await stage.scene('called');
    const answer = await tabOf('consultant').does(verb, { groupId });
    expect([answer.status, codeOf(answer)]).toEqual([404, 'verb.unknown']);
  });
});
