import { Refusal } from '../../errors/refusal.ts';
import { findItem } from '../agenda.ts';
import { mayReadClosed } from '../closed-access.ts';
import type { Input } from '../contract.ts';
import { contentOf } from '../items.ts';
import type { AgendaItem, ItemContent } from '../model/agenda-item.ts';
import { type Click, type Performed, readMeeting, type World } from '../perform.ts';

export interface ItemRead extends Performed {
  readonly item: AgendaItem;
  readonly content: ItemContent;
}

/** Reads an item whole. A closed one outside the channel only, after the roster has been asked, and never unseen: it is audited first. */
export async function readItem(world: World, click: Click, input: Input<'item.read'>): Promise<ItemRead> {
  const performed = await readMeeting(world, click, input.meetingId, { closed: click.place === 'personal' });
  const item = findItem(performed.state, input.itemId);
  if (item.closed) {
    if (click.place === 'channel') throw new Refusal('item.read-elsewhere');
    if (!mayReadClosed(performed.state, item, click.actor.personId)) throw new Refusal('item.not-for-you');
    await world.audit.note(click.group, {
      who: click.actor.personId,
      what: 'item.read',
      meetingId: input.meetingId,
      itemId: item.itemId,
    });
  }
  const content = contentOf(performed.state, item);
  if (content === undefined) throw new Refusal('item.unknown');
  return { ...performed, item, content };
}
