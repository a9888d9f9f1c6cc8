import { expect, vi } from 'vitest';
import { RowShownStore } from '../../src/storage/shown-store.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';

/** Of a group, or of one of its meetings. */
interface OfGroup {
  readonly groupId: string;
  readonly subject: string;
}

/** What is noted of one slot: a message that stands there, or that Teams refused it. */
type Standing = { readonly message: { readonly messageId: string } } | { readonly refused: true };

export const standsAs = ({ id }: Message): Standing => ({ message: { messageId: id } });

/**
 * What the bot knows to stand in Teams, once nobody is at work on it: a message stands in the channel before the run that posted
 * it has noted that it does.
 */
export async function noted(bot: RunningBot, of: OfGroup, slots: Readonly<Record<string, Standing>>): Promise<void> {
  const shownStore = new RowShownStore(bot.rows);
  const ref = { tenantId: bot.town.tenantId, groupId: of.groupId };
  const isNoted = async () =>
    expect((await shownStore.read(ref, of.subject)).shown).toMatchObject({ lease: null, slots });
  await vi.waitFor(isNoted, { timeout: 20_000 });
}
