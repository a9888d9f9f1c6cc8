import { topicsCard } from '../cards/topics-card.ts';
import { errorForLog } from '../errors/error-for-log.ts';
import type { Language } from '../errors/refusal.ts';
import type { Clock } from '../meetings/ports.ts';
import { type Poster, PostingError } from '../projection/poster.ts';
import type { TopicStore } from '../quick-door/ports.ts';
import type { DueOf } from '../reminders/due-work.ts';
import { triedAgain } from '../reminders/try-again.ts';
import { texts } from '../texts/texts.ts';
import type { ConsultantChats } from './consultant-chats.ts';
import type { GroupsToChoose } from './groups-to-choose.ts';

type DueMonth = DueOf<'topics'>;

/** Who has been shown a month's list by itself, noted before it is posted. */
export interface TopicNotes {
  /** Whether the consultant has not been shown it yet, noting that it is. */
  noteShown(tenantId: string, month: string, personId: string): Promise<boolean>;
  takeBackShown(tenantId: string, month: string, personId: string): Promise<void>;
}

export interface DueTopicsWorld {
  readonly topics: TopicStore & TopicNotes;
  readonly chats: ConsultantChats;
  readonly groupsToChoose: GroupsToChoose;
  readonly poster: Poster;
  readonly consultants: readonly string[];
  readonly language: Language;
  readonly clock: Clock;
  readonly log: (event: string, details: Record<string, string | number>) => void;
}

/** Shows each consultant, once, what a month's questions were about that had no good answer. */
export class DueTopics {
  readonly #world: DueTopicsWorld;

  constructor(world: DueTopicsWorld) {
    this.#world = world;
  }

  async perform(works: readonly DueMonth[]): Promise<DueMonth[]> {
    const { consultants, clock, log } = this.#world;
    const later: DueMonth[] = [];
    for (const work of works) {
      try {
        const outcomes: string[] = [];
        for (const personId of consultants) outcomes.push(await this.#show(work, personId));
        if (outcomes.includes('soon')) later.push(...triedAgain(work, clock()));
      } catch (error) {
        log('topics.failed', { ...errorForLog(error) });
        later.push(...triedAgain(work, clock()));
      }
    }
    return later;
  }

  async #show({ tenantId, month }: DueMonth, personId: string): Promise<'done' | 'soon'> {
    const { topics, chats, groupsToChoose, poster, language, log } = this.#world;
    const found = await topics.ofMonth(tenantId, month);
    const chat = await chats.of(tenantId, personId);
    // Who has never written to the bot gets the list with the word for it.
    if (found.length === 0 || chat === undefined) return 'done';
    if (!(await topics.noteShown(tenantId, month, personId))) return 'done';
    const groups = await groupsToChoose(tenantId, personId);
    const card = topicsCard({ month, topics: found, groups, language });
    try {
      await poster.postToPerson(tenantId, chat, chat.teamsId, {
        card,
        summary: texts[language].consultant.topics.summary,
      });
      return 'done';
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      log('topics.not-shown', { failure: error.failure });
      if (error.failure === 'unknown') return 'done';
      await topics.takeBackShown(tenantId, month, personId);
      return 'soon';
    }
  }
}
