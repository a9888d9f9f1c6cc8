import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { MoveHandleProps } from './move-handle.tsx';

/** What makes a row part of a list that can be put in another order. */
export function useSortableRow(itemId: string, movable: boolean) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: itemId,
    disabled: !movable,
  });
  const handle: Omit<MoveHandleProps, 'label'> = { grip: { ...attributes, ...listeners }, place: setActivatorNodeRef };
  return { setNodeRef, isDragging, handle, style: { transform: CSS.Translate.toString(transform), transition } };
}
