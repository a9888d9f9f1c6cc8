import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type Verb } from '../../src/meetings/contract.ts';
import { canary } from '../storage/sample-meeting.ts';
import { everybody, mayBy, type Part } from './cast.ts';
import { clicked, dataFor, recipes, verbOf } from './recipes.ts';
import { notHere, notYours } from './refusals-of-rights.ts';
import { type Place, type Scene, Stage } from './stage.ts';

/** Every verb that takes the id of an item or of an agreement, with that of a closed one in its place. */

const itemFields = ['itemId', 'into', 'after', 'togetherWith', 'agreementId'] as const;
const places: readonly Place[] = ['channel', 'personal'];

const fieldsOf = (deed: (typeof clicked)[number]) => {
  const { shape } = (contract as Partial<Record<string, { readonly shape: object }>>)[verbOf(deed)] ?? { shape: {} };
  return itemFields.filter((field) => Object.hasOwn(shape, field));
};
/** `agreement.add` and `item.add` mint the id themselves. */
const mints: ReadonlySet<string> = new Set(['agreement.add', 'item.add', 'item.propose']);
const cells = clicked
  .filter((deed) => !mints.has(deed))
  .flatMap((deed) => fieldsOf(deed).map((field) => ({ deed, field })));

/** Changes or shows the words of an item: for nobody from whom the item is kept, whatever part that person has. */
const onWords: ReadonlySet<string> = new Set<Verb>([
  'item.edit',
  'item.attach',
  'item.merge',
  'item.draft',
  'item.correct',
  'item.reveal',
  'item.read',
]);

/** Shows the meeting as it is, or finds that the item is not on it already. */
const onNothing: ReadonlySet<string> = new Set<Verb>(['meeting.lead', 'item.remove']);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.stop());

const forged = ({ deed, field }: (typeof cells)[number], own: Scene, from: Scene = own) => ({
  ...dataFor(deed, own, stage.cast),
  ...(field === 'togetherWith' ? { outcome: 'joint' } : {}),
  [field]: field === 'agreementId' ? from.closedAgreementId : from.closedItem,
});
const standingOf = (deed: (typeof clicked)[number]) => recipes[deed].standing ?? 'called';
const isRight = (outcome: string) => notYours.has(outcome) || notHere.has(outcome);

it('there are such verbs', () => {
  expect(new Set(cells.map(({ deed }) => verbOf(deed))).size).toBeGreaterThan(15);
});

describe.each(cells)('$deed with a closed $field', (cell) => {
  const verb = verbOf(cell.deed);
  const mayDo = (part: Part) => mayBy(cell.deed === 'item.read' ? 'item.read.closed' : cell.deed, part);

  it('does nothing for who may not, and shows nothing', async () => {
    const scene = await stage.scene(standingOf(cell.deed));
    const written = stage.rows.watched();
    for (const part of everybody.filter((one) => !mayDo(one))) {
      for (const place of places) {
        const data = { ...forged(cell, scene), ...(place === 'channel' ? { seen: 999 } : {}) };
        const { answer, outcome } = await stage.click(stage.cast.person(part), verb, data, place);
        const name = `${part} ${place}: ${outcome}`;
        expect(answer.status, name).toBe(200);
        expect(isRight(outcome), name).toBe(true);
        const mayRead = place === 'personal' && mayBy('item.read.closed', part);
        if (!mayRead) expect(JSON.stringify(answer.body), name).not.toContain(canary);
      }
    }
    expect(written).toEqual([]);
  });

  it('shows its words nowhere but to a reader in the own chat, where it may be done', async () => {
    for (const part of everybody.filter(mayDo)) {
      for (const place of places) {
        const scene = await stage.scene(standingOf(cell.deed));
        const { answer, outcome } = await stage.click(stage.cast.person(part), verb, forged(cell, scene), place);
        const name = `${part} ${place}: ${outcome}`;
        expect(answer.status, name).toBe(200);
        if (place === 'personal' && mayBy('item.read.closed', part)) continue;
        // What has been revealed is closed no more.
        if (!(verb === 'item.reveal' && outcome === 'done'))
          expect(JSON.stringify(answer.body), name).not.toContain(canary);
      }
    }
  });

  it('that is kept from a leader is kept from whatever that leader does', async () => {
    const { team } = stage.cast;
    for (const part of ['deputy', 'minuteTaker', 'creator', 'consultantInGroup', 'outsider'] as const) {
      for (const place of places) {
        const scene = await stage.scene(standingOf(cell.deed), team, [stage.cast.id('chair')]);
        const isItem = cell.field !== 'agreementId';
        const written = stage.rows.watched();
        const { answer, outcome } = await stage.click(stage.cast.person(part), verb, forged(cell, scene), place);
        const name = `${part} ${place}: ${outcome}`;
        if (isItem) expect(JSON.stringify(answer.body), name).not.toContain(canary);
        if (!['itemId', 'into'].includes(cell.field) || !onWords.has(verb)) continue;
        expect(isRight(outcome), name).toBe(true);
        expect(written, name).toEqual([]);
      }
    }
  });

  it('of another group does nothing for the chair, whichever meeting it is said to be on', async () => {
    const own = await stage.scene(standingOf(cell.deed));
    const theirs = await stage.scene(standingOf(cell.deed), stage.cast.others);
    const written = stage.rows.watched();
    for (const place of places) {
      for (const seen of [{}, { seen: 999 }]) {
        const data = { ...forged(cell, own, theirs), ...seen };
        const { answer, outcome } = await stage.click(stage.cast.person('chair'), verb, data, place);
        const name = `${place}: ${outcome}`;
        expect(answer.status, name).toBe(200);
        if (!onNothing.has(verb)) expect(outcome, name).not.toBe('done');
        // The chair's own card may show what is closed in the own group.
        if (place === 'channel') expect(JSON.stringify(answer.body), name).not.toContain(canary);
      }
    }
    const isReceipt = (line: string) => line.split(' ').at(-1)?.startsWith('r|');
    expect(written.filter((line) => !isReceipt(line))).toEqual([]);
  });
});
