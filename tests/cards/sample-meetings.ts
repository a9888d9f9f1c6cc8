import type { Language } from '../../src/errors/refusal.ts';
import { draftAgenda } from '../../src/meetings/agenda.ts';
import { templateItems } from '../../src/meetings/agenda-templates.ts';
import { usualSettings } from '../../src/meetings/group-settings.ts';
import { emptyContent, newItem } from '../../src/meetings/items.ts';
import type { AgendaItem, Decision, ItemContent } from '../../src/meetings/model/agenda-item.ts';
import { type Answer, unanswered } from '../../src/meetings/model/attendance.ts';
import type { Group, TemplateName } from '../../src/meetings/model/group.ts';
import type { MeetingState, MeetingStatus } from '../../src/meetings/model/meeting.ts';
import type { Member } from '../../src/meetings/model/person.ts';
import { emptyState, newMeeting } from '../../src/meetings/new-meeting.ts';

/** A meeting and everyone in its channel: what every card is made of. */
export interface Sample {
  readonly state: MeetingState;
  readonly roster: readonly Member[];
}

/** A GUID that is the same in every run. */
export const guid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const rosterOf = (names: readonly string[]): Member[] =>
  names.map((name, n) => ({
    personId: guid(1000 + n),
    teamsId: `29:1${guid(n)}`,
    name,
    standing: n === 0 ? 'owner' : 'member',
  }));

export function groupOf(
  name: string,
  template: TemplateName,
  roster: readonly Member[],
  language: Language = 'da',
): Group {
  return {
    tenantId: guid(1),
    groupId: guid(2),
    name,
    kind: template === 'steering' ? 'steering' : 'network',
    template,
    agenda: templateItems(template, language),
    settings: usualSettings,
    language,
    chair: roster[0]?.personId ?? guid(1000),
    deputies: [],
    minuteTakers: roster.slice(1, 2).map((member) => member.personId),
    outsiders: [],
    members: [],
    channel: { serviceUrl: 'https://smba.example/emea/', teamId: '19:team', channelId: '19:channel', kind: 'standard' },
    setUpIn: null,
    createdAt: '2020-01-06T08:00:00.000Z',
    revision: 1,
  };
}

export const decision = (outcome: Decision['outcome'], text: string, more: Partial<Decision> = {}): Decision => ({
  outcome,
  text,
  togetherWith: null,
  deferTo: null,
  sentTo: null,
  votes: null,
  minority: null,
  by: guid(1000),
  at: '2020-03-10T16:00:00.000Z',
  correction: false,
  ...more,
});

export const attendanceOf = (member: Member, answer: Answer, substitute: string | null = null) => ({
  ...unanswered(member.personId, member.name),
  answer,
  substitute: substitute === null ? null : { name: substitute, attended: null },
  revision: 1,
});

/** The same meeting later: items numbered, `treated` of them done and the next one open where the meeting is running. */
export function at(status: MeetingStatus, { state, roster }: Sample, treated = state.items.length): MeetingState {
  const over = status === 'closed' || status === 'approved';
  const done = over ? state.items.length : status === 'running' ? treated : 0;
  return {
    ...state,
    meeting: {
      ...state.meeting,
      status,
      ledBy: status === 'running' || over ? state.group.chair : null,
      roll: over ? roster.map(({ personId, name }) => ({ personId, name })) : [],
    },
    items: state.items.map((item, n): AgendaItem => {
      const stands = n < done ? 'done' : n === done && status === 'running' ? 'open' : 'waiting';
      const frame = { ...item, number: status === 'draft' ? null : n + 1, position: n + 1, state: stands } as const;
      if (frame.closed || stands === 'done') return frame;
      return { ...frame, content: { ...frame.content, decisions: [] } };
    }),
  };
}

const networkPeople = [
  'Mødeleder Nord',
  'Referent Nord',
  'Lokalbetjent Nordby',
  'Skoleleder Nordskolen',
  'Klubleder Ungdomshuset',
  'Socialrådgiver Nord',
  'Sundhedsplejerske Nord',
  'Gadeplansmedarbejder Nord',
];

const networkDecisions: readonly Decision[] = [
  decision('noted', 'Klublederen leder mødet, og ungeteamet skriver referat.'),
  decision('approved', ''),
  decision(
    'discussed',
    'Natteravnene går ruten ved stationen hver fredag i april. Ungdomshuset holder åbent til kl. 22.',
  ),
  decision('deferred', 'Politiet mangler tallene for februar.', { deferTo: 'mødet den 9. juni' }),
];

/** The network group's seven standard items, its fifth one closed, as it is met at `status`. */
export function networkMeeting(status: MeetingStatus, language: Language = 'da', treated = 2): Sample {
  const roster = rosterOf(networkPeople);
  const group = groupOf('SSP-netværk Nordby', 'network', roster, language);
  const meeting = newMeeting({
    meetingId: guid(3),
    title: 'Netværksmøde i Nordby',
    kind: 'ordinary',
    date: '2020-03-10',
    time: '14:00',
    until: '16:00',
    place: 'Nordskolen, lokale 12',
    createdBy: group.chair,
    createdAt: '2020-02-20T09:00:00.000Z',
  });
  let minted = 100;
  const { items, closedContents } = draftAgenda(group.agenda, () => guid(minted++));
  const decided = items.map((item, n): AgendaItem => {
    const made = networkDecisions[n] ?? decision('discussed', '');
    return item.closed ? item : { ...item, content: { ...item.content, decisions: [made] } };
  });
  const [first, second, third, fourth, fifth, sixth] = roster as [Member, Member, Member, Member, Member, Member];
  const attendance =
    status === 'draft'
      ? []
      : [
          attendanceOf(first, 'attending'),
          attendanceOf(second, 'attending'),
          attendanceOf(third, 'attending'),
          attendanceOf(fourth, 'attending'),
          attendanceOf(fifth, 'absent', 'Klubmedarbejder Ungdomshuset'),
          attendanceOf(sixth, 'absent'),
        ];
  const state = { ...emptyState(group, meeting), items: decided, closedContents, attendance };
  return { state: at(status, { state, roster }, treated), roster };
}

interface Case {
  readonly title: string;
  readonly caseNumber: string;
  readonly content?: Partial<ItemContent>;
}

const section = (heading: string, text: string) => ({ heading, text });

const cases: readonly Case[] = [
  {
    title: 'Godkendelse af dagsorden',
    caseNumber: '00.22.04-P35-2-20',
    content: { kind: 'approval', decisions: [decision('approved', '')] },
  },
  {
    title: 'Gruppeforløb for unge som fast tilbud',
    caseNumber: '00.16.00-A00-2-20',
    content: {
      kind: 'decision',
      sections: [
        section('Sagsfremstilling', 'To prøveforløb er holdt. De unge kom, og ventetiden på en samtale blev kortere.'),
        section('Økonomi', 'Ingen udgift ud over de timer, der allerede er sat af.'),
        section('Indstilling', 'At gruppeforløb bliver et fast tilbud.'),
      ],
      decisions: [
        decision('approved', 'Forløbene begynder efter sommerferien, og styregruppen ser på dem igen om et år.', {
          votes: { for: 6, against: 1, abstain: 1 },
          minority: 'Ét medlem ville hellere bruge timerne på opsøgende arbejde.',
        }),
      ],
      agreements: [
        {
          agreementId: guid(400),
          task: 'Skriv til skolerne om tilmelding',
          owner: { personId: null, name: 'SSP-konsulenten' },
          due: '2020-04-15',
        },
      ],
    },
  },
  {
    title: 'To temaeftermiddage mere i efteråret',
    caseNumber: '27.25.00-P20-1-19',
    content: { kind: 'decision', decisions: [decision('approved', 'Der skal være mere tid til at tale sammen.')] },
  },
  {
    title: 'Sidste skoledag uden alkohol',
    caseNumber: '27.25.00-A00-2-20',
    content: { kind: 'information', decisions: [decision('approved', '')] },
  },
  {
    title: 'Den nye undersøgelse af SSP i hele landet',
    caseNumber: '27.25.00-A00-1-20',
    content: { kind: 'information', decisions: [decision('approved', '')] },
  },
  {
    title: 'Meddelelser fra politiet',
    caseNumber: '00.01.00-A00-7-20',
    content: { kind: 'message', decisions: [decision('none', 'Politiet orienterede om indbrud i foråret.')] },
  },
  {
    title: 'Meddelelser fra familie- og socialafdelingen',
    caseNumber: '00.01.00-A00-8-20',
    content: { kind: 'message', decisions: [decision('none', '')] },
  },
];

/** A steering group's seven cases with their numbers, three members absent. */
export function steeringMeeting(status: MeetingStatus, treated = 1): Sample {
  const roster = rosterOf([
    'Formand',
    'Sekretær',
    'Skolechef',
    'Politikommissær',
    'Chef for familieafdelingen',
    'SSP-konsulent',
    'Ungdomsskoleleder',
    'Boligforeningens repræsentant',
    'Elevrepræsentant',
  ]);
  const group = groupOf('SSP-styregruppen', 'steering', roster);
  const meeting = newMeeting({
    meetingId: guid(3),
    title: 'Møde i SSP-styregruppen',
    kind: 'ordinary',
    date: '2020-03-10',
    time: '16:30',
    place: 'Rådhuset, udvalgslokale 3',
    createdBy: group.chair,
    createdAt: '2020-02-20T09:00:00.000Z',
  });
  const items = cases.map(
    ({ title, caseNumber, content }, n) =>
      newItem({ itemId: guid(200 + n) }, { ...emptyContent(title), caseNumber, ...content }, false).item,
  );
  const attendance = roster.map((member, n) => attendanceOf(member, n < 6 ? 'attending' : 'absent'));
  const state = { ...emptyState(group, meeting), items, attendance };
  return { state: at(status, { state, roster }, treated), roster };
}
