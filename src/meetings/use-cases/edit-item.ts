import { Refusal } from '../../errors/refusal.ts';
import { findItem } from '../agenda.ts';
import { withAccessOfAgreements } from '../agreements.ts';
import type { Author } from '../changes.ts';
import type { Input } from '../contract.ts';
import { changeableItem, headingsFor, placedAfter, sectionsFrom, withAgenda, withContent } from '../items.ts';
import type { AgendaItem } from '../model/agenda-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import type { Ids } from '../ports.ts';
import { refuseUnknownReaders } from '../rights.ts';
import { subItemsFrom } from '../sub-items.ts';

/** Changes what an item says. A field that was left out stays; two editors never overwrite each other unseen. */
export function editedItem(
  state: MeetingState,
  input: Input<'item.edit'>,
  place: Click['place'],
  author: Author,
  ids: Ids,
): MeetingState {
  const item = changeableItem(state, input.itemId);
  // Who may read a closed item can be chosen outside the channel only, and there the form always says it.
  const limited = item.closed && place === 'personal';
  if (input.seen !== undefined && input.seen < item.revision) throw new Refusal('item.changed-meanwhile');
  const written = withContent(state, item, (content) => ({
    ...content,
    title: input.title ?? content.title,
    kind: input.kind ?? content.kind,
    caseNumber: input.caseNumber === undefined ? content.caseNumber : input.caseNumber,
    documentNumber: input.documentNumber === undefined ? content.documentNumber : input.documentNumber,
    sections: sectionsFrom(input, headingsFor(state, content), content.sections),
    subItems: subItemsFrom(input.subItems, content.subItems, ids),
  }));
  if (input.after !== null && input.after !== 'first') findItem(state, input.after);
  const next: AgendaItem = {
    ...findItem(written, item.itemId),
    limitedTo: limited ? input.limitedTo : item.limitedTo,
  };
  const changed = { ...written, items: written.items.map((other) => (other.itemId === next.itemId ? next : other)) };
  const kept = limited ? withAccessOfAgreements(changed, item.itemId) : changed;
  const placed = input.after === null ? kept.items : placedAfter(kept.items, next, input.after);
  return withAgenda(kept, placed, 'itemChanged', { ...author, itemId: item.itemId });
}

export const editItem = (world: World, click: Click, input: Input<'item.edit'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.edit',
    input,
    itemId: input.itemId,
    chosen: JSON.stringify(input),
    forbidden: 'meeting.agenda-not-yours',
    reads: { closed: true, agreements: click.place === 'personal' },
    decide: (state, roster) => {
      refuseUnknownReaders(state, roster, findItem(state, input.itemId), input.limitedTo);
      return editedItem(state, input, click.place, { by: click.actor.name, at: world.clock() }, world.ids);
    },
  });
