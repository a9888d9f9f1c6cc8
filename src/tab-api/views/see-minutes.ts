import { makeDocument } from '../../documents/make-document.ts';
import { readForDocument } from '../../documents/read-for-document.ts';
import type { GroupRef } from '../../meetings/model/group.ts';
import { readBody } from '../deeds/read-body.ts';
import { type MinutesPage, minutesQuerySchema } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';

/** The minutes as they print, open or with what this person may read of what is closed; of a meeting ahead its agenda. */
export async function seeMinutes(
  world: TabWorld,
  { person }: Viewer,
  group: GroupRef,
  meetingId: string,
  query: unknown,
): Promise<MinutesPage> {
  const { version } = readBody(minutesQuerySchema, query);
  const source = await readForDocument(world, { group, meetingId, version, personId: person.personId });
  const { bytes } = await makeDocument(source, { version, format: 'html' }, world.clock());
  return { version, html: new TextDecoder().decode(bytes) };
}
