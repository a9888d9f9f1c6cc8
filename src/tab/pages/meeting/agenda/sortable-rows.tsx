import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ReactNode, useRef } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useWords } from '../../../words.ts';
import { useItemName } from '../item/item-name.ts';

interface Props {
  readonly items: readonly ItemView[];
  onDrop(itemId: string, onto: string): void;
  readonly children: ReactNode;
}

/** Lets rows be put in another order with the pointer or the keyboard, and says aloud what happens. */
export function SortableRows({ items, onDrop, children }: Props) {
  const { move } = useWords(meetingWords);
  const nameOf = useItemName();
  const isFresh = useRef(false);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  const said = (
    sentence: (item: string, place: number, of: number) => string,
    moved: UniqueIdentifier,
    at: UniqueIdentifier,
  ): string | undefined => {
    const item = items.find(({ itemId }) => itemId === moved);
    const place = items.findIndex(({ itemId }) => itemId === at) + 1;
    return item === undefined ? undefined : sentence(nameOf(item), place, items.length);
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      isFresh.current = true;
      return said(move.lifted, active.id, active.id);
    },
    onDragOver: ({ active, over }) => {
      // Before it is moved at all, it is said to be over itself.
      const stays = isFresh.current && over?.id === active.id;
      isFresh.current = false;
      return over === null || stays ? undefined : said(move.over, active.id, over.id);
    },
    onDragEnd: ({ active, over }) => (over === null ? undefined : said(move.dropped, active.id, over.id)),
    onDragCancel: ({ active }) => said((item) => move.cancelled(item), active.id, active.id),
  };
  const dropped = ({ active, over }: DragEndEvent): void => {
    if (over !== null && over.id !== active.id) onDrop(String(active.id), String(over.id));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={dropped}
      accessibility={{ announcements, screenReaderInstructions: { draggable: move.how } }}
    >
      <SortableContext items={items.map(({ itemId }) => itemId)} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
