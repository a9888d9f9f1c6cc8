import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { tabAddress } from '../../../tab-api/paths.ts';
import type { MeetingView, OwnGroup } from '../../../tab-api/schema.ts';
import * as meetingWords from '../../../texts/tab/meeting.ts';
import * as shell from '../../../texts/tab/shell.ts';
import { useChosenMeeting } from '../../api/chosen-meeting.ts';
import { useView } from '../../api/use-view.ts';
import { useGroup } from '../../api/who.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { Empty, Failed, Loading, Offline } from '../../parts/states.tsx';
import { useWords } from '../../words.ts';
import { NewMeeting } from './head/new-meeting.tsx';
import { OpenMeeting } from './open-meeting.tsx';
import { steadied } from './steady.ts';

/** How soon others see what somebody has done. */
const lookEveryMs = 1_000;

/** A meeting of the group, live; and where somebody may make one, the way to the next. */
export default function MeetingPage() {
  const group = useGroup();
  const { meetings, meetingId, refusal, offline, refresh } = useChosenMeeting();
  if (group === undefined) return null;
  // What the address names is read at once, without the list.
  if (meetings === undefined && meetingId === null)
    return <NothingYet refusal={refusal} offline={offline} refresh={refresh} />;
  return (
    <>
      {meetingId === null ? <NoMeetings /> : <LiveMeeting key={meetingId} group={group} meetingId={meetingId} />}
      <MakeMeeting group={group} />
    </>
  );
}

function LiveMeeting({ group: { groupId }, meetingId }: { readonly group: OwnGroup; readonly meetingId: string }) {
  const { view, refusal, offline, refresh } = useView<MeetingView>(tabAddress('meeting', { groupId, meetingId }), {
    everyMs: lookEveryMs,
  });
  const before = useRef<MeetingView>(undefined);
  if (view === undefined || refusal !== undefined) {
    return <NothingYet refusal={refusal} offline={offline} refresh={refresh} />;
  }
  before.current = steadied(before.current, view);
  return <OpenMeeting view={before.current} />;
}

type Reading = Pick<ReturnType<typeof useView>, 'refusal' | 'offline' | 'refresh'>;

function NothingYet({ refusal, offline, refresh }: Reading) {
  const { page } = useWords(shell);
  if (refusal === undefined && !offline) return <Loading />;
  return (
    <>
      <PageHeading text={page.meeting} />
      {refusal === undefined ? <Offline /> : <Failed refusal={refusal} onRetry={refresh} />}
    </>
  );
}

function NoMeetings() {
  const { page } = useWords(shell);
  const words = useWords(meetingWords);
  return (
    <>
      <PageHeading text={page.meeting} />
      <Empty text={`${words.noMeetings} ${words.noMeetingsHint}`} />
    </>
  );
}

function MakeMeeting({ group }: { readonly group: OwnGroup }) {
  const words = useWords(meetingWords);
  const [making, setMaking] = useState(false);
  if (!group.may.includes('meeting.create')) return null;
  if (making) return <NewMeeting group={group} onDone={() => setMaking(false)} />;
  return (
    <p>
      <Button icon={<AddRegular />} onClick={() => setMaking(true)}>
        {words.newMeeting}
      </Button>
    </p>
  );
}
