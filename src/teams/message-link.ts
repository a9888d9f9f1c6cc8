import type { Channel, MessageRef } from '../meetings/model/group.ts';

/** Teams' deep link to a message in a channel. */
export function linkToMessage(tenantId: string, channel: Channel, message: MessageRef): string {
  const link = new URL(
    `https://teams.microsoft.com/l/message/${encodeURIComponent(channel.channelId)}/${encodeURIComponent(message.messageId)}`,
  );
  link.searchParams.set('tenantId', tenantId);
  link.searchParams.set('parentMessageId', message.messageId);
  return link.href;
}
