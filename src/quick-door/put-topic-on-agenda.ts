import { v5 } from 'uuid';
import { type Language, Refusal } from '../errors/refusal.ts';
import { titleLimit } from '../meetings/contract.ts';
import type { Group } from '../meetings/model/group.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import type { Click, World } from '../meetings/perform.ts';
import type { MeetingSummary } from '../meetings/ports.ts';
import { proposeItem } from '../meetings/use-cases/propose-item.ts';
import { daysBefore, today } from '../meetings/wall-clock.ts';
import { monthText } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';
import { readHandOff, refuseOthers } from './answer-hand-off.ts';
import type { QuestionInput } from './contract.ts';
import type { HandOffWorld } from './hand-off-question.ts';
import type { TopicStore } from './ports.ts';
import { topicLabel } from './topics.ts';

const namespace = '5a0f6d2e-3c1b-4c57-9a35-2f1f7f8f6b10';

/** What is put on the agenda: a topic of a month's list, or what a handed-off question is about. */
export type AboutTopic =
  | { readonly kind: 'listed'; readonly topic: string; readonly month: string }
  | { readonly kind: 'question'; readonly questionId: string };

/** Which of the two a click means. */
export function aboutIn({ questionId, topic, month }: QuestionInput<'question.toAgenda'>): AboutTopic {
  if (topic !== null && month != null) return { kind: 'listed', topic, month };
  if (questionId === null) throw new Refusal('question.topic-missing');
  return { kind: 'question', questionId };
}

interface Wording {
  readonly itemId: string;
  readonly title: string;
  readonly text: string;
}

type TopicWorld = HandOffWorld & World & { readonly topics: TopicStore };

/** The next meeting that is being prepared or called, and whose deadline for proposals has not passed. */
function nextMeeting(meetings: readonly MeetingSummary[], group: Group, date: string): MeetingSummary | undefined {
  const ahead = meetings.filter((meeting) => daysBefore(meeting.date, group.settings.proposalDays) >= date);
  return ahead.find(({ status }) => status === 'draft') ?? ahead.find(({ status }) => status === 'called');
}

/** In the group's language. The same topic gives the same item, so that it is put on an agenda once. */
async function wordingOf(world: TopicWorld, click: Click, about: AboutTopic, language: Language): Promise<Wording> {
  const words = texts[language].consultant.toAgenda;
  const titled = (topic: string) => words.title(topic).slice(0, titleLimit);
  const { tenantId } = click.group;
  if (about.kind === 'question') {
    const handOff = await readHandOff(world, { ...click.actor, tenantId }, about.questionId);
    const labels = handOff.topics.flatMap((topic) => topicLabel(topic, language) ?? []);
    return { itemId: about.questionId, title: titled(labels.join(', ')), text: words.ofQuestion };
  }
  const label = topicLabel(about.topic, language);
  if (label === undefined) throw new Refusal('question.topic-unknown');
  const counted = await world.topics.ofMonth(tenantId, about.month);
  const count = counted.find(({ topic }) => topic === about.topic)?.count;
  if (count === undefined) throw new Refusal('question.topic-unknown');
  const itemId = v5(`${tenantId}|${about.month}|${about.topic}`, namespace);
  return { itemId, title: titled(label), text: words.ofMonth(count, monthText(about.month, language)) };
}

/**
 * A consultant proposes a topic for a group's next meeting: the concept and how often it was asked about, never the words
 * of a question. Only in groups that the consultant is a member of.
 */
export async function putTopicOnAgenda(
  world: TopicWorld,
  click: Click,
  about: AboutTopic,
): Promise<{ readonly group: Group; readonly meeting: Pick<Meeting, 'title' | 'date'> }> {
  refuseOthers(world, click.actor.personId);
  const group = await world.store.readGroup(click.group);
  if (group === undefined) throw new Refusal('group.none-of-yours');
  const { itemId, title, text } = await wordingOf(world, click, about, group.language);
  const date = today(world.clock());
  const meeting = nextMeeting(await world.store.meetingsSince(group, date), group, date);
  if (meeting === undefined) throw new Refusal('question.no-meeting', { group: group.name });
  const input = { groupId: group.groupId, meetingId: meeting.meetingId, itemId, title, text, closed: false, seen: 0 };
  const { state } = await proposeItem(world, click, input);
  return { group, meeting: state.meeting };
}
