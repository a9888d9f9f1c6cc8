import type { Card } from '../cards/card.ts';
import { type AttendanceForm, attendanceScreen } from '../cards/screens/attendance-screens.ts';
import { endScreen } from '../cards/screens/end-screen.ts';
import { attachScreen, itemScreen, newItemScreen } from '../cards/screens/item-screen.ts';
import { meetingScreen } from '../cards/screens/meeting-screen.ts';
import { minutesScreen } from '../cards/screens/minutes-screens.ts';
import { prepareScreen } from '../cards/screens/prepare-screen.ts';
import { proposalsScreen } from '../cards/screens/proposal-screens.ts';
import type { Screen } from '../cards/screens/screen.ts';
import { treatedItemScreen } from '../cards/screens/treated-item-screen.ts';
import { contentOf } from '../meetings/items.ts';
import type { AgendaItem } from '../meetings/model/agenda-item.ts';

const attendanceForms: readonly string[] = ['presence', 'substitute', 'guest', 'disqualify'] satisfies AttendanceForm[];
const isAttendanceForm = (show: string): show is AttendanceForm => attendanceForms.includes(show);

const screenOfItem = (screen: Screen, item: AgendaItem, subItemId: string | null): Card => {
  const content = contentOf(screen.state, item);
  return item.state === 'done'
    ? treatedItemScreen(screen, item, content, subItemId)
    : itemScreen(screen, item, content);
};

/** The leader's screen of that name; undefined for the leader's card itself. Of a treated item, with that sub-item's decision. */
export function leaderScreen(
  show: string,
  screen: Screen,
  itemId: string | null,
  mint: () => string,
  subItemId: string | null = null,
): Card | undefined {
  const item = screen.state.items.find((candidate) => candidate.itemId === itemId);
  if (isAttendanceForm(show)) return attendanceScreen(show, screen);
  switch (show) {
    case 'agenda':
      return prepareScreen(screen);
    case 'newItem':
      return newItemScreen(screen, mint());
    case 'item':
      return item === undefined ? prepareScreen(screen) : screenOfItem(screen, item, subItemId);
    case 'attach':
      return item === undefined ? prepareScreen(screen) : attachScreen(screen, item);
    case 'meeting':
      return meetingScreen(screen);
    case 'proposals':
      return proposalsScreen(screen);
    case 'end':
      return endScreen(screen);
    case 'minutes':
      return minutesScreen(screen);
    default:
      return undefined;
  }
}
