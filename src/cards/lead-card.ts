import type { Language } from '../errors/refusal.ts';
import { nextWaiting } from '../meetings/agenda.ts';
import { type AgendaItem, decisionInForce } from '../meetings/model/agenda-item.ts';
import { wasPresent } from '../meetings/model/attendance.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import type { Member } from '../meetings/model/person.ts';
import { leads, membersOf, type Role } from '../meetings/rights.ts';
import { outcomes } from '../minutes/model.ts';
import { whenText } from '../texts/dates.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { type Card, fill } from './card.ts';
import { plain } from './escape.ts';
import { contentOf, itemDetails, itemNumber, openTitle } from './item-lines.ts';

export interface LeadView {
  readonly state: MeetingState;
  readonly roster: readonly Member[];
  readonly language: Language;
  readonly roles: ReadonlySet<Role>;
  readonly notice?: string;
  /** What was typed in a form that could not be used, by input id: nothing of it is lost. */
  readonly typed?: Readonly<Record<string, unknown>>;
  /** Shows the choice of the next item although one is open. */
  readonly choosing?: boolean;
  /** Closed content is shown in a personal chat only. */
  readonly place: 'channel' | 'personal';
}

const typedFields = [
  'outcome',
  'decision',
  'togetherWith',
  'deferTo',
  'sentTo',
  'for',
  'against',
  'abstain',
  'minority',
  'agreementTask',
  'agreementOwner',
  'agreementDue',
] as const;

function typedValues(typed: LeadView['typed']) {
  const values = Object.fromEntries(typedFields.map((field) => [field, String(typed?.[field] ?? '')]));
  const usesMore = typedFields.slice(2).some((field) => values[field] !== '');
  return { ...values, more: usesMore };
}

/** The name of an item for the leader: what is closed keeps its name outside the channel only. */
const titleFor = (view: LeadView, item: AgendaItem): string =>
  (view.place === 'personal' ? contentOf(item, view.state.closedContents)?.title : undefined) ??
  openTitle(item, view.language);

const choiceOf = (view: LeadView, item: AgendaItem) => ({
  title: `${itemNumber(item)}. ${titleFor(view, item)}`,
  value: item.itemId,
});

function currentItem(view: LeadView, item: AgendaItem | undefined, words: Texts) {
  if (item === undefined) return { shown: false, heading: '', details: '', paragraphs: [], decisionHint: '' };
  const content = item.closed && view.place === 'channel' ? undefined : contentOf(item, view.state.closedContents);
  const earlier = content === undefined ? undefined : decisionInForce(content);
  const paragraphs = [
    ...(content?.subPoints ?? []).map((point) => ({ text: `– ${plain(point)}` })),
    ...(content?.sections ?? []).map((section) => ({ text: `**${plain(section.heading)}:** ${plain(section.text)}` })),
    ...(earlier === undefined ? [] : [{ text: words.outcome[earlier.outcome] }]),
    ...(item.closed ? [{ text: words.lead.closedHere }] : []),
  ];
  return {
    shown: true,
    heading: `${words.lead.currentItem(itemNumber(item))}: ${plain(titleFor(view, item))}`,
    details: item.caseNumber === null ? '' : itemDetails({ ...item, closed: true }, words, 'counted'),
    paragraphs,
    decisionHint: item.closed ? words.lead.decisionHintClosed : words.lead.decisionHint,
  };
}

function hintOf(state: MeetingState, current: AgendaItem | undefined, words: Texts): string {
  const { status } = state.meeting;
  if (status === 'draft' || status === 'called') return words.lead.notStarted;
  if (status !== 'running') return words.lead.over;
  return current === undefined && nextWaiting(state.items) === undefined ? words.lead.allTreated : '';
}

/** The card of whoever leads the meeting: the open item with its decision, who is here, and the way on. */
export function leadCard(view: LeadView): Card {
  const { state, language } = view;
  const { meeting, group, items } = state;
  const words = texts[language];
  const running = meeting.status === 'running';
  const open = running ? items.find((item) => item.state === 'open') : undefined;
  const waiting = items.filter((item) => item.state === 'waiting');
  const choosing = running && waiting.length > 0 && (view.choosing === true || open === undefined);
  const current = choosing ? undefined : open;
  const next = nextWaiting(items, open);
  const members = membersOf(group, view.roster);
  const present = new Set(state.attendance.filter(wasPresent).map((row) => row.personId));
  const ids = { groupId: group.groupId, meetingId: meeting.meetingId };
  const editsAttendance = meeting.status === 'called' || running;
  const endsMeetings = view.roles.has('chair') || view.roles.has('deputy');
  return fill('lead', {
    lang: language,
    speak: `${words.lead.heading}: ${meeting.title}`,
    heading: words.lead.heading,
    status: words.status[meeting.status],
    title: plain(meeting.title),
    when: whenText(meeting, language),
    presentText: words.lead.present(members.filter((member) => present.has(member.personId)).length, members.length),
    notice: plain(view.notice ?? ''),
    hint: hintOf(state, current, words),
    current: currentItem(view, current, words),
    labels: words.lead,
    typed: typedValues(view.typed),
    outcomes: outcomes.map((outcome) => ({ title: words.outcome[outcome], value: outcome })),
    otherItems: items.filter((item) => item !== current).map((item) => choiceOf(view, item)),
    choosing,
    itemChoices: waiting.map((item) => choiceOf(view, item)),
    nextItemId: next?.itemId ?? '',
    attendance: {
      shown: editsAttendance && leads(view.roles),
      present: [...present].join(','),
      members: members.map((member) => ({ title: member.name, value: member.personId })),
    },
    may: {
      start: meeting.status === 'called' && endsMeetings,
      choose: running && current !== undefined && waiting.length > 0,
      close: running && endsMeetings,
    },
    actions: words.actions,
    headData: { ...ids, seen: meeting.revision },
    itemData: { ...ids, itemId: current?.itemId ?? '', seen: current?.revision ?? 0 },
    attendanceData: { ...ids, seen: state.attendance.reduce((sum, row) => sum + row.revision, 0) },
    chooseData: { ...ids, choose: true },
  });
}
