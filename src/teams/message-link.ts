import type { Channel, MessageRef } from '../meetings/model/group.ts';
import type { Links } from '../meetings/ports.ts';
import { minutesSlot } from '../projection/showing.ts';
import type { ShownStore } from '../projection/shown.ts';

/** Teams' deep link to a message in a channel. */
export function linkToMessage(tenantId: string, channel: Channel, message: MessageRef): string {
  const link = new URL(
    `https://teams.microsoft.com/l/message/${encodeURIComponent(channel.channelId)}/${encodeURIComponent(message.messageId)}`,
  );
  link.searchParams.set('tenantId', tenantId);
  link.searchParams.set('parentMessageId', message.messageId);
  return link.href;
}

/** Links to minutes, from what is known to stand in Teams. */
export const minutesLinks = (shownStore: ShownStore): Links => ({
  toMinutes: async (group, meetingId) => {
    const { shown } = await shownStore.read(group, meetingId);
    const message = shown.slots[minutesSlot]?.message;
    return message == null ? null : linkToMessage(group.tenantId, group.channel, message);
  },
});
