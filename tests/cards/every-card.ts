import { agendaCard } from '../../src/cards/agenda-card.ts';
import type { Card } from '../../src/cards/card.ts';
import { groupCard, rolesCard } from '../../src/cards/group-card.ts';
import { groupFormCard } from '../../src/cards/group-form-card.ts';
import { helpCard } from '../../src/cards/help-card.ts';
import { leadCard } from '../../src/cards/lead-card.ts';
import { meetingFormCard } from '../../src/cards/meeting-form-card.ts';
import { minutesCard } from '../../src/cards/minutes-card.ts';
import { calledPointer } from '../../src/cards/pointer-card.ts';
import type { Language } from '../../src/errors/refusal.ts';
import { type MeetingStatus, meetingStatuses } from '../../src/meetings/model/meeting.ts';
import { rolesOf } from '../../src/meetings/rights.ts';
import { meetingScreens, otherScreens } from './every-screen.ts';
import { emptyMeeting, longMeeting } from './extreme-meetings.ts';
import { guid, networkMeeting, type Sample, steeringMeeting } from './sample-meetings.ts';

export interface NamedCard {
  readonly name: string;
  readonly card: Card;
}

export type Place = 'channel' | 'personal';

/** What people may have typed in a form that comes back, by input id. */
export type Typed = Readonly<Record<string, unknown>>;

export interface Said {
  readonly notice: string;
  readonly typed: Typed;
}

export const nothingSaid: Said = { notice: '', typed: {} };

/** The cards of one meeting that somebody in `place` may get to see. */
export function meetingCards(
  { state, roster }: Sample,
  language: Language,
  place: Place,
  { notice, typed }: Said = nothingSaid,
): NamedCard[] {
  const { meeting, group } = state;
  const view = { state, roster, language, place };
  const said = notice === '' ? {} : { notice };
  const own = roster.slice(0, 3).map(({ personId }, n) => ({
    name: `own view ${n + 1}`,
    card: agendaCard({ ...view, ...said, own: { personId, roles: rolesOf(personId, group, roster, meeting) } }),
  }));
  const roles = rolesOf(group.chair, group, roster, meeting);
  const lead = {
    lead: leadCard({ ...view, ...said, roles }),
    'lead choosing': leadCard({ ...view, ...said, roles, choosing: true }),
    'lead as minute-taker': leadCard({ ...view, ...said, roles: new Set(['member', 'minuteTaker'] as const) }),
    'lead with a form that came back': leadCard({ ...view, ...said, roles, typed }),
  };
  const held = meeting.status === 'closed' || meeting.status === 'approved';
  return [
    ...(place === 'channel' ? [{ name: 'shared', card: agendaCard(view) }] : []),
    ...own,
    ...Object.entries(lead).map(([name, card]) => ({ name, card })),
    ...(held ? [{ name: 'minutes', card: minutesCard(state, language, place) }] : []),
    { name: 'pointer', card: calledPointer(meeting, 'https://teams.example/l/message/1', language) },
  ];
}

/** The cards that are not of one meeting. */
export function otherCards(
  { state, roster }: Sample,
  language: Language,
  { notice, typed }: Said = nothingSaid,
): NamedCard[] {
  const { group } = state;
  const said = { notice, typed };
  const form = { meetingId: guid(3), kind: 'ordinary', today: '2030-01-01', language, roster } as const;
  const cards = {
    group: groupCard(group, roster, language, notice),
    roles: rolesCard(group, roster, language, said),
    'group form': groupFormCard({ groupId: group.groupId, roster, language, ...said }),
    'meeting form': meetingFormCard({ ...form, groups: [group], ...said }),
    'acute meeting form': meetingFormCard({ ...form, kind: 'acute', groups: [group, { ...group, groupId: guid(9) }] }),
    help: helpCard(language),
    'help, not understood': helpCard(language, 'notUnderstood'),
    'help, hello': helpCard(language, 'hello'),
  };
  return Object.entries(cards).map(([name, card]) => ({ name, card }));
}

const longTyped: Typed = {
  name: 'x'.repeat(100),
  title: 'x'.repeat(120),
  date: '2030-09-25',
  time: '16:30',
  until: '18:30',
  place: 'x'.repeat(200),
  outcome: 'forwarded',
  decision: 'x'.repeat(8000),
  togetherWith: guid(201),
  deferTo: 'x'.repeat(200),
  sentTo: 'x'.repeat(200),
  for: '999',
  against: '999',
  abstain: '999',
  minority: 'x'.repeat(8000),
  agreementTask: 'x'.repeat(500),
  agreementOwner: 'x'.repeat(100),
  agreementDue: '2030-09-25',
};

const samples: Readonly<Record<string, (status: MeetingStatus, language: Language) => Sample>> = {
  longest: longMeeting,
  emptiest: emptyMeeting,
  'one item': (status, language) => longMeeting(status, language, { items: 1, members: 1, decisionLength: 10 }),
  network: networkMeeting,
  steering: (status) => steeringMeeting(status),
};

const allSaid: Said = { notice: 'Punktet er allerede lukket. '.repeat(20), typed: longTyped };

/** In which language and place the cards are drawn, and what is said on them besides. */
const settings: readonly { language: Language; place: Place; said: Said }[] = [
  { language: 'da', place: 'channel', said: nothingSaid },
  { language: 'da', place: 'personal', said: allSaid },
  { language: 'en', place: 'channel', said: allSaid },
];

/** Every template, filled through its builder with the longest, the emptiest and real data, in every status. */
export function everyCard(): NamedCard[] {
  return settings.flatMap(({ language, place, said }) => {
    const here = `${language}, ${place}${said === allSaid ? ', with notice' : ''}`;
    return Object.entries(samples).flatMap(([size, sampleOf]) => {
      const called = sampleOf('called', language);
      const made = [
        ...meetingStatuses.flatMap((status) => {
          const sample = sampleOf(status, language);
          return [...meetingCards(sample, language, place, said), ...meetingScreens(sample, language, place, said)].map(
            ({ name, card }) => ({ name: `${status}: ${name}`, card }),
          );
        }),
        ...otherCards(called, language, said),
        ...otherScreens(called, language, said),
      ];
      return made.map(({ name, card }) => ({ name: `${size}, ${here}, ${name}`, card }));
    });
  });
}
