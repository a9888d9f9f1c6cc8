import type { Group } from '../meetings/model/group.ts';
import type { DecisionStore, FoundDecision } from './found-decision.ts';

/** The latest decisions of these groups on open items, the newest first. */
export async function latestDecisions(
  { decisions }: { readonly decisions: DecisionStore },
  groups: readonly Group[],
  most: number,
): Promise<FoundDecision[]> {
  const found = await Promise.all(
    groups.map(async (group) =>
      (await decisions.ofGroup(group, 'open')).flatMap(({ decisions: decided, ...meeting }) =>
        decided.map((decision) => ({ ...decision, group, meeting, closed: false })),
      ),
    ),
  );
  return found
    .flat()
    .sort((one, other) => other.meeting.date.localeCompare(one.meeting.date))
    .slice(0, most);
}
