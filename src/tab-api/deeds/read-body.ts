import { z } from 'zod';
import { readAs } from '../../errors/read-as.ts';
import { Refusal } from '../../errors/refusal.ts';
import { id, printable } from '../../meetings/fields.ts';
import type { GroupRef } from '../../meetings/model/group.ts';

/** Reads what was sent in as that form, or refuses with the sentence for the first field that is wrong. */
export const readBody = <T>(schema: z.ZodType<T>, body: unknown): T => readAs(schema, printable(body));

const named = z.object({
  groupId: id.nullish().catch(null),
  meetingId: id.nullish().catch(null),
  requestId: id.nullish().catch(null),
});

export interface Named {
  readonly groupId: string | null;
  readonly meetingId: string | null;
  /** Minted by the page for what it sends once, however often the network repeats it. */
  readonly requestId: string | null;
}

/** The ids that say what a deed is about; null where one is missing or is no id. */
export function namedIn(body: unknown): Named {
  const { groupId = null, meetingId = null, requestId = null } = named.catch({}).parse(body);
  return { groupId, meetingId, requestId };
}

/** The group that a deed is about. Throws `group.unknown` where none is named. */
export function groupOf(tenantId: string, { groupId }: Pick<Named, 'groupId'>): GroupRef {
  if (groupId === null) throw new Refusal('group.unknown');
  return { tenantId, groupId };
}
