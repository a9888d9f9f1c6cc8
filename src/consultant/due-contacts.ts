import { unreachedScreen } from '../cards/screens/entry-list-screen.ts';
import { askContactScreen } from '../cards/screens/entry-screens.ts';
import type { CatalogueKeeper } from '../catalogue/catalogue-keeper.ts';
import type { ContactAsks } from '../catalogue/contact-asks.ts';
import { isStale } from '../catalogue/freshness.ts';
import type { KeptEntry } from '../catalogue/kept-entry.ts';
import { errorForLog } from '../errors/error-for-log.ts';
import type { Language } from '../errors/refusal.ts';
import type { Clock } from '../meetings/ports.ts';
import { today } from '../meetings/wall-clock.ts';
import { type Post, type Poster, PostingError } from '../projection/poster.ts';
import type { DueOf } from '../reminders/due-work.ts';
import { nineTomorrow } from '../reminders/when-due.ts';
import { texts } from '../texts/texts.ts';
import type { ConsultantChat, ConsultantChats } from './consultant-chats.ts';

type DueContacts = DueOf<'contacts'>;

/** Somebody whom the bot can write to, found by an e-mail address. */
export interface Addressee extends ConsultantChat {
  readonly personId: string;
}

export interface DueContactsWorld {
  readonly keeper: CatalogueKeeper;
  readonly asks: ContactAsks;
  /** The people of a tenant's groups by their e-mail addresses in small letters. */
  readonly addressees: (tenantId: string) => Promise<ReadonlyMap<string, Addressee>>;
  readonly chats: ConsultantChats;
  readonly poster: Poster;
  readonly consultants: readonly string[];
  readonly language: Language;
  readonly clock: Clock;
  /** Called with numbers and outcomes only. */
  readonly log: (event: string, details: Record<string, string | number>) => void;
}

/** When a tenant's contacts are looked at for the first time, and every morning after. */
export const firstLookAtContacts = (tenantId: string, now: Date): DueContacts => ({
  kind: 'contacts',
  tenantId,
  at: nineTomorrow(today(now)),
  tries: 0,
});

/**
 * Looks each morning which contacts nobody has confirmed for half a year, and asks each once in half a year: the contact
 * where Teams knows one by that e-mail address, and otherwise the consultant, who gets all of those in one card.
 */
export class ContactQuestions {
  readonly #world: DueContactsWorld;

  constructor(world: DueContactsWorld) {
    this.#world = world;
  }

  async perform(works: readonly DueContacts[]): Promise<DueContacts[]> {
    const { clock, log } = this.#world;
    const tenants = [...new Set(works.map(({ tenantId }) => tenantId))];
    for (const tenantId of tenants) {
      try {
        await this.#lookAt(tenantId);
      } catch (error) {
        // What was not asked today is found tomorrow.
        log('contacts.failed', { ...errorForLog(error) });
      }
    }
    return tenants.map((tenantId) => firstLookAtContacts(tenantId, clock()));
  }

  async #lookAt(tenantId: string): Promise<void> {
    const { keeper, clock, addressees } = this.#world;
    const now = clock().toISOString();
    const stale = (await keeper.kept(tenantId)).filter(
      ({ entry, retired }) => !retired && entry.kind === 'contact' && isStale(entry, now),
    );
    if (stale.length === 0) return;
    const known = await addressees(tenantId);
    const unreached: KeptEntry[] = [];
    for (const kept of stale) {
      const email = kept.entry.contact?.email?.toLowerCase() ?? '';
      const whom = known.get(email);
      const outcome = whom === undefined ? 'unreachable' : await this.#ask(tenantId, kept, email, whom);
      if (outcome === 'unreachable') unreached.push(kept);
    }
    await this.#tellConsultant(tenantId, unreached);
  }

  async #ask(tenantId: string, kept: KeptEntry, email: string, whom: Addressee): Promise<'done' | 'unreachable'> {
    const { asks, language, clock, log } = this.#world;
    const { entry } = kept;
    if (!(await asks.take(tenantId, entry.id, { personId: whom.personId, email }))) return 'done';
    const card = askContactScreen(kept, language, clock().toISOString());
    const summary = texts[language].catalogue.ask.summary(entry.title);
    const outcome = await this.#post(tenantId, whom, { card, summary });
    log('contact.asked', { outcome });
    if (outcome === 'done') return 'done';
    await asks.giveBack(tenantId, entry.id);
    return outcome === 'refused' ? 'unreachable' : 'done';
  }

  async #tellConsultant(tenantId: string, unreached: readonly KeptEntry[]): Promise<void> {
    const { asks, language, clock, log } = this.#world;
    const chat = unreached.length === 0 ? undefined : await this.#consultantsChat(tenantId);
    if (chat === undefined) return;
    const taken: KeptEntry[] = [];
    for (const kept of unreached) if (await asks.take(tenantId, kept.entry.id, null)) taken.push(kept);
    if (taken.length === 0) return;
    const entries = taken.map(({ entry }) => entry);
    const card = unreachedScreen(entries, language, clock().toISOString());
    const summary = texts[language].catalogue.ask.unreachedSummary(taken.length);
    const outcome = await this.#post(tenantId, chat, { card, summary });
    log('contacts.told', { outcome, contacts: taken.length });
    if (outcome === 'done') return;
    for (const { id } of entries) await asks.giveBack(tenantId, id);
  }

  /** The first of them that has ever written to the bot. */
  async #consultantsChat(tenantId: string): Promise<ConsultantChat | undefined> {
    for (const personId of this.#world.consultants) {
      const chat = await this.#world.chats.of(tenantId, personId);
      if (chat !== undefined) return chat;
    }
    return undefined;
  }

  /** What may have been sent counts as sent. */
  async #post(tenantId: string, to: ConsultantChat, post: Post): Promise<'done' | 'later' | 'refused'> {
    try {
      await this.#world.poster.postToPerson(tenantId, to, to.teamsId, post);
      return 'done';
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      if (error.failure === 'unknown') return 'done';
      return error.failure === 'later' ? 'later' : 'refused';
    }
  }
}
