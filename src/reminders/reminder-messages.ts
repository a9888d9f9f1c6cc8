import { formCard } from '../cards/form-card.ts';
import { pointerCard } from '../cards/pointer-card.ts';
import { reminderSwitch } from '../cards/screens/reminder-screen.ts';
import type { Language } from '../errors/refusal.ts';
import type { Agreement } from '../meetings/model/agreement.ts';
import type { ReminderChoice } from '../meetings/ports.ts';
import type { Post } from '../projection/poster.ts';
import { shortDay, whenText } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';
import type { Addressed } from './find-reminders.ts';
import type { Reminder } from './reminder.ts';

/** A card has room for six buttons, and one stops the reminders. */
const answerButtons = 5;

const dueDay = ({ due }: Agreement, language: Language): string => (due === null ? '' : shortDay(due, language));

/** A notification can be read over a shoulder: what a closed item is about is not in it. */
function line({ reminder, group }: Addressed, language: Language): string {
  const words = texts[language].reminders;
  if (reminder.about === 'meeting') {
    const { meeting } = reminder;
    return words.unanswered(texts[language].agenda.summary(meeting.title, whenText(meeting, language)), group.name);
  }
  const { agreement, late } = reminder;
  const task = agreement.closed ? words.closedAgreement : agreement.task;
  return (late ? words.agreementLate : words.agreementSoon)(task, dueDay(agreement, language), group.name);
}

/** Everything that one person is to be reminded of today, in one message, with a way to answer and one to hear no more. */
export function personalReminder(own: readonly Addressed[], choice: ReminderChoice, language: Language): Post {
  const words = texts[language].reminders;
  const agreements = own.some(({ reminder }) => reminder.about === 'agreement');
  const answers = own.flatMap(({ reminder, group }) =>
    reminder.about === 'agreement'
      ? []
      : [
          {
            title: words.answer(reminder.meeting.title),
            verb: 'meeting.view',
            data: { groupId: group.groupId, meetingId: reminder.meeting.meetingId },
          },
        ],
  );
  const card = formCard({
    language,
    heading: words.heading,
    lines: [...own.map((addressed) => line(addressed, language)), ...(agreements ? [words.myAgreements] : [])],
    fields: [],
    buttons: [...answers.slice(0, answerButtons), reminderSwitch(choice, language)],
  });
  return { card, summary: words.summary(own.length) };
}

/** The same to everybody, naming nobody. */
export function threadReminder(reminder: Reminder, language: Language): Post {
  const words = texts[language].reminders;
  const text = (): string => {
    if (reminder.about === 'meeting') {
      const { meeting } = reminder;
      return words.othersUnanswered(texts[language].agenda.summary(meeting.title, whenText(meeting, language)));
    }
    const { agreement, late } = reminder;
    const say = late ? words.othersAgreementLate : words.othersAgreementSoon;
    return say(agreement.task, dueDay(agreement, language));
  };
  return { card: pointerCard({ title: words.heading, lines: [text()], url: null, language }), summary: words.heading };
}
