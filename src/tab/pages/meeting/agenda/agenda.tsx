import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useRoute } from '../../../api/who.tsx';
import { plainList } from '../../../parts/looks.ts';
import { Problem } from '../../../parts/problem.tsx';
import { useUndo } from '../../../parts/undo-toast.tsx';
import { useWords } from '../../../words.ts';
import { ReasonLines } from '../item/reason-lines.tsx';
import { useMay, useMeetingFrame } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';
import { AddItem } from './add-item.tsx';
import { AgendaRow } from './agenda-row.tsx';
import { SortableRows } from './sortable-rows.tsx';
import { useMoves } from './use-moves.ts';

const useStyles = makeStyles({
  whole: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  rows: { ...plainList, display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
});

const changeableIn = ['draft', 'called', 'running'];

interface Props {
  readonly items: readonly ItemView[];
  /** Why closed items were taken off, for whoever may read it. */
  readonly takenOff: readonly string[];
}

/** The agenda: its items in their order, each to be unfolded, and to be written, moved and taken off by whom it is up to. */
export function Agenda({ items, takenOff }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { status } = useMeetingFrame();
  const may = useMay();
  const route = useRoute();
  const offerUndo = useUndo();
  const { attempt, problem } = useAttemptHere();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(
    () => new Set(route.itemId === null ? [] : [route.itemId]),
  );
  const [removing, setRemoving] = useState<ReadonlySet<string>>(() => new Set());
  const moves = useMoves(items, attempt);

  const changeable = changeableIn.includes(status);
  const movable = changeable && may('item.move');
  const shown = useMemo(() => moves.items.filter(({ itemId }) => !removing.has(itemId)), [moves.items, removing]);

  const toggle = useCallback((itemId: string) => {
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(itemId)) after.add(itemId);
      return after;
    });
  }, []);

  const remove = useCallback(
    (item: ItemView, name: string) => {
      const { itemId, revision } = item;
      const without = (before: ReadonlySet<string>) => new Set([...before].filter((id) => id !== itemId));
      setRemoving((before) => new Set(before).add(itemId));
      offerUndo({
        text: words.removed(name),
        undo: () => setRemoving(without),
        settle: () => void attempt('item.remove', { itemId, seen: revision }).finally(() => setRemoving(without)),
      });
    },
    [attempt, offerUndo, words],
  );

  const rows = shown.map((item, place) => (
    <AgendaRow
      key={item.itemId}
      item={item}
      unfolded={unfolded.has(item.itemId)}
      changeable={changeable}
      movable={movable}
      isFirst={place === 0}
      isLast={place === shown.length - 1}
      onToggle={toggle}
      onMove={moves.step}
      onRemove={remove}
    />
  ));
  return (
    <div className={styles.whole}>
      <Problem text={problem} />
      <ReasonLines reasons={takenOff} />
      {movable ? (
        <SortableRows items={shown} onDrop={moves.drop}>
          <ol className={styles.rows}>{rows}</ol>
        </SortableRows>
      ) : (
        <ol className={styles.rows}>{rows}</ol>
      )}
      {changeable && may('item.add') && <AddItem />}
    </div>
  );
}
