import type { Meeting, MeetingState } from '../../meetings/model/meeting.ts';
import type { Member } from '../../meetings/model/person.ts';
import type { Proposal } from '../../meetings/model/proposal.ts';
import type { MeetingSummary } from '../../meetings/ports.ts';
import { proposalWords } from '../../meetings/proposal-text.ts';
import { membersOf, type Role } from '../../meetings/rights.ts';
import { proposalDeadline } from '../../meetings/use-cases/propose-item.ts';
import { changeSentence } from '../../texts/meeting-sentences.ts';
import { deedsInMeeting, holdersIn } from '../held-deeds.ts';
import type { MeetingSummaryView, MeetingView, ProposalView } from '../schema.ts';
import type { Viewer } from '../tab-world.ts';
import { agreementView, byDue } from './agreement-view.ts';
import { attendanceView } from './attendance-view.ts';
import { itemView } from './item-view.ts';
import { type Names, namesIn } from './names.ts';
import { reasonLines } from './reason-lines.ts';

export interface MeetingSeen {
  /** With what is closed as far as this person may read it, and no further. */
  readonly state: MeetingState;
  readonly roster: readonly Member[];
  readonly roles: ReadonlySet<Role>;
  readonly viewer: Viewer;
  readonly consultants: readonly string[];
  /** The day in Denmark, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A line of a group's list of meetings. */
export const summaryView = ({
  meetingId,
  title,
  status,
  kind,
  date,
  time,
}: Meeting | MeetingSummary): MeetingSummaryView => ({ meetingId, title, status, kind, date, time });

const personOrNull = (personId: string | null, names: Names) =>
  personId === null ? null : { personId, name: names.of(personId) };

function proposalView(state: MeetingState, proposal: Proposal): ProposalView {
  const said = proposalWords(state, proposal);
  return {
    itemId: proposal.itemId,
    by: { personId: proposal.by, name: proposal.byName },
    closed: proposal.closed,
    title: said?.content.title ?? null,
    text: said?.content.text ?? null,
    state: proposal.state,
    note: said?.note ?? null,
    revision: proposal.revision,
  };
}

const minutesView = ({ meeting: { minutes }, replies }: MeetingState): MeetingView['minutes'] => ({
  version: minutes.version,
  sentAt: minutes.sentAt,
  approvedAt: minutes.approvedAt,
  filedAt: minutes.filedAt,
  note: minutes.note,
  corrections: minutes.corrections.map(({ text, by, at }) => ({ text, by, at })),
  replies: replies.map(({ personId, name, version, approvedAt, comment, answer, revision }) => ({
    person: { personId, name },
    version,
    approvedAt,
    comment,
    answer,
    revision,
  })),
});

const headView = (state: MeetingState, names: Names): MeetingView['meeting'] => {
  const { meeting } = state;
  return {
    ...summaryView(meeting),
    until: meeting.until,
    place: meeting.place,
    leader: personOrNull(meeting.leader, names),
    minuteTaker: personOrNull(meeting.minuteTaker, names),
    guests: [...meeting.guests],
    changes: meeting.changes.map((change) => changeSentence(change, state.items, names.language)),
    proposalDeadline: proposalDeadline(state),
    revision: meeting.revision,
  };
};

/** A meeting as one person may see it. */
export function meetingView({ state, roster, roles, viewer, consultants, today }: MeetingSeen): MeetingView {
  const { group } = state;
  const { personId } = viewer.person;
  const names = namesIn(state, roster, viewer.language);
  const holders = holdersIn(group, personId, roles, consultants);
  return {
    group: {
      groupId: group.groupId,
      name: group.name,
      kind: group.kind,
      language: group.language,
      sections: [...group.settings.sections],
      quorum: group.settings.quorum,
      members: membersOf(group, roster).map((member) => ({ personId: member.personId, name: member.name })),
    },
    meeting: headView(state, names),
    me: { personId, roles: [...roles], may: deedsInMeeting(state, holders, personId) },
    items: state.items.map((item) => itemView(state, item, names)),
    attendance: attendanceView(state, roster, names),
    proposals: state.proposals.map((proposal) => proposalView(state, proposal)),
    takenOff: reasonLines(state, viewer.language, ({ what }) => what === 'removed'),
    agreements: state.agreements
      .flatMap((agreement) => agreementView(agreement, { viewer, group, holders, today }) ?? [])
      .sort(byDue),
    minutes: minutesView(state),
  };
}
