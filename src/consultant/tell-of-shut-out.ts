import { pointerCard } from '../cards/pointer-card.ts';
import { errorForLog } from '../errors/error-for-log.ts';
import type { Language } from '../errors/refusal.ts';
import type { Group } from '../meetings/model/group.ts';
import type { ShutOut } from '../projection/dead-conversations.ts';
import { type Poster, PostingError } from '../projection/poster.ts';
import { texts } from '../texts/texts.ts';
import type { ConsultantChats } from './consultant-chats.ts';

export interface ShutOutWorld {
  readonly chats: ConsultantChats;
  /** One that does not tell of being shut out itself. */
  readonly poster: Pick<Poster, 'postToPerson'>;
  /** Object ids of the SSP consultants. */
  readonly consultants: readonly string[];
  readonly language: Language;
  /** The group of a channel, in whichever tenant it is. */
  readonly groupOfChannel: (channelId: string) => Promise<Group | undefined>;
  readonly log: (event: string, details: Record<string, string | number>) => void;
}

/**
 * A line for the first consultant whom the bot can write to: a group's channel, or a person's chat, has shut the bot out, so that
 * nobody is reminded there. Who blocked it is not said: that is everybody's own to choose.
 */
export const tellOfShutOut =
  ({ chats, poster, consultants, language, groupOfChannel, log }: ShutOutWorld) =>
  async ({ conversationId, tenantId }: ShutOut): Promise<void> => {
    const group = tenantId === null ? await groupOfChannel(conversationId) : undefined;
    const tenant = tenantId ?? group?.tenantId;
    if (tenant === undefined) return;
    const words = texts[language].consultant.shutOut;
    const line = group === undefined ? words.person : words.channel(group.name);
    const card = pointerCard({ title: words.heading, lines: [line, words.cure], url: null, language });
    for (const personId of consultants) {
      const chat = await chats.of(tenant, personId);
      if (chat === undefined || chat.teamsId === conversationId) continue;
      try {
        await poster.postToPerson(tenant, chat, chat.teamsId, { card, summary: words.heading });
      } catch (error) {
        if (!(error instanceof PostingError)) throw error;
        log('shut-out.not-told', { ...errorForLog(error) });
      }
      return;
    }
  };
