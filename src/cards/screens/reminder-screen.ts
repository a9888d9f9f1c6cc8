import type { Language } from '../../errors/refusal.ts';
import type { ReminderChoice } from '../../meetings/ports.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { type FormButton, formCard } from '../form-card.ts';

/** The button that stops a person's reminders, or starts them again. */
export const reminderSwitch = ({ on, revision }: ReminderChoice, language: Language): FormButton => ({
  title: on ? texts[language].reminders.stop : texts[language].reminders.start,
  verb: 'reminders.set',
  data: { on: String(!on), seen: revision },
  sendsInputs: false,
});

/** What a person has chosen about reminders, with the way back. */
export function reminderScreen(choice: ReminderChoice, language: Language): Card {
  const words = texts[language].reminders;
  return formCard({
    language,
    heading: words.choice,
    notice: choice.on ? words.started : words.stopped,
    noticeIsGood: true,
    fields: [],
    buttons: [reminderSwitch(choice, language)],
  });
}
