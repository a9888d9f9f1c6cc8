import { errorForLog } from '../errors/error-for-log.ts';
import type { BotWorld } from './bot-world.ts';
import type { Turn } from './turn.ts';

type LookingWorld = Pick<BotWorld, 'deadConversations' | 'clock' | 'log'>;

/** What was on its way when the team was archived comes later than that it was. */
const onItsWayMs = 60_000;
const believedMs = 5 * 60_000;
const rememberedTeams = 10_000;

/**
 * Nobody can write or press a button in an archived team, so whatever comes from one of its channels says that the team is in use
 * again, should Teams' own word of it have been lost: its groups would be left alone for ever. It is looked at after the
 * answer, so that nobody waits for it.
 */
export class TeamsInUse {
  readonly #world: LookingWorld;
  readonly #takeUp: (turn: Turn) => Promise<void>;
  /** Teams that are not archived, and until when that is believed, so that most clicks cost no look. */
  readonly #inUse = new Map<string, number>();
  readonly #inWork = new Set<Promise<void>>();

  /** `takeUp` does what is to be done where a team is no longer archived. */
  constructor(world: LookingWorld, takeUp: (turn: Turn) => Promise<void>) {
    this.#world = world;
    this.#takeUp = takeUp;
  }

  /** Looks at the team that somebody has written or clicked in. What is said in a person's own chat tells of no team. */
  notice(turn: Turn): void {
    if (turn.place.kind !== 'channel') return;
    const { teamId } = turn.place.channel;
    const now = this.#world.clock().getTime();
    if (now < (this.#inUse.get(teamId) ?? 0)) return;
    if (this.#inUse.size >= rememberedTeams) this.#inUse.clear();
    this.#inUse.set(teamId, now + believedMs);
    const work = this.#look(turn, teamId, now).catch((error: unknown) => {
      this.#inUse.delete(teamId);
      this.#world.log('team.look-failed', { ...errorForLog(error) });
    });
    this.#inWork.add(work);
    void work.finally(() => this.#inWork.delete(work));
  }

  /** Waits for what is in work. */
  async stop(): Promise<void> {
    await Promise.all(this.#inWork);
  }

  async #look(turn: Turn, teamId: string, now: number): Promise<void> {
    const archivedAt = await this.#world.deadConversations.archivedAt(teamId);
    if (archivedAt === undefined) return;
    if (now - archivedAt.getTime() < onItsWayMs) {
      this.#inUse.delete(teamId);
      return;
    }
    await this.#takeUp(turn);
    this.#world.log('team.in-use-again', { teamId });
  }
}
