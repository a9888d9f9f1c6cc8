import type { Overview } from '../../../tab-api/schema.ts';
import { shortDay } from '../../../texts/dates.ts';
import * as overviewTexts from '../../../texts/tab/overview.ts';
import { useLanguage } from '../../api/who.tsx';
import { useWords } from '../../words.ts';
import { AttendanceColumns } from './attendance-columns.tsx';
import { PictureWithTable } from './picture-with-table.tsx';
import { attended, averageShare } from './year-figures.ts';

/** How many came to the year's meetings. */
export function AttendanceOverTime({ meetings }: Pick<Overview, 'meetings'>) {
  const words = useWords(overviewTexts);
  const language = useLanguage();
  const held = attended(meetings);
  const text = held.length === 0 ? words.noAttendance : words.attendanceText(averageShare(held));
  return (
    <PictureWithTable
      heading={words.attendance}
      text={text}
      table={{
        columns: [words.meeting, words.date, words.present, words.members, words.share],
        rows: held.map(({ meeting, members, present, share }) => [
          meeting.title,
          shortDay(meeting.date, language),
          present,
          members,
          `${share} %`,
        ]),
      }}
    >
      {held.length > 0 && <AttendanceColumns label={`${words.attendance}. ${text}`} held={held} />}
    </PictureWithTable>
  );
}
