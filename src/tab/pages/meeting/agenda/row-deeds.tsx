import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular, PlayRegular } from '@fluentui/react-icons';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { useMay, useMeetingFrame } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

interface Props {
  readonly item: ItemView;
  readonly changeable: boolean;
  /** Null where it stands first already; not there where items are not moved. */
  readonly onUp?: (() => void) | null;
  readonly onDown?: (() => void) | null;
  onRemove(): void;
}

/** What can be done with an item as a whole: move it, take it up, take it off. */
export function RowDeeds({ item, changeable, onUp, onDown, onRemove }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { status } = useMeetingFrame();
  const may = useMay();
  const { attempt, busy, problem } = useAttemptHere();
  const { itemId, revision, state } = item;
  const takesUp = status === 'running' && state === 'waiting' && may('item.open');
  const takesUpAgain = status === 'running' && state === 'done' && may('item.reopen');
  const moves = state !== 'done';
  return (
    <>
      <Problem text={problem} />
      <div className={styles.buttons}>
        {takesUp && (
          <Button
            appearance="primary"
            icon={<PlayRegular />}
            disabled={busy}
            onClick={() => void attempt('item.open', { itemId, seen: revision })}
          >
            {words.openThis}
          </Button>
        )}
        {takesUpAgain && (
          <Button disabled={busy} onClick={() => void attempt('item.reopen', { itemId, seen: revision })}>
            {words.reopenItem}
          </Button>
        )}
        {moves && onUp !== undefined && (
          <Button icon={<ArrowUpRegular />} disabledFocusable={onUp === null} onClick={() => onUp?.()}>
            {words.move.up}
          </Button>
        )}
        {moves && onDown !== undefined && (
          <Button icon={<ArrowDownRegular />} disabledFocusable={onDown === null} onClick={() => onDown?.()}>
            {words.move.down}
          </Button>
        )}
        {changeable && moves && may('item.remove') && (
          <Button icon={<DeleteRegular />} onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
    </>
  );
}
