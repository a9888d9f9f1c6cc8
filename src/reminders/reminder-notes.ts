import type { GroupRef } from '../meetings/model/group.ts';

/** What has been sent, noted before it is: a reminder that is in doubt after a crash is not sent again. */
export interface ReminderNotes {
  /**
   * Which of these reminders a person can be sent today, noting that they are; `tomorrow` where the person has had a
   * message today already.
   */
  take(
    tenantId: string,
    personId: string,
    day: string,
    keys: readonly string[],
  ): Promise<readonly string[] | 'tomorrow'>;
  /** They were not sent after all. */
  giveBack(tenantId: string, personId: string, day: string, keys: readonly string[]): Promise<void>;
  /** Whether this reminder has not been said in a group's channel yet, noting that it is. */
  takeForThread(ref: GroupRef, key: string): Promise<boolean>;
  giveBackThread(ref: GroupRef, key: string): Promise<void>;
}
