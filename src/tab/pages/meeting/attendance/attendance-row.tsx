import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { memo, useId, useState } from 'react';
import type { AttendanceView, ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { IconToggle } from '../../../parts/icon-toggle.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { useMay, useMeetingFrame } from '../meeting-context.ts';
import { PersonDetails } from './person-details.tsx';
import { PresenceMarks } from './presence-marks.tsx';
import { useMarking } from './use-marking.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalS}`,
    minHeight: '32px',
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  who: { display: 'grid', flexGrow: 1, flexBasis: '8rem', minWidth: 0, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2 },
  marks: { display: 'flex', flexShrink: 0 },
  more: { flexBasis: '100%', minWidth: 0 },
});

interface Props {
  readonly row: AttendanceView;
  readonly openItem: ItemView | undefined;
  readonly items: readonly ItemView[];
  /** This person records who is there. */
  readonly records: boolean;
  /** The meeting has begun: what happened counts, no longer what was answered. */
  readonly held: boolean;
}

/** One person and one meeting: what was answered, what is recorded, and one click for what happens now. */
export const AttendanceRow = memo(function AttendanceRow({ row, openItem, items, records, held }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { status } = useMeetingFrame();
  const may = useMay();
  const { mark, busy, problem } = useMarking(row, openItem);
  const [unfolded, setUnfolded] = useState(false);
  const details = useId();
  const disqualified = openItem?.disqualified.some(({ personId }) => personId === row.personId) ?? false;
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <span>{row.name}</span>
        <Caption1 className={styles.note}>
          <Notes row={row} held={held} disqualified={disqualified} />
        </Caption1>
      </span>
      <span className={styles.marks}>
        {records && status === 'running' && (
          <PresenceMarks
            row={row}
            openItem={openItem}
            disqualified={disqualified}
            mayDisqualify={may('attendance.disqualify')}
            busy={busy}
            onMark={(what) => void mark(what)}
          />
        )}
        {records && (
          <IconToggle
            label={words.mark.more(row.name)}
            icon={<MoreHorizontalRegular />}
            aria-expanded={unfolded}
            {...(unfolded ? { 'aria-controls': details } : {})}
            onPress={() => setUnfolded(!unfolded)}
          />
        )}
      </span>
      {problem !== undefined && (
        <div className={styles.more}>
          <Problem text={problem} />
        </div>
      )}
      {records && unfolded && (
        <div id={details} className={styles.more}>
          <PersonDetails row={row} items={items} onDone={() => setUnfolded(false)} />
        </div>
      )}
    </li>
  );
});

function Notes({ row, held, disqualified }: Pick<Props, 'row' | 'held'> & { readonly disqualified: boolean }) {
  const words = useWords(meetingWords);
  const answers = { attending: words.attending, absent: words.absent };
  const answered = row.answer === null ? words.unanswered : answers[row.answer];
  const said = row.presenceText !== '' && (held || row.presence !== null) ? row.presenceText : answered;
  const substitute = row.substitute === null ? [] : [words.substituteFor(row.substitute.name, row.name)];
  return [said, ...substitute, ...(disqualified ? [words.isDisqualified] : [])].join(' · ');
}
