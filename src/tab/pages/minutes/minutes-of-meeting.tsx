import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabAddress } from '../../../tab-api/paths.ts';
import type { MeetingView } from '../../../tab-api/schema.ts';
import { useView } from '../../api/use-view.ts';
import { Shown } from '../../parts/shown.tsx';
import { Download } from './download.tsx';
import { LeaderDeeds } from './leader-deeds.tsx';
import { MemberDeeds } from './member-deeds.tsx';
import { Paper } from './paper.tsx';
import { Replies } from './replies.tsx';
import { Standing } from './standing.tsx';
import { type Version, VersionChoice } from './version-choice.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
    marginTop: tokens.spacingVerticalL,
    '@media (min-width: 960px)': { gridTemplateColumns: 'minmax(0, 1fr) 22rem' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

interface Props {
  readonly groupId: string;
  readonly meetingId: string;
}

/** Replies of others come in while the page is open. */
const everyMs = 10_000;

/** One meeting's minutes: the paper itself, and beside it what can be done with it. */
export function MinutesOfMeeting({ groupId, meetingId }: Props) {
  const meeting = useView<MeetingView>(tabAddress('meeting', { groupId, meetingId }), { everyMs });
  const [wanted, setWanted] = useState<Version>('open');
  const styles = useStyles();
  return (
    <Shown of={meeting}>
      {(view) => {
        // Only who may read what is closed is offered the version that holds it.
        const mayReadAll = view.items.some(({ closed, content }) => closed && content !== null);
        const version = mayReadAll ? wanted : 'open';
        return (
          <div className={styles.columns}>
            <div className={styles.column}>
              {mayReadAll && <VersionChoice version={version} onChoose={setWanted} />}
              <Paper view={view} version={version} />
            </div>
            <div className={styles.column}>
              <Standing minutes={view.minutes} />
              <MemberDeeds view={view} />
              <Replies view={view} />
              <Download view={view} version={version} />
              <LeaderDeeds view={view} />
            </div>
          </div>
        );
      }}
    </Shown>
  );
}
