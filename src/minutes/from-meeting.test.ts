import { describe, expect, it } from 'vitest';
import { decision, guid, networkMeeting, steeringMeeting } from '../../tests/cards/sample-meetings.ts';
import { emptyContent } from '../meetings/items.ts';
import { unanswered } from '../meetings/model/attendance.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import { minutesFrom } from './from-meeting.ts';
import { openVersion } from './write/open-version.ts';

const steering = steeringMeeting('closed').state;
const network = networkMeeting('closed').state;
const secret = 'Kanariefuglen';

/** The network group's meeting with a closed item that says something, and somebody disqualified from it. */
const withSecrets: MeetingState = {
  ...network,
  closedContents: network.closedContents.map((closed) => ({
    ...closed,
    content: { ...emptyContent(secret), documentNumber: secret, decisions: [decision('approved', secret)] },
  })),
  meeting: {
    ...network.meeting,
    disqualified: [4, 2].map((n) => ({
      personId: guid(1000),
      name: 'Mødeleder Nord',
      itemId: network.items[n]!.itemId,
    })),
  },
};

describe('the minutes of a meeting', () => {
  it('say when and where it was, and who was there', () => {
    const minutes = minutesFrom(steering);
    expect(minutes).toMatchObject({
      title: 'Møde i SSP-styregruppen',
      committee: 'SSP-styregruppen',
      date: '2020-03-10',
      time: '16:30',
      place: 'Rådhuset, udvalgslokale 3',
      warnings: [],
    });
    expect(minutes.participants.filter(({ absent }) => absent).map(({ name }) => name)).toEqual([
      'Ungdomsskoleleder',
      'Boligforeningens repræsentant',
      'Elevrepræsentant',
    ]);
    expect(minutes.items[1]?.absent).toEqual([
      'Ungdomsskoleleder',
      'Boligforeningens repræsentant',
      'Elevrepræsentant',
    ]);
  });

  it('carry an item with its sections, recommendation, votes and agreements', () => {
    expect(minutesFrom(steering).items[1]).toMatchObject({
      number: '2',
      title: 'Gruppeforløb for unge som fast tilbud',
      caseNumber: '00.16.00-A00-2-20',
      closed: false,
      recommendation: 'At gruppeforløb bliver et fast tilbud.',
      outcome: 'approved',
      decision: [
        'Forløbene begynder efter sommerferien, og styregruppen ser på dem igen om et år.',
        'Mindretalsudtalelse: Ét medlem ville hellere bruge timerne på opsøgende arbejde.',
      ].join('\n\n'),
      votes: { for: 6, against: 1, abstain: 1 },
      agreements: [{ task: 'Skriv til skolerne om tilmelding', owner: 'SSP-konsulenten', due: '2020-04-15' }],
    });
  });

  it('say where a deferred item went, and what was corrected after the meeting', () => {
    const item = network.items[3]!;
    const corrected: MeetingState = {
      ...network,
      items: network.items.map((other) =>
        other === item && !other.closed
          ? {
              ...other,
              content: {
                ...other.content,
                decisions: [...other.content.decisions, decision('deferred', 'Tallene kom.', { correction: true })],
              },
            }
          : other,
      ),
    };
    expect(minutesFrom(corrected).items[3]?.decision).toBe(
      'Udsat til mødet den 9. juni.\n\nPolitiet mangler tallene for februar.\n\nRettelse: Tallene kom.',
    );
  });

  it('say what was decided last: no correction from before, and nothing of what was taken up again and not treated', () => {
    const item = network.items[3]!;
    if (item.closed) throw new Error('The item is open.');
    const decisions = [
      ...item.content.decisions,
      decision('deferred', 'Tallene kom.', { correction: true }),
      decision('approved', 'Tallene er godkendt.'),
    ];
    const decidedAnew = { ...item, content: { ...item.content, decisions } };
    const itemOf = (standing: typeof decidedAnew) =>
      minutesFrom({ ...network, items: network.items.map((other) => (other === item ? standing : other)) }).items[3];
    expect(itemOf(decidedAnew)).toMatchObject({ outcome: 'approved', decision: 'Tallene er godkendt.' });
    expect(itemOf({ ...decidedAnew, state: 'waiting' })?.decision).toBeNull();
  });

  it('have a sub-decision for each sub-item that was decided, numbered by its place', () => {
    const first = steering.items[0]!;
    const decided: MeetingState = {
      ...steering,
      items: [
        {
          ...first,
          closed: false,
          content: {
            ...emptyContent('Referater'),
            subItems: [
              { subItemId: guid(1), title: 'Et', decisions: [] },
              { subItemId: guid(2), title: 'To', decisions: [decision('noted', 'Politiet følger op.')] },
            ],
          },
        },
      ],
    };
    const [item] = minutesFrom(decided).items;
    expect(item?.subDecisions).toEqual([{ ref: '2', text: 'Taget til efterretning.\n\nPolitiet følger op.' }]);
    expect(item?.decision).toBeNull();
  });

  it('tell who came late, left and came instead', () => {
    const [, second, third, fourth, fifth, sixth] = steering.attendance;
    const people: MeetingState = {
      ...steering,
      attendance: [
        { ...second!, presence: 'late', itemId: steering.items[2]!.itemId, time: '17:05' },
        { ...third!, presence: 'left', itemId: steering.items[4]!.itemId },
        { ...fourth!, presence: 'partly', itemId: steering.items[1]!.itemId },
        { ...fifth!, presence: 'late', itemId: steering.items[1]!.itemId, left: { itemId: null, time: '17:40' } },
        { ...sixth!, presence: 'partly', missed: [steering.items[0]!.itemId, steering.items[2]!.itemId] },
        { ...unanswered(guid(1006), 'Ungdomsskoleleder'), substitute: { name: 'Klubleder', attended: true } },
        { ...unanswered(guid(1007), 'Boligforeningens repræsentant'), substitute: { name: 'Vært', attended: false } },
        { ...unanswered(guid(1008), 'Elevrepræsentant'), substitute: { name: 'Suppleant', attended: null } },
      ],
    };
    const minutes = minutesFrom(people);
    expect(minutes.lateOrEarly).toEqual([
      { name: 'Sekretær', kind: 'arrived', item: '3', time: '17:05' },
      { name: 'Skolechef', kind: 'left', item: '5', time: null },
      { name: 'Politikommissær', kind: 'partly', item: '2', time: null },
      { name: fifth!.name, kind: 'arrived', item: '2', time: null },
      { name: fifth!.name, kind: 'left', item: '', time: '17:40' },
      { name: sixth!.name, kind: 'partly', item: '', time: null },
    ]);
    expect(minutes.substitutes).toEqual([
      { for: 'Ungdomsskoleleder', name: 'Klubleder', attended: true },
      { for: 'Boligforeningens repræsentant', name: 'Vært', attended: false },
    ]);
    const missed = minutes.items.map(({ absent }) => absent.includes(sixth!.name));
    expect(missed).toEqual(missed.map((_item, place) => place === 0 || place === 2));
    expect(minutes.items[0]?.absent).toContain('Sekretær');
    expect(minutes.items[2]?.absent).not.toContain('Sekretær');
    expect(minutes.items[5]?.absent).toContain('Skolechef');
  });

  it('carry the note above the items and the corrections', () => {
    const noted: MeetingState = {
      ...steering,
      meeting: {
        ...steering.meeting,
        minutes: {
          ...steering.meeting.minutes,
          note: 'Mødet begyndte til tiden.',
          corrections: [{ text: 'Et navn er rettet.', by: 'Sekretær', at: '2020-03-12T09:00:00.000Z' }],
        },
      },
    };
    expect(minutesFrom(noted).notes).toEqual([
      'Mødet begyndte til tiden.',
      'Rettet d. 12. marts kl. 10.00 af Sekretær: Et navn er rettet.',
    ]);
  });
});

describe('a closed item', () => {
  it('whose content was not read is its number, and who was disqualified from it is not told', () => {
    const unread = minutesFrom({ ...withSecrets, closedContents: [] });
    expect(JSON.stringify(unread)).not.toContain(secret);
    expect(unread.items[4]).toMatchObject({ number: '5', title: 'Lukket', closed: true, caseNumber: null, absent: [] });
    expect(unread.disqualified).toEqual([{ name: 'Mødeleder Nord', item: '3' }]);
  });

  it('that was read is whole, and is taken away by the open version', () => {
    const read = minutesFrom(withSecrets);
    expect(read.items[4]).toMatchObject({ title: secret, closed: true, decision: secret });
    expect(read.disqualified).toHaveLength(2);
    expect(JSON.stringify(openVersion(read))).not.toContain(secret);
  });
});

describe('an agenda', () => {
  it('has the people who are called, and no absence', () => {
    const { state, roster } = networkMeeting('called');
    const minutes = minutesFrom(state, roster);
    expect(minutes.participants).toHaveLength(8);
    expect(minutes.participants.every(({ absent }) => !absent)).toBe(true);
    expect(minutes.items.flatMap(({ absent }) => absent)).toEqual([]);
  });

  it('counts items by their place as long as they have no number', () => {
    expect(minutesFrom(networkMeeting('draft').state).items.map(({ number }) => number)).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7'],
    ]);
  });
});
