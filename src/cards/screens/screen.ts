import type { Language } from '../../errors/refusal.ts';
import { contentOf } from '../../meetings/items.ts';
import type { AgendaItem } from '../../meetings/model/agenda-item.ts';
import type { MeetingState } from '../../meetings/model/meeting.ts';
import type { Member } from '../../meetings/model/person.ts';
import { membersOf } from '../../meetings/rights.ts';
import { itemNumber, openTitle } from '../../texts/meeting-sentences.ts';
import type { Choice } from '../form-card.ts';

/** What every screen of a meeting is made from. */
export interface Screen {
  readonly state: MeetingState;
  readonly roster: readonly Member[];
  readonly language: Language;
  /** Closed content is shown in a personal chat only; in a channel a closed item is its number. */
  readonly place: 'channel' | 'personal';
  readonly notice?: string | undefined;
  readonly typed?: Readonly<Record<string, unknown>> | undefined;
  /** The notice says that something went well. */
  readonly good?: boolean | undefined;
}

export const idsOf = ({ group, meeting }: MeetingState) => ({ groupId: group.groupId, meetingId: meeting.meetingId });

/** What an item is called here. */
export const titleHere = (
  { state, language, place }: Pick<Screen, 'state' | 'language' | 'place'>,
  item: AgendaItem,
): string => (place === 'personal' ? contentOf(state, item)?.title : undefined) ?? openTitle(item, language);

export const itemChoices = (state: MeetingState, language: Language, place: Screen['place']): Choice[] =>
  state.items.map((item) => ({
    title: `${itemNumber(item)}. ${titleHere({ state, language, place }, item)}`,
    value: item.itemId,
  }));

export const memberChoices = (state: MeetingState, roster: readonly Member[]): Choice[] =>
  membersOf(state.group, roster)
    .map((member) => ({ title: member.name, value: member.personId }))
    .sort((a, b) => a.title.localeCompare(b.title, 'da'));
