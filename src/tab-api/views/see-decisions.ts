import { type FindingWorld, findInAll } from '../../decisions/find-decisions.ts';
import type { FoundDecision } from '../../decisions/found-decision.ts';
import { Refusal } from '../../errors/refusal.ts';
import { ownGroupsThatAnswer } from '../../meetings/own-groups.ts';
import { readBody } from '../deeds/read-body.ts';
import { type Decisions, decisionsQuerySchema } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';

/** So many are listed. */
const most = 50;

const decisionView = (found: FoundDecision): Decisions['decisions'][number] => ({
  groupId: found.group.groupId,
  groupName: found.group.name,
  meetingId: found.meeting.meetingId,
  meetingTitle: found.meeting.title,
  date: found.meeting.date,
  itemId: found.itemId,
  number: found.number,
  title: found.title,
  outcome: found.outcome,
  text: found.text,
  closed: found.closed,
});

/**
 * What this person's groups have decided: the best first for words that are searched for, else the latest first. Closed ones
 * are found by words alone, as far as this person may read them, and that they are read is noted.
 */
export async function seeDecisions(
  world: TabWorld & FindingWorld,
  { person }: Viewer,
  query: unknown,
): Promise<Decisions> {
  const { text, groupId, year, outcome } = readBody(decisionsQuerySchema, query);
  const own = (await ownGroupsThatAnswer(world, person.tenantId, person.personId)).map(({ group }) => group);
  const groups = groupId === undefined ? own : own.filter((group) => group.groupId === groupId.toLowerCase());
  if (groupId !== undefined && groups.length === 0) throw new Refusal('group.not-a-member');
  const isWanted = (found: FoundDecision): boolean =>
    (year === undefined || found.meeting.date.startsWith(year)) && (outcome === undefined || found.outcome === outcome);
  const { shown, found } = await findInAll(world, groups, { about: text, isWanted, most }, person.personId);
  return { decisions: shown.map(decisionView), found };
}
