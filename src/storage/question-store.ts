import type { Clock } from '../meetings/ports.ts';
import type { KeptQuestion, QuestionStore, Rating } from '../quick-door/ports.ts';
import { endOf, keyPart, type RowStore } from './rows.ts';

const minuteMs = 60_000;

/** Somewhat less than a day: with the time until the next sweep, the words are gone before their day is over. */
const keptMs = (24 * 60 - 15) * minuteMs;

/** Questions of the same minutes are swept together. */
const sweepEveryMs = 10 * minuteMs;

/** When the words of a question that was asked then are swept away: less than a day later. */
export const sweepTimeFor = (askedAt: Date): Date =>
  new Date(Math.ceil((askedAt.getTime() + keptMs) / sweepEveryMs) * sweepEveryMs);

export const questionsPartition = (tenantId: string): string => `${keyPart(tenantId)}|questions`;
export const ratingsPartition = (tenantId: string): string => `${keyPart(tenantId)}|ratings`;
/** Under it stands when a rating was given and its key, so that those whose time is over are found by it. */
export const ratedAtPrefix = 't|';
export const areasPartition = (tenantId: string): string => `${keyPart(tenantId)}|areas`;

/** Questions by the hour they were asked, so that those whose day is over are found by their time and taken away. */
export class RowQuestionStore implements QuestionStore {
  readonly #rows: RowStore;
  readonly #clock: Clock;

  constructor(rows: RowStore, clock: Clock) {
    this.#rows = rows;
    this.#clock = clock;
  }

  async keep(tenantId: string, question: KeptQuestion): Promise<void> {
    await this.#rows.commit(questionsPartition(tenantId), [
      { kind: 'insert', key: `q|${keyPart(question.questionId)}`, value: question },
      {
        kind: 'insert',
        key: `t|${question.at}|${keyPart(question.questionId)}`,
        value: { questionId: question.questionId },
      },
    ]);
  }

  async read(tenantId: string, questionId: string): Promise<KeptQuestion | undefined> {
    const row = await this.#rows.get(questionsPartition(tenantId), `q|${keyPart(questionId)}`);
    const question = row?.value as KeptQuestion | undefined;
    if (question === undefined || Date.parse(question.at) + keptMs < this.#clock().getTime()) return undefined;
    return question;
  }

  /** Takes away the words of all questions whose time is over, and says how many they were. */
  async sweep(tenantId: string): Promise<number> {
    const over = new Date(this.#clock().getTime() - keptMs).toISOString();
    const rows = await this.#rows.range(questionsPartition(tenantId), 't|', endOf(`t|${over}`));
    for (const { key, value } of rows) {
      const { questionId } = value as { questionId: string };
      await this.#rows.commit(questionsPartition(tenantId), [
        { kind: 'delete', key },
        { kind: 'delete', key: `q|${keyPart(questionId)}` },
      ]);
    }
    return rows.length;
  }

  async rate(tenantId: string, rating: Rating): Promise<void> {
    const key = keyPart(rating.questionId);
    await this.#rows.commit(ratingsPartition(tenantId), [
      { kind: 'put', key, value: rating },
      // By day, so that a second click leaves no second line.
      { kind: 'put', key: `${ratedAtPrefix}${rating.at.slice(0, 10)}|${key}`, value: { key } },
    ]);
  }

  async areaOf(tenantId: string, personId: string): Promise<string | undefined> {
    const row = await this.#rows.get(areasPartition(tenantId), keyPart(personId));
    return (row?.value as { area: string } | undefined)?.area;
  }

  async rememberArea(tenantId: string, personId: string, area: string): Promise<void> {
    await this.#rows.commit(areasPartition(tenantId), [{ kind: 'put', key: keyPart(personId), value: { area } }]);
  }
}
