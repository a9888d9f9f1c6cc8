import { Button } from '@fluentui/react-components';
import type { MeetingSummaryView } from '../../../tab-api/schema.ts';
import * as minutesTexts from '../../../texts/tab/minutes.ts';
import * as shell from '../../../texts/tab/shell.ts';
import { useChosenMeeting } from '../../api/chosen-meeting.ts';
import { useGroup, useRoute } from '../../api/who.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { Shown } from '../../parts/shown.tsx';
import { Empty } from '../../parts/states.tsx';
import { useWords } from '../../words.ts';
import { MinutesOfMeeting } from './minutes-of-meeting.tsx';

const isHeld = ({ status }: MeetingSummaryView): boolean => status === 'closed' || status === 'approved';

/** The minutes of the meeting that is chosen. */
export default function MinutesPage() {
  const { page } = useWords(shell);
  const words = useWords(minutesTexts);
  const group = useGroup();
  const { go } = useRoute();
  const { meetings, meetingId, ...reading } = useChosenMeeting();
  return (
    <>
      <PageHeading text={page.minutes} />
      <Shown of={{ ...reading, view: meetings }}>
        {(all) => {
          const chosen = all.find((meeting) => meeting.meetingId === meetingId);
          if (chosen === undefined || group === undefined) return <Empty text={words.none} />;
          const { groupId } = group;
          if (isHeld(chosen))
            return <MinutesOfMeeting key={chosen.meetingId} groupId={groupId} meetingId={chosen.meetingId} />;
          return (
            <Empty text={all.some(isHeld) ? words.notHeld : words.none}>
              <Button onClick={() => go({ page: 'meeting', groupId, meetingId: chosen.meetingId })}>
                {words.toMeeting}
              </Button>
            </Empty>
          );
        }}
      </Shown>
    </>
  );
}
