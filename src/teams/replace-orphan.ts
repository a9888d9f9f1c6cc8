import { pointerCard } from '../cards/pointer-card.ts';
import { errorForLog } from '../errors/error-for-log.ts';
import type { Language } from '../errors/refusal.ts';
import { isVerb } from '../meetings/contract.ts';
import { id } from '../meetings/fields.ts';
import type { GroupRef, MessageRef } from '../meetings/model/group.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import { groupSubject } from '../meetings/use-cases/set-up-group.ts';
import { PostingError } from '../projection/poster.ts';
import { agendaSlot, minutesSlot } from '../projection/showing.ts';
import type { Shown } from '../projection/shown.ts';
import { whenText } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';
import type { BotWorld } from './bot-world.ts';
import { linkToMessage } from './message-link.ts';
import type { Turn } from './turn.ts';

type OrphanWorld = Pick<BotWorld, 'store' | 'shownStore' | 'poster' | 'clock' | 'log'>;

const rememberedMessages = 10_000;
/** A bot that was taken out and is back posts anew, and what stood is an orphan then. */
const rememberedMs = 5 * 60_000;

const meetingIdIn = (data: unknown): string | undefined =>
  id.safeParse((data as { meetingId?: unknown } | null | undefined)?.meetingId).data;

const stands = (shown: Shown, { messageId }: MessageRef): boolean =>
  Object.values(shown.slots).some(({ message }) => message?.messageId === messageId);

/**
 * A post of which nobody knows yet whether it arrived may be the very message that was clicked on. Only these two can be:
 * a card for a leader's own chat may stay in doubt for ever, once the meeting is over and nobody wants it any more.
 */
const inDoubt = ({ slots }: Shown): boolean =>
  [slots[agendaSlot], slots[minutesSlot]].some(
    (slot) => slot?.message === null && slot.refused !== true && slot.forgotten !== true,
  );

/**
 * A post whose answer was lost may stand twice in a channel, and only the second is known. The other one is recognised when
 * somebody clicks on it: it becomes the way to the card that stands.
 */
export class OrphanCards {
  readonly #world: OrphanWorld;
  /** Messages known to stand, and until when that is believed, so that most clicks cost no look. */
  readonly #standing = new Map<string, number>();

  constructor(world: OrphanWorld) {
    this.#world = world;
  }

  /** Looks at the message of a click after it has been answered, and replaces it where it is an orphan. Never rejects. */
  async lookAt(turn: Turn, verb: string, data: unknown): Promise<void> {
    const meetingId = meetingIdIn(data);
    if (turn.place.kind !== 'channel' || turn.message === null || meetingId === undefined || !isVerb(verb)) return;
    const { group } = turn.place;
    const { message } = turn;
    const name = JSON.stringify([group.tenantId, group.groupId, meetingId, message.messageId]);
    const now = this.#world.clock().getTime();
    if (now < (this.#standing.get(name) ?? 0)) return;
    try {
      const slot = verb.startsWith('minutes.') ? minutesSlot : agendaSlot;
      const replaced = await this.#replaceOrphan(turn.serviceUrl, group, meetingId, message, slot);
      if (replaced !== 'stands') return;
      if (this.#standing.size >= rememberedMessages) this.#standing.clear();
      this.#standing.set(name, now + rememberedMs);
    } catch (error) {
      // The next click on it looks again; a message that somebody has deleted meanwhile needs nothing.
      if (error instanceof PostingError) return this.#world.log('orphan.stays', { failure: error.failure });
      this.#world.log('orphan.failed', { ...errorForLog(error) });
    }
  }

  async #replaceOrphan(
    serviceUrl: string,
    ref: GroupRef,
    meetingId: string,
    message: MessageRef,
    slot: string,
  ): Promise<'stands' | 'replaced' | 'unknown'> {
    const { store, shownStore, poster, log } = this.#world;
    const { shown } = await shownStore.read(ref, meetingId);
    // Where the card stood is not kept once the bot was taken out: it may be this one, until a new one is posted.
    if (inDoubt(shown) || shown.slots[slot]?.forgotten === true) return 'unknown';
    // So it is with nearly every message, and one small row has said it.
    if (stands(shown, message)) return 'stands';
    const [state, ofGroup] = await Promise.all([store.readMeeting(ref, meetingId), shownStore.read(ref, groupSubject)]);
    if (state === undefined) return 'unknown';
    const { meeting, group } = state;
    if (meeting.madeIn?.messageId === message.messageId || stands(ofGroup.shown, message)) return 'stands';
    const standing = (shown.slots[slot] ?? shown.slots[agendaSlot])?.message ?? meeting.madeIn;
    if (standing === null) return 'unknown';
    const url = linkToMessage(ref.tenantId, group.channel, standing);
    await poster.update(serviceUrl, message, wayTo(meeting, url, group.language));
    log('orphan.replaced', { meetingId });
    return 'replaced';
  }
}

function wayTo(meeting: Meeting, url: string, language: Language) {
  const lines = [whenText(meeting, language), texts[language].pointer.standsElsewhere];
  return { card: pointerCard({ title: meeting.title, lines, url, language }), summary: meeting.title };
}
