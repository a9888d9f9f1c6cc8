import { randomUUID } from 'node:crypto';
import sampleMinutes from '../../sample/minutes.json' with { type: 'json' };
import { entrySchema } from '../../src/catalogue/entry.ts';
import { minutesSchema } from '../../src/minutes/model.ts';
import { RowCatalogueStore } from '../../src/storage/catalogue-store.ts';
import { RowHandOffStore } from '../../src/storage/hand-off-store.ts';
import { RowImportStore } from '../../src/storage/import-store.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { RowQuestionStore } from '../../src/storage/question-store.ts';
import type { RowStore } from '../../src/storage/rows.ts';
import { buttonsOf } from '../connector/card-reading.ts';
import type { TeamsClient } from '../connector/teams-client.ts';
import type { FuzzCast, KnownIds, KnownMeeting } from './fuzz-town.ts';

/** How far the meetings have come when the clicks begin. */
const standings = ['draft', 'draft', 'called', 'called', 'running', 'running', 'running', 'closed', 'closed'] as const;

/** A group with its roles, meetings that have come so far, agreements, an entry, questions and files that were read. */
export async function furnish(
  teams: TeamsClient,
  cast: FuzzCast,
  rows: RowStore,
  clock: () => Date,
): Promise<KnownIds> {
  const { team, town } = cast;
  const [chair, deputy] = cast.leaders;
  if (chair === undefined || deputy === undefined) throw new Error('Nobody leads.');
  const as = teams.as(chair);
  await as.says('gruppe', team);
  const [form] = teams.connector.messages(team.id);
  if (form?.card === undefined) throw new Error('No form came.');
  const groupId = String(buttonsOf(form.card)[0]?.data.groupId);
  const press = async (verb: string, data: object): Promise<void> => {
    const { status } = await as.forges(form, verb, { groupId, ...data });
    if (status !== 200) throw new Error(`${verb}: ${status}`);
  };
  await press('group.setup', { name: team.name, kind: 'network', template: 'network' });
  await press('group.roles', {
    chair: chair.objectId,
    deputies: deputy.objectId,
    minuteTakers: cast.minuteTakers.map(({ objectId }) => objectId).join(','),
    outsiders: cast.outsiders.map(({ objectId }) => objectId).join(','),
  });
  const store = new RowMeetingStore(rows, clock);
  const meetings: KnownMeeting[] = [];
  for (const standing of standings) {
    const meetingId = randomUUID();
    await press('meeting.create', { meetingId, title: 'Netværksmøde', date: '2020-03-10', time: '16:30' });
    const state = await store.readMeeting({ tenantId: town.tenantId, groupId }, meetingId);
    if (state === undefined) throw new Error('The meeting was not made.');
    const itemIds = state.items.map(({ itemId }) => itemId);
    await press('item.conceal', { meetingId, itemId: itemIds[1] });
    const proposalId = randomUUID();
    await press('item.propose', { meetingId, itemId: proposalId, title: 'Cykler', text: 'De står forkert.' });
    if (standing !== 'draft') await press('meeting.call', { meetingId });
    if (standing === 'running' || standing === 'closed') await press('meeting.start', { meetingId });
    const left = Object.fromEntries(itemIds.map((itemId) => [`open-${itemId}`, 'drop']));
    if (standing === 'closed') await press('meeting.close', { meetingId, ...left });
    meetings.push({ meetingId, itemIds: [...itemIds, proposalId] });
  }
  const agreementIds = Array.from({ length: 4 }, () => randomUUID());
  for (const agreementId of agreementIds) await press('agreement.add', { agreementId, task: 'Ringe til klubben' });
  // What the first question loads is held once, however many follow.
  await as.says('Hvem ringer jeg til om hash?', team);
  return { groupId, meetings, agreementIds, ...(await besideMeetings(cast, rows, clock, teams.connector.serviceUrl)) };
}

/** What is in work beside the meetings. */
async function besideMeetings(cast: FuzzCast, rows: RowStore, clock: () => Date, serviceUrl: string) {
  const { tenantId } = cast.town;
  const [consultant] = cast.consultants;
  const [chair] = cast.leaders;
  if (consultant === undefined || chair === undefined) throw new Error('Somebody is missing.');
  const at = clock().toISOString();
  const importIds = Array.from({ length: 4 }, () => randomUUID());
  const minutes = { ...minutesSchema.parse(sampleMinutes), date: '2020-01-14' };
  const imports = new RowImportStore(rows, clock);
  for (const importId of importIds) await imports.keep(tenantId, { importId, by: chair.objectId, at, minutes });
  const entryIds = Array.from({ length: 4 }, () => randomUUID());
  const entries = entryIds.map((id) =>
    entrySchema.parse({ id, kind: 'contact', title: 'Klubben', contact: { email: 'kontakt@example.dk' } }),
  );
  const catalogue = new RowCatalogueStore(rows, clock);
  await catalogue.replace(tenantId, entries, 'test');
  const catalogueId = randomUUID();
  await catalogue.stage(tenantId, catalogueId, entries, { personId: consultant.objectId, name: consultant.name });
  const questionIds = Array.from({ length: 4 }, () => randomUUID());
  const words = { words: 'Hvem hjælper ved skolevægring?', language: 'da' as const, at };
  const questions = new RowQuestionStore(rows, clock);
  const handOffs = new RowHandOffStore(rows);
  for (const [n, questionId] of questionIds.entries()) {
    if (n % 2 === 0) await questions.keep(tenantId, { questionId, askedBy: chair.objectId, ...words });
    else {
      await handOffs.begin(tenantId, {
        questionId,
        ...words,
        topics: ['other'],
        candidates: [],
        asker: { personId: chair.objectId, teamsId: chair.mri, serviceUrl, name: chair.name },
        sentTo: [{ personId: consultant.objectId, at }],
        takenBy: null,
        reply: null,
      });
    }
  }
  return { importIds: [...importIds, catalogueId], entryIds, questionIds };
}
