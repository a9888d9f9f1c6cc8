import { makeDocument } from '../../src/documents/make-document.ts';
import { templateItems } from '../../src/meetings/agenda-templates.ts';
import { usualSettings } from '../../src/meetings/group-settings.ts';
import { type GroupRef, templateNames } from '../../src/meetings/model/group.ts';
import { RowGroupIndex } from '../../src/storage/group-index.ts';
import { calendarPrefix, partitionOf } from '../../src/storage/meeting-rows.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { endOf } from '../../src/storage/rows.ts';
import type { RunningBot } from './running-bot.ts';

type SentOut = Pick<RunningBot, 'rows' | 'connector' | 'log' | 'queued'> & {
  readonly teams: Pick<RunningBot['teams'], 'answered'>;
};

/** A shorter text may stand somewhere by chance. */
const SHORTEST = 12;
const ID = /^[0-9a-f]{8}-?[0-9a-f-]{4,}$/i;

/** Letters and digits alone, since cards escape what is between them. */
const bare = (text: string): string => text.replaceAll(/\\[nrtu"]/g, ' ').replaceAll(/[^\p{L}\p{N}]+/gu, '');

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return ID.test(value) || !Number.isNaN(Date.parse(value)) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Everybody knows what the standing items and the parts of an item are called. */
const standing = templateNames.flatMap((name) => [templateItems(name, 'da'), templateItems(name, 'en')]);
const known = bare(JSON.stringify([standing, usualSettings.sections]));

/** What anybody has written into closed rows of the town's groups. */
async function closedTexts({ rows, connector: { town } }: SentOut): Promise<string[]> {
  const groups = await new RowGroupIndex(rows).groupsOfTenant(town.tenantId);
  const within = async (prefix: string) =>
    (await Promise.all(groups.map((group) => rows.range(partitionOf(group), prefix, endOf(prefix))))).flat();
  const [calendar, open, closed] = await Promise.all([within(calendarPrefix), within('m|'), within('x')]);
  // What a person or a meeting is called is no secret, nor the case that open items are filed under, too.
  const cases = open.map(({ value }) => (value as { content?: { caseNumber?: string | null } }).content?.caseNumber);
  const names = bare(
    JSON.stringify([town.people.map(({ name }) => name), textsIn(calendar.map(({ value }) => value)), cases]),
  );
  const texts = textsIn(closed.map(({ value }) => value)).filter((text) => {
    const letters = bare(text);
    return letters.length >= SHORTEST && !known.includes(letters) && !names.includes(letters);
  });
  return [...new Set(texts)];
}

/** The open document of each meeting that stands there in the end, as anybody in its group may fetch it. */
async function openDocuments({ rows, connector: { town } }: SentOut): Promise<string[]> {
  const written = new Date(0);
  const store = new RowMeetingStore(rows, () => written);
  const groups = await new RowGroupIndex(rows).groupsOfTenant(town.tenantId);
  const documents = groups.map(async (group) => {
    const meetings = await store.meetingsSince(group, '');
    return Promise.all(meetings.map(({ meetingId }) => openDocument(store, group, meetingId, written)));
  });
  return (await Promise.all(documents)).flat();
}

async function openDocument(store: RowMeetingStore, group: GroupRef, meetingId: string, at: Date): Promise<string> {
  const state = await store.readMeeting(group, meetingId, { closed: false });
  if (state === undefined) return '';
  const { bytes } = await makeDocument({ state, roster: [] }, { version: 'open', format: 'txt' }, at);
  return Buffer.from(bytes).toString('utf8');
}

/** An answer that refuses, or that says that something went wrong. */
const isError = ({ status, body }: SentOut['teams']['answered'][number]): boolean =>
  status >= 400 || /"application\/vnd\.microsoft\.error/.test(JSON.stringify(body) ?? '');

function heldIn(said: unknown, closed: readonly string[]): string[] {
  const letters = bare(JSON.stringify(said) ?? '');
  return closed.filter((text) => letters.includes(bare(text)));
}

/** What an answer holds that did not come with the very click: a form that is shown again has what was typed. */
function ofOthers({ body, activity }: SentOut['teams']['answered'][number], closed: readonly string[]): string[] {
  const own = new Set(heldIn(activity, closed));
  return heldIn(body, closed).filter((text) => !own.has(text));
}

/**
 * Where what is closed has come out. What is in `wasOpen` was open for a while, or in another meeting, so that documents and
 * answers may hold it; a channel, a search, an error, the log and the queue may not.
 */
export async function leaksOf(sent: SentOut, wasOpen: readonly string[] = []): Promise<string[]> {
  const { conversations } = sent.connector;
  const isChannel = ({ conversationId }: { readonly conversationId: string }) =>
    conversations.place(conversationId)?.channel !== undefined;
  const { answered } = sent.teams;
  const closed = await closedTexts(sent);
  const neverOpen = closed.filter((text) => !wasOpen.includes(text));
  const places: [string, readonly string[]][] = [
    [
      'a channel',
      heldIn(
        conversations.messages.filter(isChannel).map(({ history }) => history),
        closed,
      ),
    ],
    // Whoever searches may post what was found anywhere.
    [
      'a search’s answer',
      heldIn(
        answered.filter(({ to }) => to === 'composeExtension/query').map(({ body }) => body),
        closed,
      ),
    ],
    [
      'an error',
      heldIn(
        answered.filter(isError).map(({ body }) => body),
        closed,
      ),
    ],
    ['the log', heldIn(sent.log, closed)],
    ['the queue', heldIn(sent.queued, closed)],
    ['an answer in a channel', answered.filter(isChannel).flatMap((answer) => ofOthers(answer, neverOpen))],
    ['an open document', heldIn(await openDocuments(sent), neverOpen)],
  ];
  const leaks = places.flatMap(([place, texts]) => texts.map((text) => `“${text}” has come into ${place}`));
  return [...new Set(leaks)];
}
