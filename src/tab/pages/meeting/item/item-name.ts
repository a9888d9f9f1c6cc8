import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useWords } from '../../../words.ts';

/** What an item is called in a sentence: its number and title, or that it is closed. */
export function useItemName(): (item: ItemView) => string {
  const { numbered, closedUnread } = useWords(meetingWords);
  return ({ number, position, content }) => numbered(number ?? position, content?.title ?? closedUnread);
}
