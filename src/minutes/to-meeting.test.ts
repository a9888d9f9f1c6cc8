import { describe, expect, it } from 'vitest';
import sample from '../../sample/minutes.json' with { type: 'json' };
import { guid, steeringMeeting } from '../../tests/cards/sample-meetings.ts';
import { presenceAt, rollOf } from '../meetings/roll.ts';
import { minutesFrom } from './from-meeting.ts';
import { type Minutes, minutesSchema } from './model.ts';
import { outcomeOf } from './outcome-of.ts';
import { meetingFrom } from './to-meeting.ts';

const { group } = steeringMeeting('draft').state;
const read = minutesSchema.parse(sample);
const earlier = (minutes: Minutes) => {
  let minted = 700;
  const ids = () => guid(minted++);
  const frame = { group, meetingId: guid(3), date: '2019-05-14', time: '16:30', by: group.chair };
  return meetingFrom(minutes, { ...frame, at: new Date('2020-02-20T09:00:00Z') }, ids);
};

const item = (number: string, absent: string[] = [], more: Partial<Minutes['items'][number]> = {}) => ({
  ...{ number, title: `Punkt om ${number}`, caseNumber: null, documentNumber: null, closed: false, sections: [] },
  ...{ recommendation: null, decision: null, subDecisions: [], absent, attachments: [] },
  ...more,
});
const bare: Minutes = {
  ...{ title: 'Referat', committee: 'SSP-udvalget', date: '2019-05-14', time: null, place: null, participants: [] },
  ...{ items: [], substitutes: [], lateOrEarly: [], disqualified: [], warnings: [] },
};

describe('an earlier meeting made of its minutes', () => {
  it('is approved, with what is printed of each item', () => {
    const state = earlier(read);
    expect(state.meeting).toMatchObject({ status: 'approved', date: '2019-05-14', title: read.committee });
    expect(state.meeting.minutes.approvedAt).not.toBeNull();
    expect(state.items.map(({ position, state: standing }) => [position, standing])).toEqual(
      read.items.map((_item, n) => [n + 1, 'done']),
    );
    const again = minutesFrom(state);
    for (const [n, printed] of read.items.entries()) {
      expect(again.items[n]).toMatchObject({
        number: printed.number,
        title: printed.title,
        caseNumber: printed.caseNumber,
        closed: printed.closed,
        attachments: printed.attachments,
      });
      if (printed.decision !== null) expect(again.items[n]?.decision).toContain(printed.decision);
      for (const section of printed.sections) expect(again.items[n]?.sections).toContainEqual(section);
    }
  });

  it('keeps closed items’ content apart', () => {
    const secret = 'Kanariefuglen';
    const state = earlier({
      ...bare,
      items: [item('1'), item('2', [], { closed: true, title: secret, decision: secret })],
    });
    const { closedContents, ...open } = state;
    expect(JSON.stringify(open)).not.toContain(secret);
    expect(closedContents).toEqual([expect.objectContaining({ itemId: state.items[1]?.itemId })]);
  });

  it('has nobody of the team on its roll', () => {
    const state = earlier({ ...bare, participants: [{ name: 'Formand', absent: false }] });
    expect(state.meeting.roll).toEqual([{ personId: 'printed-1', name: 'Formand' }]);
  });

  it('knows who was absent in the whole meeting, came late, left, and was away in the middle', () => {
    const names = ['Hele', 'Sen', 'Gået', 'Midt', 'Begge', 'Der'];
    const state = earlier({
      ...bare,
      participants: names.map((name) => ({ name, absent: false })),
      items: [item('1', ['Hele', 'Sen', 'Begge']), item('2', ['Hele', 'Midt']), item('3', ['Hele', 'Gået', 'Begge'])],
    });
    expect(rollOf(state)).toMatchObject({ present: ['Sen', 'Gået', 'Midt', 'Begge', 'Der'], absent: ['Hele'] });
    const absentAt = state.items.map((at) => presenceAt(state, at).absent);
    expect(absentAt).toEqual([
      ['Hele', 'Sen', 'Begge'],
      ['Hele', 'Midt'],
      ['Hele', 'Gået', 'Begge'],
    ]);
    const row = (name: string) => state.attendance.find((one) => one.name === name);
    expect(row('Midt')?.presence).toBe('partly');
    expect(row('Begge')).toMatchObject({ presence: 'late', left: { itemId: state.items[1]?.itemId } });
  });

  it('takes over who was absent in the header, came instead, and was disqualified', () => {
    const state = earlier({
      ...bare,
      participants: [
        { name: 'Væk', absent: true },
        { name: 'Her', absent: false },
      ],
      items: [item('7'), item('8')],
      substitutes: [
        { for: 'Væk', name: 'Stand-in', attended: true },
        { for: '', name: 'Ukendts', attended: true },
      ],
      lateOrEarly: [{ name: 'Her', kind: 'left', item: '7', time: '17:40' }],
      disqualified: [{ name: 'Her', item: '8' }],
      guests: ['Oplægsholder'],
    });
    expect(rollOf(state)).toEqual({
      ...rollOf(state),
      present: ['Her'],
      absent: ['Væk'],
      substitutes: [{ substitute: 'Stand-in', name: 'Væk' }],
    });
    expect(state.meeting.guests).toEqual(['Oplægsholder', 'Ukendts']);
    expect(state.meeting.disqualified).toEqual([
      { personId: 'printed-2', name: 'Her', itemId: state.items[1]?.itemId },
    ]);
    expect(minutesFrom(state).lateOrEarly).toEqual([{ name: 'Her', kind: 'left', item: '7', time: '17:40' }]);
  });

  it('keeps what is said of somebody who came late and left early, and who was partly there', () => {
    const lateOrEarly: Minutes['lateOrEarly'] = [
      { name: 'Begge', kind: 'arrived', item: '2', time: '16:40' },
      { name: 'Begge', kind: 'left', item: '2', time: '17:20' },
      { name: 'Delvis', kind: 'partly', item: '', time: null },
      { name: 'Klokken', kind: 'arrived', item: '', time: '16:50' },
    ];
    const state = earlier({
      ...bare,
      participants: ['Begge', 'Delvis', 'Klokken'].map((name) => ({ name, absent: false })),
      items: [item('1', ['Begge', 'Delvis']), item('2'), item('3', ['Begge', 'Delvis'])],
      lateOrEarly,
    });
    const again = minutesFrom(state);
    expect(again.lateOrEarly).toEqual(lateOrEarly);
    expect(again.items.map(({ absent }) => absent)).toEqual([['Begge', 'Delvis'], [], ['Begge', 'Delvis']]);
  });

  it('has a number only where one is printed', () => {
    const state = earlier({ ...bare, items: [item('18'), item('4.2'), { ...item('1'), number: null }] });
    expect(state.items.map(({ number }) => number)).toEqual([18, null, null]);
  });

  it('keeps the recommendation as a section, once', () => {
    const sections = [{ heading: 'Indstilling', text: 'At det  sker.' }];
    const state = earlier({
      ...bare,
      items: [item('1', [], { recommendation: 'At det sker.', sections }), item('2', [], { recommendation: 'Nej.' })],
    });
    const headings = state.items.map((one) => (one.closed ? [] : one.content.sections.map(({ heading }) => heading)));
    expect(headings).toEqual([['Indstilling'], ['Indstilling']]);
  });
});

describe('the outcome of a printed decision', () => {
  it.each([
    ['Godkendt.', 'approved'],
    ['Godkendt med den ændring, at mødet flyttes.', 'approved'],
    ['Indstillingen blev godkendt.', 'approved'],
    ['Taget til efterretning', 'noted'],
    ['Orienteringen taget til efterretning.', 'noted'],
    ['Drøftet.', 'discussed'],
    ['Udsat.', 'deferred'],
    ['Sagen blev udsat til næste møde.', 'deferred'],
    ['UDSÆTTES', 'deferred'],
    ['Oversendt til byrådet.', 'forwarded'],
    ['Ikke godkendt.', 'rejected'],
    ['Afvist', 'rejected'],
    ['Behandlet sammen med punkt 3.', 'joint'],
    ['Der holdes temadag i maj, hvis den ikke udsættes.', 'none'],
    ['Udsatte unge får et tilbud.', 'none'],
    ['Godkendelsen afventer.', 'none'],
    ['', 'none'],
  ])('%j is %s', (decision, outcome) => {
    expect(outcomeOf(decision)).toBe(outcome);
  });
});
