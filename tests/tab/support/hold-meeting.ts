import { performing, type Stage } from '../../../sample/stage.ts';
import type { GroupRef } from '../../../src/meetings/model/group.ts';
import { closeItem } from '../../../src/meetings/use-cases/close-item.ts';
import { closeMeeting } from '../../../src/meetings/use-cases/close-meeting.ts';
import { openItem } from '../../../src/meetings/use-cases/open-item.ts';
import { startMeeting } from '../../../src/meetings/use-cases/start-meeting.ts';
import { instantOf } from '../../../src/meetings/wall-clock.ts';

export interface Held {
  /** What the items end with, over and over. */
  readonly outcomes: readonly string[];
  /** What is agreed on the first items. */
  readonly agreements: readonly { readonly task: string; readonly owner: string; readonly due: string }[];
}

/** Holds the group's called meeting that lies first, with every item that its agenda happens to have. */
export async function holdNextMeeting(stage: Stage, group: GroupRef, { outcomes, agreements }: Held): Promise<void> {
  const called = (await stage.store.meetingsSince(group, '0000')).find(({ status }) => status === 'called');
  if (called === undefined) throw new Error('No meeting is called.');
  const { meetingId, date, time } = called;
  const perform = performing(stage, group, instantOf(date, time));
  const { state } = await perform(startMeeting, 'meeting.start', { meetingId });
  for (const [n, { itemId }] of state.items.entries()) {
    const agreed = agreements[n];
    const promised = agreed && {
      agreementTask: agreed.task,
      agreementOwner: agreed.owner,
      agreementDue: agreed.due,
    };
    await perform(openItem, 'item.open', { meetingId, itemId });
    const outcome = outcomes[n % outcomes.length];
    await perform(closeItem, 'item.close', { meetingId, itemId, outcome, ...promised });
  }
  await perform(closeMeeting, 'meeting.close', { meetingId });
}
