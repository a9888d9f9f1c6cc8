import type { Overview } from '../../../tab-api/schema.ts';
import { shortDay } from '../../../texts/dates.ts';
import * as overviewTexts from '../../../texts/tab/overview.ts';
import { useLanguage } from '../../api/who.tsx';
import { useWords } from '../../words.ts';
import { PictureWithTable } from './picture-with-table.tsx';
import { standingOf } from './year-figures.ts';
import { YearLine } from './year-line.tsx';

/** When the year's meetings are, and what became of each. */
export function MeetingsOfYear({ meetings }: Pick<Overview, 'meetings'>) {
  const words = useWords(overviewTexts);
  const { status } = useWords();
  const language = useLanguage();
  const count = (standing: string): number => meetings.filter((meeting) => standingOf(meeting) === standing).length;
  const text = words.meetingsText(count('held'), count('planned'));
  return (
    <PictureWithTable
      heading={words.meetings}
      text={text}
      table={{
        columns: [words.meeting, words.date, words.status, words.items],
        rows: meetings.map(({ title, date, status: standing, items }) => [
          title,
          shortDay(date, language),
          status[standing],
          items,
        ]),
      }}
    >
      {meetings.length > 0 && <YearLine label={`${words.meetings}. ${text}`} meetings={meetings} />}
    </PictureWithTable>
  );
}
