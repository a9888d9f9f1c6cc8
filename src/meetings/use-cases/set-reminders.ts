import { Refusal } from '../../errors/refusal.ts';
import type { Input } from '../contract.ts';
import { type Click, receiptOf } from '../perform.ts';
import type { ReminderChoice, ReminderChoices } from '../ports.ts';

/** Stops one's own reminders, or starts them again; nobody does it for another. */
export async function setReminders(
  choices: ReminderChoices,
  click: Click,
  { on, seen }: Input<'reminders.set'>,
): Promise<ReminderChoice> {
  if (on === null) throw new Refusal('input.invalid');
  const receipt = receiptOf('reminders.set', click, { ids: [], chosen: String(on), seen });
  return choices.set(click.group.tenantId, click.actor.personId, on, receipt);
}
