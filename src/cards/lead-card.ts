import type { Language } from '../errors/refusal.ts';
import { nextWaiting } from '../meetings/agenda.ts';
import { draftOn, writtenOn } from '../meetings/decision-drafts.ts';
import { contentOf } from '../meetings/items.ts';
import { type AgendaItem, decisionInForce, type ItemContent, type SubItem } from '../meetings/model/agenda-item.ts';
import { wasPresent } from '../meetings/model/attendance.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import type { Member } from '../meetings/model/person.ts';
import { calledTo, leads, type Role } from '../meetings/rights.ts';
import { takesPart } from '../meetings/roll.ts';
import { outcomes } from '../minutes/model.ts';
import { whenText } from '../texts/dates.ts';
import { itemNumber, openTitle } from '../texts/meeting-sentences.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { attendanceRevision } from './agenda-card.ts';
import { type Card, fill } from './card.ts';
import { plain } from './escape.ts';
import { firstThatFits, shortened } from './fit.ts';
import { originText } from './item-lines.ts';
import { numberValue } from './number-field.ts';

export interface LeadView {
  readonly state: MeetingState;
  readonly roster: readonly Member[];
  readonly language: Language;
  readonly roles: ReadonlySet<Role>;
  readonly notice?: string | undefined;
  /** What was typed in a form that could not be used, by input id: nothing of it is lost. */
  readonly typed?: Readonly<Record<string, unknown>> | undefined;
  /** Shows the choice of the next item although one is open. */
  readonly choosing?: boolean;
  /** Closed content is shown in a personal chat only. */
  readonly place: 'channel' | 'personal';
}

const typedFields = [
  'outcome',
  'decision',
  'subItemId',
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
  const usesMore = typedFields.slice(2).some((field) => values[field] !== '' && values[field] !== '0');
  const [yes, no, abstained] = [values.for, values.against, values.abstain].map((votes) => numberValue(votes ?? ''));
  return { ...values, for: yes, against: no, abstain: abstained, more: usesMore };
}

/** The name of an item for the leader: what is closed keeps its name outside the channel only. */
const titleFor = (view: LeadView, item: AgendaItem): string =>
  (view.place === 'personal' ? contentOf(view.state, item)?.title : undefined) ?? openTitle(item, view.language);

/** How many characters there is room for, of each. */
interface Room {
  readonly sections: number;
  readonly choices: number;
}

const choiceOf = (view: LeadView, item: AgendaItem, room: Room) => ({
  title: `${itemNumber(item)}. ${shortened(titleFor(view, item), room.choices)}`,
  value: item.itemId,
});

/** `1. Nye unge – Drøftet`, once it has a decision of its own. Escaped. */
function subItemText(subItem: SubItem, index: number, words: Texts): string {
  const decision = decisionInForce(subItem);
  const title = plain(`${index + 1}. ${subItem.title}`);
  return decision === undefined ? title : `${title} – ${words.outcome[decision.outcome]}`;
}

/** Its case number, and why it is there where nobody put it there. Escaped. */
const detailsOf = (
  { state, language }: LeadView,
  { origin }: AgendaItem,
  { caseNumber }: ItemContent,
  words: Texts,
): string =>
  [
    ...(caseNumber === null ? [] : [plain(words.caseNumber(caseNumber))]),
    ...(origin === null ? [] : [originText(origin, state.links, language)]),
  ].join(' · ');

function currentItem(view: LeadView, item: AgendaItem | undefined, words: Texts, room: Room) {
  if (item === undefined) {
    return { shown: false, heading: '', details: '', paragraphs: [], subItems: [], decisionHint: '' };
  }
  const content = item.closed && view.place === 'channel' ? undefined : contentOf(view.state, item);
  const earlier = content === undefined ? undefined : decisionInForce(content);
  const paragraphs = [
    ...(content?.subItems ?? []).map((subItem, index) => ({ text: subItemText(subItem, index, words) })),
    ...(content?.sections ?? []).map((section) => ({
      text: `**${plain(section.heading)}:** ${plain(shortened(section.text, room.sections))}`,
    })),
    ...(earlier === undefined ? [] : [{ text: words.outcome[earlier.outcome] }]),
    ...(item.closed ? [{ text: words.lead.closedHere }] : []),
  ];
  return {
    shown: true,
    heading: `${words.lead.currentItem(itemNumber(item))}: ${plain(titleFor(view, item))}`,
    details: content === undefined ? '' : detailsOf(view, item, content, words),
    paragraphs,
    subItems: (content?.subItems ?? []).map((subItem, index) => ({
      title: `${index + 1}. ${shortened(subItem.title, room.choices)}`,
      value: subItem.subItemId,
    })),
    decisionHint: item.closed ? words.lead.decisionHintClosed : words.lead.decisionHint,
  };
}

function hintOf(state: MeetingState, current: AgendaItem | undefined, words: Texts): string {
  const { status } = state.meeting;
  if (status === 'draft' || status === 'called') return words.lead.notStarted;
  if (status === 'cancelled') return words.status.cancelled;
  if (status !== 'running') return words.lead.over;
  return current === undefined && nextWaiting(state.items) === undefined ? words.lead.allTreated : '';
}

/** `4 af 8 til stede · beslutningsdygtig med 5` */
function presentText({ state }: LeadView, members: readonly Member[], here: ReadonlySet<string>, words: Texts): string {
  const { quorum } = state.group.settings;
  const count = words.lead.present(members.filter(({ personId }) => here.has(personId)).length, members.length);
  return quorum === null ? count : `${count} · ${words.quorum(quorum)}`;
}

/** A group with a quorum is warned while too few are present. */
function quorumNotice({ state }: LeadView, present: ReadonlySet<string>, words: Texts): string {
  const { quorum } = state.group.settings;
  if (quorum === null || state.meeting.status !== 'running' || present.size >= quorum) return '';
  return words.attendanceForms.quorumMissing(present.size, quorum);
}

/** The card of whoever leads the meeting: the open item with its decision, who is here, and the way on. */
export function leadCard(view: LeadView): Card {
  return firstThatFits(
    () => leadWithRoom(view, { sections: 1500, choices: 100 }),
    () => leadWithRoom(view, { sections: 250, choices: 40 }),
    () => leadWithRoom(view, { sections: 80, choices: 20 }),
  );
}

function leadWithRoom(view: LeadView, room: Room): Card {
  const { state, language } = view;
  const { meeting, group, items } = state;
  const words = texts[language];
  const running = meeting.status === 'running';
  const open = running ? items.find((item) => item.state === 'open') : undefined;
  const waiting = items.filter((item) => item.state === 'waiting');
  const choosing = running && waiting.length > 0 && (view.choosing === true || open === undefined);
  // At the last item too there is a way aside, to attendance and to the agenda.
  const aside = choosing || view.choosing === true;
  const current = aside ? undefined : open;
  const next = nextWaiting(items, open);
  const members = calledTo(group, meeting, view.roster);
  const attending = state.attendance.filter(wasPresent);
  const inTheRoom = new Set(
    state.attendance.filter((row) => takesPart(state, row, open)).map(({ personId }) => personId),
  );
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
    presentText: presentText(view, members, inTheRoom, words),
    notice: plain(view.notice ?? quorumNotice(view, inTheRoom, words)),
    hint: hintOf(state, current, words),
    current: currentItem(view, current, words, room),
    labels: words.lead,
    typed: typedValues(view.typed ?? (current && writtenOn(state, current.itemId))),
    outcomes: outcomes.map((outcome) => ({ title: words.outcome[outcome], value: outcome })),
    otherItems: items.filter((item) => item !== current).map((item) => choiceOf(view, item, room)),
    choosing,
    itemChoices: waiting.map((item) => choiceOf(view, item, room)),
    nextItemId: next?.itemId ?? '',
    attendance: {
      shown: editsAttendance && leads(view.roles),
      present: attending.map((row) => row.personId).join(','),
      members: members.map((member) => ({ title: shortened(member.name, room.choices), value: member.personId })),
    },
    may: {
      start: meeting.status === 'called' && endsMeetings,
      choose: running && current !== undefined,
      close: running && endsMeetings,
      presence: editsAttendance && current === undefined,
      prepare: editsAttendance && current === undefined,
      minutes: meeting.status === 'closed' || meeting.status === 'approved',
    },
    // Once nothing is left, ending the meeting is the one thing to do.
    closeStyle: open === undefined && waiting.length === 0 ? 'positive' : 'default',
    actions: {
      ...words.actions,
      presence: words.attendanceForms.presence,
      prepare: words.prepare.heading,
      minutes: words.minutesForms.heading,
    },
    presenceData: { ...ids, show: 'presence' },
    prepareData: { ...ids, show: 'agenda' },
    minutesData: { ...ids, show: 'minutes' },
    headData: { ...ids, seen: meeting.revision },
    itemData: {
      ...ids,
      itemId: current?.itemId ?? '',
      seen: current?.revision ?? 0,
      draftSeen: draftOn(state, current?.itemId ?? '')?.revision ?? 0,
    },
    attendanceData: { ...ids, seen: attendanceRevision(state.attendance) },
    chooseData: { ...ids, choose: true },
  });
}
