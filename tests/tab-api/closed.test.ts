import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AuditNote } from '../../src/meetings/audit.ts';
import { auditPrefix } from '../../src/storage/audit-trail.ts';
import type { Agreements, Decisions, MeetingView, MinutesPage, RefusalView } from '../../src/tab-api/schema.ts';
import { da } from '../../src/texts/da.ts';
import type { Part } from '../rights/cast.ts';
import { type Scene, Stage } from '../rights/stage.ts';
import { canary } from '../storage/sample-meeting.ts';
import { type Answered, bodyOf, codeOf, TabClient } from './tab-client.ts';

let stage: Stage;
/** A meeting that runs, whose closed item is decided and agreed on; the deputy is disqualified from it. */
let decided: Scene;
/** The same, but read by the chair and the minute-taker alone. */
let limited: Scene;
/** With a closed proposal of the chair's, which was declined with a word back. */
let proposed: Scene;

const tabOf = (part: Part): TabClient => TabClient.local(stage.bot.port, stage.cast.id(part));

async function doneBy(part: Part, verb: string, data: object): Promise<void> {
  const answer = await tabOf(part).does(verb, data);
  expect(`${verb} ${answer.status} ${codeOf(answer)}`).toBe(`${verb} 200 `);
}

async function withClosedDecision(): Promise<Scene> {
  const scene = await stage.scene('running');
  const ids = { groupId: scene.groupId, meetingId: scene.meetingId, itemId: scene.closedItem };
  const decision = {
    outcome: 'noted',
    decision: canary,
    agreementTask: canary,
    agreementOwner: stage.cast.id('member'),
  };
  await doneBy('chair', 'item.edit', { ...ids, caseNumber: canary });
  await doneBy('chair', 'item.close', { ...ids, ...decision });
  await doneBy('chair', 'item.correct', { ...ids, text: canary });
  return scene;
}

beforeAll(async () => {
  stage = await Stage.set();
  decided = await withClosedDecision();
  const disqualified = { itemId: decided.closedItem, people: stage.cast.id('deputy') };
  await doneBy('chair', 'attendance.disqualify', { ...decided, ...disqualified });
  limited = await stage.scene('called');
  const readers = [stage.cast.id('chair'), stage.cast.id('minuteTaker')].join(',');
  await doneBy('chair', 'item.edit', { ...limited, itemId: limited.closedItem, limitedTo: readers });
  proposed = await stage.scene('called');
  const proposal = { ...proposed, itemId: '00000000-0000-4000-8000-00000000beef' };
  await doneBy('chair', 'item.propose', { ...proposal, title: canary, text: canary, closed: true });
  await doneBy('chair', 'item.decline', { ...proposal, note: canary });
});
afterAll(() => stage.stop());
afterEach(() => vi.restoreAllMocks());

const ids = ({ groupId, meetingId }: Scene) => ({ groupId, meetingId });

/** Everything that can be looked at about a meeting. */
async function looksAtAll(part: Part, scene: Scene): Promise<Answered[]> {
  const tab = tabOf(part);
  const { groupId } = scene;
  return [
    await tab.get('me', {}),
    await tab.get('meetings', { groupId }),
    await tab.get('meeting', ids(scene)),
    await tab.get('minutes', ids(scene)),
    await tab.get('minutes', ids(scene), { query: '?version=full' }),
    await tab.get('agreements', { groupId }),
    await tab.get('overview', { groupId }),
    await tab.get('settings', { groupId }),
    await tab.get('myAgreements', {}),
    await tab.get('decisions', {}, { query: `?text=${canary}` }),
    await tab.get('decisions', {}, { query: `?groupId=${groupId}` }),
    await tab.get('catalogue', {}),
    await tab.get('topics', {}),
    await tab.get('handOffs', {}),
    await tab.asks(`Hvad besluttede vi om ${canary.slice(0, 12)}?`),
    await tab.does('meeting.view', ids(scene)),
    await tab.does('item.read', { ...ids(scene), itemId: scene.closedItem }),
    await tab.does('attendance.answer', { ...ids(scene), answer: 'attending', seen: 0 }),
  ];
}

/** How often something was noted as read from now on. */
function auditNotes(): AuditNote[] {
  const noted: AuditNote[] = [];
  const commit = stage.rows.commit.bind(stage.rows);
  vi.spyOn(stage.rows, 'commit').mockImplementation((partition, operations) => {
    for (const operation of operations) {
      if (operation.kind === 'insert' && operation.key.startsWith(auditPrefix))
        noted.push(operation.value as AuditNote);
    }
    return commit(partition, operations);
  });
  return noted;
}

describe('what is closed', () => {
  it.each<Part>(['outsider', 'gone', 'neighbour', 'staff', 'asker', 'contact', 'consultant'])(
    'is in nothing that %s gets at any address',
    async (part) => {
      for (const scene of [decided, limited, proposed]) {
        for (const [n, answer] of (await looksAtAll(part, scene)).entries()) {
          expect(answer.text.includes(canary), `answer ${n} (${answer.status})`).toBe(false);
          expect(answer.status, `answer ${n}`).not.toBe(500);
        }
      }
    },
  );

  it('is kept from who is disqualified from it, deputy or not, and from whom it is not limited to', async () => {
    for (const [part, scene] of [
      ['deputy', decided],
      ['member', limited],
      ['deputy', limited],
    ] as const) {
      const { items } = bodyOf<MeetingView>(await tabOf(part).get('meeting', ids(scene)));
      const item = items.find(({ itemId }) => itemId === scene.closedItem);
      expect(item).toMatchObject({ closed: true, content: null, limitedTo: [], disqualified: [] });
      expect((await tabOf(part).get('meeting', ids(scene))).text).not.toContain(canary);
      const full = await tabOf(part).get('minutes', ids(scene), { query: '?version=full' });
      expect([full.status, codeOf(full)]).toEqual([403, 'minutes.full-not-yours']);
      const read = await tabOf(part).does('item.read', { ...ids(scene), itemId: scene.closedItem });
      expect([read.status, codeOf(read)]).toEqual([403, 'item.not-for-you']);
      const { groupId } = scene;
      for (const answer of [
        await tabOf(part).get('minutes', ids(scene)),
        await tabOf(part).get('settings', { groupId }),
        await tabOf(part).get('overview', { groupId }),
        await tabOf(part).does('meeting.view', ids(scene)),
        await tabOf(part).does('attendance.answer', { ...ids(scene), answer: 'attending', seen: 0 }),
      ]) {
        expect(answer.text).not.toContain(canary);
      }
    }
  });

  it('is not told of in another’s proposal, but to who leads', async () => {
    const view = async (part: Part) => bodyOf<MeetingView>(await tabOf(part).get('meeting', ids(proposed)));
    expect((await view('member')).proposals.map(({ title }) => title)).toEqual(['Lys på stien']);
    const led = (await view('creator')).proposals.find(({ closed }) => closed);
    expect(led).toMatchObject({ title: canary, text: canary, state: 'declined', note: canary });
    expect((await view('guest')).proposals).toEqual([]);
  });

  it('is read by whom it is for, and that is noted first', async () => {
    const noted = auditNotes();
    const view = bodyOf<MeetingView>(await tabOf('minuteTaker').get('meeting', ids(decided)));
    expect(view.items.find(({ itemId }) => itemId === decided.closedItem)?.content?.decisions.at(-1)?.text).toBe(
      canary,
    );
    expect(noted.map(({ what }) => what)).toEqual(['meeting.view']);
    const page = bodyOf<MinutesPage>(await tabOf('chair').get('minutes', ids(decided), { query: '?version=full' }));
    expect([page.version, page.html.includes(canary)]).toEqual(['full', true]);
    const open = bodyOf<MinutesPage>(await tabOf('chair').get('minutes', ids(decided)));
    expect([open.version, open.html.includes(canary)]).toEqual(['open', false]);
    const found = bodyOf<Decisions>(await tabOf('chair').get('decisions', {}, { query: `?text=${canary}` }));
    expect(found.decisions[0]).toMatchObject({ closed: true, text: canary });
    const mine = bodyOf<Agreements>(await tabOf('member').get('myAgreements', {}));
    expect(mine.agreements[0]).toMatchObject({ task: canary, closed: true, mine: true });
    expect(noted.map(({ what }) => what)).toEqual(['meeting.view', 'minutes.get', 'decision.read', 'agreement.read']);
  });

  it('is not shown where it cannot be noted that it is', async () => {
    const commit = stage.rows.commit.bind(stage.rows);
    vi.spyOn(stage.rows, 'commit').mockImplementation((partition, operations) => {
      if (operations.some(({ key }) => key.startsWith(auditPrefix))) throw new Error(canary);
      return commit(partition, operations);
    });
    const before = stage.bot.log.length;
    const answers = [
      await tabOf('creator').get('meeting', ids(decided)),
      await tabOf('chair').get('minutes', ids(decided), { query: '?version=full' }),
      await tabOf('chair').get('decisions', {}, { query: `?text=${canary}` }),
      await tabOf('member').get('myAgreements', {}),
    ];
    const logged = stage.bot.log.slice(before).filter(({ event }) => event === 'tab.failed');
    const references = answers.map((answer) => bodyOf<RefusalView>(answer).reference);
    expect(references).toEqual(logged.map(({ details }) => details.reference));
    for (const answer of answers) {
      expect([answer.status, codeOf(answer)]).toEqual([500, 'went-wrong']);
      expect(answer.text).not.toContain(canary);
      const { reference, text } = bodyOf<RefusalView>(answer);
      expect(text).toBe(da.wentWrong(String(reference)));
    }
    expect(JSON.stringify(stage.bot.log)).not.toContain(canary);
  });

  it('is noted as read once by who follows the meeting, and again when there is something new to read', async () => {
    const noted = auditNotes();
    const followed = async (etag: string | null) => {
      const answer = await tabOf('guest').get('meeting', ids(decided), { etag });
      const views = noted.filter(({ what, who }) => what === 'meeting.view' && who === stage.cast.id('guest'));
      return { ...answer, views: views.length };
    };
    const first = await followed(null);
    expect(first.views).toBe(1);
    for (let n = 0; n < 3; n += 1)
      expect(await followed(first.etag)).toMatchObject({ status: 304, text: '', views: 1 });
    await doneBy('chair', 'attendance.guest', { ...ids(decided), name: 'En gæst' });
    expect(await followed(first.etag)).toMatchObject({ status: 200, views: 1 });
    await doneBy('chair', 'item.correct', { ...ids(decided), itemId: decided.closedItem, text: `${canary} igen` });
    expect(await followed(first.etag)).toMatchObject({ status: 200, views: 2 });
  });
});

describe('the log', () => {
  it('holds verbs, codes and ids, and nothing that anybody wrote or is called', async () => {
    await looksAtAll('chair', decided);
    await tabOf('chair').does('item.edit', { ...ids(decided), itemId: decided.closedItem, title: canary });
    await tabOf('chair').does(canary, {});
    await tabOf('chair').asks(`Er der hjælp til ${canary}?`);
    const log = JSON.stringify(stage.bot.log);
    expect(log).not.toContain(canary);
    expect(log).not.toContain('Spiller');
    expect(stage.bot.log.filter(({ event }) => event === 'deed').at(-1)?.details.verb).toBe('unknown');
  });
});
