import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { MeetingView } from '../../../tab-api/schema.ts';
import * as meetingWords from '../../../texts/tab/meeting.ts';
import { focusIsLost } from '../../parts/lost-focus.ts';
import { Panel } from '../../parts/panel.tsx';
import { useWords } from '../../words.ts';
import { Agenda } from './agenda/agenda.tsx';
import { AttendancePanel } from './attendance/attendance-panel.tsx';
import { OwnAnswer } from './attendance/own-answer.tsx';
import { MeetingDeeds } from './head/meeting-deeds.tsx';
import { MeetingHead } from './head/meeting-head.tsx';
import { MeetingContext, type MeetingFrame } from './meeting-context.ts';
import { Proposals } from './proposals/proposals.tsx';
import { CurrentItem } from './running/current-item.tsx';
import { LeftDrafts } from './running/left-drafts.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr) 24rem' },
  },
  column: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** What stands still in a meeting while the rest of it changes. */
function useFrame({ group, meeting, me, items }: MeetingView): MeetingFrame {
  const numbers = JSON.stringify(items.map(({ itemId, number, position }) => [itemId, String(number ?? position)]));
  const { groupId, sections, members } = group;
  const { meetingId, status } = meeting;
  return useMemo(() => {
    const known = new Map(JSON.parse(numbers) as [string, string][]);
    const numberOf = (itemId: string): string => known.get(itemId) ?? '';
    return { groupId, meetingId, status, may: me.may, sections, members, numberOf };
  }, [groupId, meetingId, status, me.may, sections, members, numbers]);
}

/** A meeting as this person may see it and work in it. */
export function OpenMeeting({ view }: { readonly view: MeetingView }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const frame = useFrame(view);
  const { meeting, items, attendance, proposals, me } = view;
  const takesFocus = useRef(false);
  const isRunning = meeting.status === 'running';
  const openItem = isRunning ? items.find(({ state }) => state === 'open') : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that brought the meeting here is gone.
  useEffect(() => {
    if (focusIsLost() && takesFocus.current) document.querySelector('h1')?.focus();
    takesFocus.current = true;
  }, [meeting.status]);
  const ownRow = attendance.find(({ personId }) => personId === me.personId);
  const answers = meeting.status === 'called' && me.may.includes('attendance.answer');
  return (
    <MeetingContext value={frame}>
      <MeetingHead meeting={meeting} />
      <MeetingDeeds view={view} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {me.may.includes('item.draft') && <LeftDrafts items={items} />}
          {openItem !== undefined && <CurrentItem item={openItem} items={items} />}
          {isRunning && openItem === undefined && <Body1>{words.noneOpen}</Body1>}
          <Panel heading={words.agenda}>
            <Agenda items={items} takenOff={view.takenOff} />
          </Panel>
        </div>
        <div className={styles.column}>
          {answers && ownRow !== undefined && <OwnAnswer row={ownRow} />}
          {meeting.status !== 'draft' && <AttendancePanel view={view} items={items} />}
          <Proposals proposals={proposals} items={items} deadline={meeting.proposalDeadline} />
        </div>
      </div>
    </MeetingContext>
  );
}
