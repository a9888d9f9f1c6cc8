import { Refusal } from '../../errors/refusal.ts';
import { findItem, withItems } from '../agenda.ts';
import { agreementInputs, agreementsAtOnce, contract, decisionLimit, type Input, lineLimit } from '../contract.ts';
import { draftOn, withDraft, writtenOn } from '../decision-drafts.ts';
import type { Written } from '../model/decision-draft.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

const { decision, minority, draftSeen: _seen, ...lines } = contract['item.close'].shape;
const longFields: ReadonlySet<string> = new Set(Object.keys({ decision, minority }));
const furtherAgreements = Array.from({ length: agreementsAtOnce - 1 }, (_one, place) => agreementInputs(place + 2));
const fields: ReadonlySet<string> = new Set(
  [...Object.keys(lines), ...furtherAgreements.flatMap((inputs) => Object.values(inputs))].filter(
    (name) => !Object.hasOwn(contract['item.draft'].shape, name),
  ),
);

/** What the inputs change in a draft: what is not named stays, what is left empty goes. */
function writtenFrom(inputs: Readonly<Record<string, unknown>>, before: Written): Written {
  const written = { ...before };
  for (const [name, text] of Object.entries(inputs)) {
    const isLong = longFields.has(name);
    if (!isLong && !fields.has(name)) continue;
    if (typeof text !== 'string') throw new Refusal('input.text');
    if (isLong && text.length > decisionLimit) throw new Refusal('item.decision-too-long');
    if (!isLong && text.length > lineLimit) throw new Refusal('input.line-too-long');
    if (text === '') delete written[name];
    else written[name] = text;
  }
  return written;
}

const isSame = (one: Written, other: Written): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([name, text]) => other[name] === text);

/** The state with what has been written so far of the decision on the open item; two who write never overwrite each other unseen. */
export function drafted(state: MeetingState, input: Input<'item.draft'>, by: string, at: Date): MeetingState {
  if (state.meeting.status !== 'running') throw new Refusal('meeting.not-running');
  const item = findItem(state, input.itemId);
  if (item.state !== 'open') throw new Refusal('item.not-to-be-changed');
  const draft = draftOn(state, item.itemId);
  const before = writtenOn(state, item.itemId) ?? {};
  const written = writtenFrom(input, before);
  if (isSame(written, before)) return state;
  if (input.seen !== undefined && input.seen !== (draft?.revision ?? 0)) throw new Refusal('item.changed-meanwhile');
  const revision = Math.max(at.getTime(), (draft?.revision ?? 0) + 1);
  // The item's row is written along as it stands: who closes it at the same moment comes before or after, never in between.
  return withDraft(withItems(state, { ...item }), item, { by, revision, written });
}

/** Saves the draft of a decision. Typing is no click: a draft is told apart by what it says, and a copy of it changes nothing. */
export const draftDecision = (world: World, click: Click, input: Input<'item.draft'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.draft',
    input: { ...input, seen: undefined },
    itemId: input.itemId,
    forbidden: 'meeting.lead-not-yours',
    reads: { closed: true },
    isShown: false,
    decide: (state) => drafted(state, input, click.actor.personId, world.clock()),
  });
