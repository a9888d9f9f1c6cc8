import { makeStyles, Select } from '@fluentui/react-components';
import { shortDay } from '../../texts/dates.ts';
import * as shell from '../../texts/tab/shell.ts';
import { useChosenMeeting } from '../api/chosen-meeting.ts';
import { useLanguage, useRoute } from '../api/who.tsx';
import { useWords } from '../words.ts';

const useStyles = makeStyles({
  chooser: { minWidth: 0, maxWidth: 'min(100%, 34rem)', flexGrow: 1, flexBasis: '16rem' },
});

const pagesOfOneMeeting = ['meeting', 'minutes'];

/** Which of the group's meetings is shown, on the pages that show one. */
export function MeetingChooser() {
  const styles = useStyles();
  const words = useWords(shell);
  const { status } = useWords();
  const language = useLanguage();
  const { page, go } = useRoute();
  const { meetings, meetingId } = useChosenMeeting();
  if (!pagesOfOneMeeting.includes(page) || meetings === undefined || meetings.length === 0) return null;
  return (
    <Select
      className={styles.chooser}
      aria-label={words.meeting}
      value={meetingId ?? ''}
      onChange={(_event, { value }) => go({ meetingId: value })}
    >
      {meetings.map((meeting) => (
        <option key={meeting.meetingId} value={meeting.meetingId}>
          {words.meetingWhen(meeting.title, shortDay(meeting.date, language), status[meeting.status])}
        </option>
      ))}
    </Select>
  );
}
