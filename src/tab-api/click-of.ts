import type { GroupRef } from '../meetings/model/group.ts';
import type { Click } from '../meetings/perform.ts';
import type { SignedIn } from './sign-in/signed-in.ts';
import type { TabWorld } from './tab-world.ts';

/** As long as a click on a card may take. */
const doneWithinMs = 10_000;

/** What somebody asks for in the tab, as the use cases know it: the tab is one person's place. `requestId` names a repeated one. */
export const clickOf = (
  { clock, ids }: Pick<TabWorld, 'clock' | 'ids'>,
  { personId, name }: SignedIn,
  group: GroupRef,
  requestId: string | null = null,
): Click => ({
  actor: { personId, name },
  group,
  place: 'personal',
  message: null,
  activityId: requestId ?? ids(),
  deadline: new Date(clock().getTime() + doneWithinMs),
});
