import type { TopicStore } from '../quick-door/ports.ts';
import type { CountedTopic } from '../quick-door/topics.ts';
import { endOf, keyPart, type Operation, type RowStore } from './rows.ts';

export const topicsPartition = (tenantId: string): string => `${keyPart(tenantId)}|topics`;
export const monthsPrefix = 'm|';
const monthPrefix = (month: string): string => `${monthsPrefix}${keyPart(month)}|`;
const shownKey = (month: string, personId: string): string => `shown|${keyPart(month)}|${keyPart(personId)}`;

/** A row for each topic and question, by month: it says which question it was, and neither its words nor who asked. */
export class RowTopicStore implements TopicStore {
  readonly #rows: RowStore;

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  async count(tenantId: string, month: string, questionId: string, topics: readonly string[]): Promise<void> {
    await this.#rows.commit(
      topicsPartition(tenantId),
      keysOf(month, questionId, topics).map((key, n): Operation => ({ kind: 'put', key, value: { topic: topics[n] } })),
    );
  }

  async uncount(tenantId: string, month: string, questionId: string, topics: readonly string[]): Promise<void> {
    await this.#rows.commit(
      topicsPartition(tenantId),
      keysOf(month, questionId, topics).map((key): Operation => ({ kind: 'delete', key })),
    );
  }

  async ofMonth(tenantId: string, month: string): Promise<CountedTopic[]> {
    const prefix = monthPrefix(month);
    const rows = await this.#rows.range(topicsPartition(tenantId), prefix, endOf(prefix));
    const counts = new Map<string, number>();
    for (const { value } of rows) {
      const { topic } = value as { topic: string };
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    return [...counts]
      .map(([topic, count]) => ({ topic, count }))
      .sort((one, other) => other.count - one.count || one.topic.localeCompare(other.topic));
  }

  /** Whether a consultant has not been shown this month's list by itself, noting that it is. */
  async noteShown(tenantId: string, month: string, personId: string): Promise<boolean> {
    const key = shownKey(month, personId);
    const committed = await this.#rows.commit(topicsPartition(tenantId), [{ kind: 'insert', key, value: {} }]);
    return committed.result === 'done';
  }

  async takeBackShown(tenantId: string, month: string, personId: string): Promise<void> {
    await this.#rows.commit(topicsPartition(tenantId), [{ kind: 'delete', key: shownKey(month, personId) }]);
  }
}

const keysOf = (month: string, questionId: string, topics: readonly string[]): string[] =>
  topics.map((topic) => `${monthPrefix(month)}${keyPart(topic)}|${keyPart(questionId)}`);
