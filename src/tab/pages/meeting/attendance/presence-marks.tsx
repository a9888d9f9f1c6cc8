import { makeStyles } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  DoorArrowRightRegular,
  PersonClockRegular,
  ProhibitedRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { AttendanceView, ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { IconToggle } from '../../../parts/icon-toggle.tsx';
import { touched } from '../../../parts/looks.ts';
import { useWords } from '../../../words.ts';
import { isThere } from './is-there.ts';
import type { Mark } from './use-marking.ts';

const useStyles = makeStyles({
  marks: { display: 'flex', flexShrink: 0 },
  // As wide as a button, so that the same ones stand below each other.
  none: { width: '32px', [touched]: { width: '40px' } },
});

interface Props {
  readonly row: AttendanceView;
  readonly openItem: ItemView | undefined;
  readonly disqualified: boolean;
  readonly mayDisqualify: boolean;
  readonly busy: boolean;
  onMark(mark: Mark): void;
}

/** What can happen to a person in a meeting, each one click: is here, came now, has left, is not here, may not take part. */
export function PresenceMarks({ row, openItem, disqualified, mayDisqualify, busy, onMark }: Props) {
  const styles = useStyles();
  const { mark: words } = useWords(meetingWords);
  const { presence, name } = row;
  const atItem = openItem !== undefined;
  const marks: readonly [Mark, ReactElement, pressed: boolean, offered: boolean][] = [
    ['present', <CheckmarkCircleRegular key="icon" />, presence === 'present', true],
    ['late', <PersonClockRegular key="icon" />, presence === 'late', atItem],
    ['left', <DoorArrowRightRegular key="icon" />, presence === 'left', atItem && isThere(row)],
    ['absent', <DismissCircleRegular key="icon" />, presence !== null && !isThere(row), true],
    ['disqualified', <ProhibitedRegular key="icon" />, disqualified, atItem && mayDisqualify],
  ];
  return (
    <span className={styles.marks}>
      {marks.map(([mark, icon, pressed, offered]) =>
        offered ? (
          <IconToggle
            key={mark}
            label={words[mark](name)}
            icon={icon}
            aria-pressed={pressed}
            disabled={busy}
            onPress={() => onMark(mark)}
          />
        ) : (
          <span key={mark} className={styles.none} />
        ),
      )}
    </span>
  );
}
