import type { Author } from '../changes.ts';
import type { Input } from '../contract.ts';
import { changeableItem, withAgenda, withContent } from '../items.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

/** Adds a link to an item; the same link twice is one. */
export function withAttachment(
  state: MeetingState,
  { itemId, title, url }: Pick<Input<'item.attach'>, 'itemId' | 'title' | 'url'>,
  author: Author,
): MeetingState {
  const item = changeableItem(state, itemId);
  const attached = withContent(state, item, (content) => ({
    ...content,
    attachments: [...content.attachments.filter((attachment) => attachment.url !== url), { title, url }],
  }));
  return withAgenda(attached, attached.items, 'itemChanged', { ...author, itemId });
}

export const attachDocument = (world: World, click: Click, input: Input<'item.attach'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.attach',
    input,
    itemId: input.itemId,
    chosen: input.url,
    forbidden: 'meeting.agenda-not-yours',
    reads: { closed: true },
    decide: (state) => withAttachment(state, input, { by: click.actor.name, at: world.clock() }),
  });
