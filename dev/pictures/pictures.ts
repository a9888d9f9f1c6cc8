import { agendaCard } from '../../src/cards/agenda-card.ts';
import type { Card } from '../../src/cards/card.ts';
import { groupCard, rolesCard } from '../../src/cards/group-card.ts';
import { groupFormCard } from '../../src/cards/group-form-card.ts';
import { helpCard } from '../../src/cards/help-card.ts';
import { leadCard } from '../../src/cards/lead-card.ts';
import { meetingFormCard } from '../../src/cards/meeting-form-card.ts';
import { minutesCard } from '../../src/cards/minutes-card.ts';
import { calledPointer } from '../../src/cards/pointer-card.ts';
import { rolesOf } from '../../src/meetings/rights.ts';
import { nothingSaid } from '../../tests/cards/every-card.ts';
import { meetingScreens, otherScreens } from '../../tests/cards/every-screen.ts';
import { longMeeting } from '../../tests/cards/extreme-meetings.ts';
import { guid, networkMeeting, type Sample, steeringMeeting } from '../../tests/cards/sample-meetings.ts';

export interface Picture {
  readonly name: string;
  readonly card: Card;
  /** Shows what a button would open, too. */
  readonly hidden?: 'shown';
  /** Its name among the README's pictures. */
  readonly keptAs?: string;
}

const language = 'da';

const shared = (sample: Sample): Card => agendaCard({ ...sample, language, place: 'channel' });

/** The card of the n-th person in the roster. */
function ownView(sample: Sample, n: number, notice?: string): Card {
  const personId = sample.roster[n]?.personId ?? '';
  const roles = rolesOf(personId, sample.state.group, sample.roster, sample.state.meeting);
  const said = notice === undefined ? {} : { notice };
  return agendaCard({ ...sample, ...said, language, place: 'channel', own: { personId, roles } });
}

function lead(sample: Sample, more: Partial<Parameters<typeof leadCard>[0]> = {}): Card {
  const roles = rolesOf(sample.state.group.chair, sample.state.group, sample.roster, sample.state.meeting);
  return leadCard({ ...sample, language, roles, place: 'personal', ...more });
}

/** The forms that open from the other cards. */
const screens = (sample: Sample): Picture[] =>
  [...meetingScreens(sample, language, 'personal', nothingSaid), ...otherScreens(sample, language, nothingSaid)].map(
    ({ name, card }) => ({ name: `form-${name.replaceAll(' ', '-')}`, card }),
  );

/** Every template with what it really shows, and two with as much as they can hold. */
export function pictures(): Picture[] {
  const draft = networkMeeting('draft');
  const called = networkMeeting('called');
  const running = networkMeeting('running');
  const closed = networkMeeting('closed');
  const { state, roster } = called;
  const typed = { decision: 'Vi tager punktet op igen, når tallene er klar.', deferTo: 'næste møde' };
  return [
    { name: 'agenda-draft', card: shared(draft) },
    { name: 'agenda-called', card: shared(called), keptAs: 'agenda-card' },
    { name: 'agenda-own-unanswered', card: ownView(called, 7) },
    { name: 'agenda-own-absent', card: ownView(called, 4, 'Du kan svare, indtil mødet er slut.') },
    { name: 'agenda-running', card: shared(running) },
    { name: 'agenda-closed', card: shared(closed) },
    { name: 'agenda-cancelled', card: shared(networkMeeting('cancelled')) },
    { name: 'agenda-steering', card: shared(steeringMeeting('running', 3)) },
    {
      name: 'agenda-english',
      card: agendaCard({ ...networkMeeting('called', 'en'), language: 'en', place: 'channel' }),
    },
    { name: 'agenda-longest', card: shared(longMeeting('running', language, { items: 12, members: 20 })) },
    { name: 'lead-called', card: lead(called) },
    { name: 'lead-open', card: lead(steeringMeeting('running')), keptAs: 'lead-card' },
    {
      name: 'lead-open-more',
      card: lead(running, { typed, notice: 'Skriv, hvad punktet er udsat til.' }),
      hidden: 'shown',
    },
    { name: 'lead-choosing', card: lead(running, { choosing: true }) },
    { name: 'lead-closed-item', card: lead(networkMeeting('running', language, 4), { place: 'channel' }) },
    { name: 'lead-all-treated', card: lead(networkMeeting('running', language, 7)) },
    { name: 'minutes', card: minutesCard(closed.state, language, 'channel') },
    {
      name: 'minutes-steering',
      card: minutesCard(steeringMeeting('closed').state, language, 'channel'),
      keptAs: 'minutes-card',
    },
    { name: 'group-form', card: groupFormCard({ groupId: guid(2), roster, language }) },
    { name: 'group', card: groupCard(state.group, roster, language) },
    { name: 'roles', card: rolesCard(state.group, roster, language) },
    {
      name: 'meeting-form',
      card: meetingFormCard({
        roster: [],
        groups: [state.group],
        meetingId: guid(3),
        kind: 'ordinary',
        today: '2020-02-20',
        language,
      }),
    },
    { name: 'help', card: helpCard(language, 'hello') },
    ...screens(steeringMeeting('running')),
    { name: 'pointer', card: calledPointer(state.meeting, 'https://teams.example/l/message/1', language) },
  ];
}
