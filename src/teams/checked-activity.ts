import type { TurnContext } from 'botbuilder';
import type { TeamsActivity } from './activity.ts';

const key = Symbol('the activity as the door has checked it');

/** Notes on the turn what the door has read, so that it is read once. */
export const keepChecked = (context: TurnContext, activity: TeamsActivity): void => {
  context.turnState.set(key, activity);
};

/** The activity of this turn. Throws where the turn did not come through the door. */
export function checkedActivity(context: TurnContext): TeamsActivity {
  const activity: TeamsActivity | undefined = context.turnState.get(key);
  if (activity === undefined) throw new Error('A turn reached the bot without having been checked.');
  return activity;
}
