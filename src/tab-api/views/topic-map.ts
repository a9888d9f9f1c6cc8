import { setImmediate } from 'node:timers/promises';
import type { QuickDoor } from '../../answers/ask.ts';
import { understand } from '../../answers/question/understand.ts';
import type { DecisionStore } from '../../decisions/found-decision.ts';
import type { Language } from '../../errors/refusal.ts';
import type { Group } from '../../meetings/model/group.ts';
import { otherTopic, topicLabel, topicsOf } from '../../quick-door/topics.ts';
import type { Overview } from '../schema.ts';

/** What one picture has room for. */
const mostGroups = 12;
const mostRows = 20;
/** Reading a title takes milliseconds, and others are to be answered. */
const mostTitles = 400;

/** How often a title stands on the agendas of each group. */
type Titles = ReadonlyMap<string, readonly number[]>;

/** The titles of the open items that were decided in a year, one row a meeting. */
async function titlesOf(decisions: DecisionStore, groups: readonly Group[], year: string): Promise<Titles> {
  const counts = new Map<string, number[]>();
  const read = await Promise.all(groups.map((group) => decisions.ofGroup(group, 'open')));
  read.forEach((meetings, column) => {
    for (const { title } of meetings.filter(({ date }) => date.startsWith(year)).flatMap((one) => one.decisions)) {
      const cells = counts.get(title) ?? groups.map(() => 0);
      cells[column] = (cells[column] ?? 0) + 1;
      counts.set(title, cells);
    }
  });
  return counts;
}

/** The titles as the topics that the lexicon finds in them; what it knows nothing of is left out. */
async function topicsIn(door: QuickDoor, titles: Titles): Promise<Map<string, number[]>> {
  const topics = new Map<string, number[]>();
  for (const [title, cells] of [...titles].slice(0, mostTitles)) {
    await setImmediate();
    const found = topicsOf(door, { understanding: understand(door.index, title) });
    for (const topic of found.filter((one) => one !== otherTopic)) {
      const before = topics.get(topic) ?? cells.map(() => 0);
      topics.set(
        topic,
        before.map((count, column) => count + (cells[column] ?? 0)),
      );
    }
  }
  return topics;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** What groups have treated in a year, by topic and group: the names of concepts alone, of open items alone; the most frequent first. */
export async function topicMap(
  { decisions, door }: { readonly decisions: DecisionStore; readonly door: QuickDoor },
  groups: readonly Group[],
  year: string,
  language: Language,
): Promise<Overview['topics']> {
  const shown = groups.slice(0, mostGroups);
  const topics = await topicsIn(door, await titlesOf(decisions, shown, year));
  return {
    groups: shown.map(({ groupId, name }) => ({ groupId, name })),
    rows: [...topics]
      .map(([topic, counts]) => ({ topic, label: topicLabel(topic, language) ?? topic, counts }))
      .sort((one, other) => sum(other.counts) - sum(one.counts) || one.label.localeCompare(other.label, 'da'))
      .slice(0, mostRows),
  };
}
