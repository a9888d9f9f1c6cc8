import { handOffScreen, shownStep, type ToldAsker, toldAskerCard } from '../cards/screens/hand-off-screens.ts';
import type { Language } from '../errors/refusal.ts';
import type { Clock } from '../meetings/ports.ts';
import { type Post, type Poster, PostingError } from '../projection/poster.ts';
import { type HandOff, stepOf, takeBy } from '../quick-door/hand-off.ts';
import { texts } from '../texts/texts.ts';
import type { ConsultantChats } from './consultant-chats.ts';
import type { GroupsToChoose } from './groups-to-choose.ts';
import type { HandOffNotes } from './hand-off-notes.ts';

export interface CourierWorld {
  readonly notes: HandOffNotes;
  readonly chats: ConsultantChats;
  readonly poster: Poster;
  readonly groupsToChoose: GroupsToChoose;
  readonly clock: Clock;
  /** The language of consultants' cards. */
  readonly language: Language;
  /** Called with ids and outcomes only. */
  readonly log: (event: string, details: Record<string, string | number>) => void;
}

/** `soon`: something could not be told now, and is to be tried again. */
export type Told = 'done' | 'soon';

/** The steps that the asker hears of, in their order. */
function stepsFor(handOff: HandOff, now: Date): { name: string; what: ToldAsker }[] {
  const step = stepOf(handOff);
  const passedOn = handOff.sentTo
    .slice(1)
    .map((_sent, n) => ({ name: `passedOn|${n + 1}`, what: 'passedOn' as const }));
  const nobody = step === 'waiting' && now >= takeBy(handOff);
  return [
    { name: 'waiting', what: 'waiting' },
    ...passedOn,
    ...(nobody ? [{ name: `nobody|${handOff.sentTo.length}`, what: 'nobody' as const }] : []),
    ...(step === 'waiting' ? [] : [{ name: 'taken', what: 'taken' as const }]),
    ...(step === 'answered' ? [{ name: 'answered', what: 'answered' as const }] : []),
  ];
}

/** What a consultant's card shows of a question. */
const shownOf = (handOff: HandOff): string => `${stepOf(handOff)}|${handOff.takenBy?.personId ?? ''}`;

/** Who has taken it may be typing the answer, which an edit of the card would wipe. */
const isBeingAnswered = (handOff: HandOff, personId: string): boolean =>
  stepOf(handOff) === 'taken' && handOff.takenBy?.personId === personId;

/**
 * Brings those concerned to know how a handed-off question stands: the asker each step once, the consultants a card that
 * follows. It may run at any time and as often as one likes, in several processes: what was told is noted before.
 */
export class HandOffCourier {
  readonly #world: CourierWorld;

  constructor(world: CourierWorld) {
    this.#world = world;
  }

  async tell(tenantId: string, handOff: HandOff): Promise<Told> {
    let told: Told = 'done';
    for (const { personId } of handOff.sentTo) {
      if ((await this.#showConsultant(tenantId, handOff, personId)) === 'soon') told = 'soon';
    }
    const { asker, questionId } = handOff;
    for (const { name, what } of stepsFor(handOff, this.#world.clock())) {
      const post = {
        card: toldAskerCard(handOff, what),
        summary: texts[handOff.language].consultant.step[shownStep(what)],
      };
      const outcome = await this.#once(tenantId, questionId, `asker|${name}`, () =>
        this.#world.poster.postToPerson(tenantId, asker, asker.teamsId, post),
      );
      // A later step must not be told before an earlier one.
      if (outcome === 'soon') return 'soon';
    }
    return told;
  }

  async #showConsultant(tenantId: string, handOff: HandOff, personId: string): Promise<Told> {
    const { notes, chats, poster } = this.#world;
    const { questionId } = handOff;
    const shows = shownOf(handOff);
    const standing = await notes.cardOf(tenantId, questionId, personId);
    if (standing?.shows === shows || (standing !== undefined && isBeingAnswered(handOff, personId))) return 'done';
    const post = await this.#consultantsPost(tenantId, handOff, personId);
    if (standing !== undefined) {
      return this.#orSoon(async () => {
        await poster.update(standing.serviceUrl, standing.message, post);
        await notes.keepCard(tenantId, questionId, personId, { ...standing, shows });
      });
    }
    // Who has never written to the bot is addressed by the object id that the configuration gives.
    const { serviceUrl } = handOff.asker;
    const chat = (await chats.of(tenantId, personId)) ?? { teamsId: personId, serviceUrl };
    return this.#once(tenantId, questionId, `card|${personId}`, async () => {
      const message = await poster.postToPerson(tenantId, chat, chat.teamsId, post);
      await notes.keepCard(tenantId, questionId, personId, { message, serviceUrl: chat.serviceUrl, shows });
    });
  }

  async #consultantsPost(tenantId: string, handOff: HandOff, personId: string): Promise<Post> {
    const { groupsToChoose, language } = this.#world;
    const groups = await groupsToChoose(tenantId, personId);
    return {
      card: handOffScreen({ handOff, personId, groups, language }),
      summary: texts[language].consultant.card.summary,
    };
  }

  /** Notes it, then does it. What certainly did not happen is noted off again. */
  async #once(tenantId: string, questionId: string, name: string, act: () => Promise<unknown>): Promise<Told> {
    const { notes } = this.#world;
    if (!(await notes.noteSaid(tenantId, questionId, name))) return 'done';
    return this.#orSoon(act, () => notes.takeBack(tenantId, questionId, name));
  }

  async #orSoon(act: () => Promise<unknown>, takeBack = async () => {}): Promise<Told> {
    try {
      await act();
      return 'done';
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      this.#world.log('handOff.not-told', { failure: error.failure });
      if (error.failure === 'unknown') return 'done';
      await takeBack();
      return 'soon';
    }
  }
}
