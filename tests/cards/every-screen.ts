import type { AnswerEntry } from '../../src/answers/answer.ts';
import { decisionsCard } from '../../src/cards/decisions-card.ts';
import { entryCard } from '../../src/cards/entry-card.ts';
import { agreementScreen, agreementsScreen } from '../../src/cards/screens/agreement-screens.ts';
import { attendanceScreen } from '../../src/cards/screens/attendance-screens.ts';
import { documentScreen, orderScreen } from '../../src/cards/screens/document-screens.ts';
import { endScreen } from '../../src/cards/screens/end-screen.ts';
import { groupScreen } from '../../src/cards/screens/group-screens.ts';
import { discardedScreen, importedScreen, importScreen } from '../../src/cards/screens/import-screens.ts';
import { attachScreen, itemScreen, newItemScreen, readScreen } from '../../src/cards/screens/item-screen.ts';
import { meetingScreen } from '../../src/cards/screens/meeting-screen.ts';
import { commentScreen, minutesScreen } from '../../src/cards/screens/minutes-screens.ts';
import { prepareScreen } from '../../src/cards/screens/prepare-screen.ts';
import { proposalsScreen, proposeScreen } from '../../src/cards/screens/proposal-screens.ts';
import { treatedItemScreen } from '../../src/cards/screens/treated-item-screen.ts';
import { decisionsOf } from '../../src/decisions/decisions-of.ts';
import type { FoundDecision } from '../../src/decisions/found-decision.ts';
import type { Language } from '../../src/errors/refusal.ts';
import { accessLike } from '../../src/meetings/agreements.ts';
import { contentOf } from '../../src/meetings/items.ts';
import type { SubItem } from '../../src/meetings/model/agenda-item.ts';
import type { Agreement } from '../../src/meetings/model/agreement.ts';
import { minutesFrom } from '../../src/minutes/from-meeting.ts';
import type { NamedCard, Place, Said } from './every-card.ts';
import { catalogueCards } from './every-catalogue-card.ts';
import { personCards } from './every-person-card.ts';
import { questionCards } from './question-cards.ts';
import { guid, type Sample } from './sample-meetings.ts';

const isDecided = ({ decisions }: SubItem): boolean => decisions.length > 0;

/** The forms of one meeting, for all that its chair, its minute-taker and its members fill in now and then. */
export function meetingScreens(sample: Sample, language: Language, place: Place, said: Said): NamedCard[] {
  const { state } = sample;
  const screen = { ...sample, language, place, ...said };
  const items = [state.items.find((item) => !item.closed), state.items.find((item) => item.closed)].filter(
    (item) => item !== undefined,
  );
  const ofItems = items.flatMap((item) => {
    const content = contentOf(state, item);
    const kind = item.closed ? 'closed item' : 'item';
    return [
      { name: `edit ${kind}`, card: itemScreen(screen, item, content) },
      {
        name: `correct ${kind}`,
        card: treatedItemScreen(screen, item, content, content?.subItems.find(isDecided)?.subItemId ?? null),
      },
      { name: `attach to ${kind}`, card: attachScreen(screen, item) },
      ...(content === undefined || place === 'channel'
        ? []
        : [{ name: `read ${kind}`, card: readScreen(screen, item, content) }]),
    ];
  });
  const others = {
    prepare: prepareScreen(screen),
    meeting: meetingScreen(screen),
    'new item': newItemScreen(screen, guid(7)),
    propose: proposeScreen(screen, guid(8)),
    proposals: proposalsScreen(screen),
    presence: attendanceScreen('presence', screen),
    substitute: attendanceScreen('substitute', screen),
    guest: attendanceScreen('guest', screen),
    disqualify: attendanceScreen('disqualify', screen),
    end: endScreen(screen),
    comment: commentScreen(screen),
    'order document': orderScreen(screen, guid(9)),
    document: documentScreen(screen, {
      name: `Referat ${'x'.repeat(80)} 2030-09-25 (fuld).docx`,
      url: `https://tovholder.example.dk/documents/${'x'.repeat(43)}`,
      offered: place === 'personal',
    }),
    imported: importedScreen(state, language),
    'edit minutes': minutesScreen(screen),
  };
  return [...Object.entries(others).map(([name, card]) => ({ name, card })), ...ofItems];
}

/** The forms that are not of one meeting: the group's settings, and one person's agreements. */
export function otherScreens(sample: Sample, language: Language, said: Said): NamedCard[] {
  const { state } = sample;
  const { notice } = said;
  const { group, meeting, items } = state;
  const documentForms = [{ name: 'fravaer-under-punkt', title: 'Fravær under hvert punkt' }];
  const own = items.flatMap((item) =>
    (contentOf(state, item)?.agreements ?? []).map((agreed) => {
      const origin = { meetingId: meeting.meetingId, itemId: item.itemId, date: meeting.date };
      const agreement: Agreement = {
        ...agreed,
        origin,
        ...accessLike(state, item),
        state: 'open',
        createdBy: group.chair,
        revision: 1,
      };
      return { agreement, group };
    }),
  );
  const pending = { importId: guid(9), by: group.chair, at: meeting.createdAt, minutes: minutesFrom(state) };
  const dateless = { ...pending, minutes: { ...pending.minutes, date: null, time: null, warnings: ['Se punkt 3.'] } };
  const decided = (['open', 'closed'] as const).flatMap((which): FoundDecision[] => {
    const { decisions, ...at } = decisionsOf(state, which) ?? { decisions: [], title: '', meetingId: '', date: '' };
    return decisions.map((decision) => ({ ...decision, group, meeting: at, closed: which === 'closed' }));
  });
  return [
    { name: 'import', card: importScreen(pending, [group], language, 'Referat.docx') },
    {
      name: 'import without a date',
      card: importScreen(dateless, [group, { ...group, groupId: guid(8) }], language, 'x'.repeat(200)),
    },
    ...catalogueCards(language, said),
    ...personCards(language, said),
    { name: 'import discarded', card: discardedScreen(language) },
    { name: 'decisions', card: decisionsCard({ found: decided.slice(0, 5), language, place: 'personal' }) },
    ...entryCards(language),
    { name: 'no decisions', card: decisionsCard({ found: [], language, place: 'channel' }) },
    { name: 'group settings', card: groupScreen({ group, language, documentForms, notice }) },
    { name: 'agreements', card: agreementsScreen(own, language, '2030-10-01', notice) },
    ...questionCards(sample, language, said),
    ...own.slice(0, 1).map((one) => ({ name: 'agreement', card: agreementScreen(one, language, notice) })),
  ];
}

/** The cards of a search's results: the fullest and the emptiest entry. */
function entryCards(language: Language): NamedCard[] {
  const long = 'Ungdomsrådgiver '.repeat(300);
  const empty = { id: '1', kind: 'contact', title: 'SSP', summary: '', step: null, contact: null, area: null } as const;
  const bare: AnswerEntry = { ...empty, why: [], source: null, verified: 'Ikke bekræftet', stale: null };
  const full: AnswerEntry = {
    ...bare,
    kind: 'guidance',
    title: long,
    summary: long,
    step: 'Trin 1',
    contact: { name: long, phone: '12 34 56 78', email: 'door@example.dk' },
    area: long,
    source: long,
    stale: long,
  };
  return [
    { name: 'entry', card: entryCard(bare, language) },
    { name: 'entry, full', card: entryCard(full, language, long) },
  ];
}
