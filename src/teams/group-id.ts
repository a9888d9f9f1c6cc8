import { v5 } from 'uuid';

const namespace = '7c2f0c1e-5a83-4f0e-9f5b-3a2f6f0f7d11';

/** Every activity asks for one, and there are few channels. */
const made = new Map<string, string>();
const mostKept = 10_000;

/** A channel's group has one id, made from the channel: so a channel can only ever have one group, and needs no index. */
export function groupIdOf(tenantId: string, channelId: string): string {
  const name = `${tenantId}|${channelId}`;
  const kept = made.get(name);
  if (kept !== undefined) return kept;
  const groupId = v5(name, namespace);
  if (made.size >= mostKept) made.clear();
  made.set(name, groupId);
  return groupId;
}
