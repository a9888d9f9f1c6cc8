import { v5 } from 'uuid';

const namespace = '7c2f0c1e-5a83-4f0e-9f5b-3a2f6f0f7d11';

/** A channel's group has one id, made from the channel: so a channel can only ever have one group, and needs no index. */
export const groupIdOf = (tenantId: string, channelId: string): string => v5(`${tenantId}|${channelId}`, namespace);
