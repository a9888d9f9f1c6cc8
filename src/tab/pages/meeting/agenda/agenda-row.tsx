import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useWords } from '../../../words.ts';
import { useItemName } from '../item/item-name.ts';
import { ItemReading } from '../item/item-reading.tsx';
import { useMay, useMeetingFrame } from '../meeting-context.ts';
import { EditingPart } from './editing-part.tsx';
import { MoveHandle } from './move-handle.tsx';
import { RowDeeds } from './row-deeds.tsx';
import { RowLabel } from './row-label.tsx';
import { useSortableRow } from './use-sortable-row.ts';

const useStyles = makeStyles({
  row: {
    minWidth: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  open: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  lifted: { position: 'relative', zIndex: 5, boxShadow: tokens.shadow16 },
  line: { display: 'flex', alignItems: 'stretch', minWidth: 0 },
  inside: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

export interface AgendaRowProps {
  readonly item: ItemView;
  readonly unfolded: boolean;
  readonly changeable: boolean;
  readonly movable: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  onToggle(itemId: string): void;
  onMove(itemId: string, by: 1 | -1): void;
  onRemove(item: ItemView, name: string): void;
}

/** One item of the agenda. Drawn again only when it says something else: an agenda may have fifty. */
export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { item, unfolded, changeable, movable, isFirst, isLast, onToggle, onMove, onRemove } = props;
  const styles = useStyles();
  const words = useWords(meetingWords);
  const name = useItemName()(item);
  const { status } = useMeetingFrame();
  const may = useMay();
  const sortable = useSortableRow(item.itemId, movable);
  const inside = useId();
  const writes = changeable && item.state !== 'done' && item.content !== null && may('item.edit');
  return (
    <li
      ref={sortable.setNodeRef}
      style={sortable.style}
      data-item={item.itemId}
      className={mergeClasses(styles.row, item.state === 'open' && styles.open, sortable.isDragging && styles.lifted)}
    >
      <div className={styles.line}>
        {movable && <MoveHandle label={words.move.handle(name)} {...sortable.handle} />}
        <RowLabel item={item} unfolded={unfolded} controls={inside} onToggle={() => onToggle(item.itemId)} />
      </div>
      <div id={inside} hidden={!unfolded}>
        {unfolded && (
          <div className={styles.inside}>
            {writes ? <EditingPart item={item} folded={status === 'running'} /> : <ItemReading item={item} />}
            <RowDeeds
              item={item}
              changeable={changeable}
              {...(movable ? { onUp: isFirst ? null : () => onMove(item.itemId, -1) } : {})}
              {...(movable ? { onDown: isLast ? null : () => onMove(item.itemId, 1) } : {})}
              onRemove={() => onRemove(item, name)}
            />
          </div>
        )}
      </div>
    </li>
  );
});
