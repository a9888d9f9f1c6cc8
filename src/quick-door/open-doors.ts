import { openQuickDoor, type QuickDoor } from '../answers/ask.ts';
import type { Lexicon } from '../answers/lexicon/lexicon.ts';
import type { Clock } from '../meetings/ports.ts';
import type { CatalogueStore } from './ports.ts';

/** A change is answered from within this time, in every process. */
const lookAgainMs = 30_000;

interface Kept {
  readonly revision: string | null;
  readonly door: QuickDoor;
  readonly lookedAt: number;
}

/** Each tenant's catalogue, ready to be asked; made anew when it has changed. */
export class OpenDoors {
  readonly #catalogues: CatalogueStore;
  readonly #clock: Clock;
  readonly #lexicon: Lexicon | undefined;
  readonly #kept = new Map<string, Promise<Kept>>();

  /** `lexicon`: where it is another than Tovholder's own. */
  constructor(catalogues: CatalogueStore, clock: Clock, lexicon?: Lexicon) {
    this.#catalogues = catalogues;
    this.#clock = clock;
    this.#lexicon = lexicon;
  }

  async of(tenantId: string): Promise<QuickDoor> {
    const before = this.#kept.get(tenantId);
    const kept = await before;
    const now = this.#clock().getTime();
    if (kept !== undefined && now - kept.lookedAt < lookAgainMs) return kept.door;
    const looking = this.#look(tenantId, kept, now);
    this.#kept.set(tenantId, looking);
    // A failed look must not stand in the way of the next one.
    looking.catch(() => this.#kept.delete(tenantId));
    return (await looking).door;
  }

  async #look(tenantId: string, kept: Kept | undefined, now: number): Promise<Kept> {
    const revision = await this.#catalogues.revision(tenantId);
    if (kept !== undefined && kept.revision === revision) return { ...kept, lookedAt: now };
    return { revision, door: openQuickDoor(await this.#catalogues.entries(tenantId), this.#lexicon), lookedAt: now };
  }
}
