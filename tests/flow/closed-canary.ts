import { makeDocument } from '../../src/documents/make-document.ts';
import { documentFormats } from '../../src/minutes/write/document-formats.ts';
import type { Screen } from '../connector/bot-answer.ts';
import type { Message } from '../connector/conversations.ts';
import { docxParts, inflatedPdf, openPdf, pdfPages, textOfXml } from '../minutes/write/opened-files.ts';
import { callingDay } from './meeting-day.ts';
import { idsOn, type MeetingLife } from './meeting-life.ts';

/**
 * The places where a word from closed items can be read by who may not read them: what was sent to the channel or answered
 * there, the log, the open rows of the store, and the open documents of these meetings. Throws where no closed row
 * holds the word either, since then nothing was searched for.
 */
export async function openPlacesOf(
  word: string,
  life: MeetingLife,
  meetings: readonly (Message | Screen)[],
): Promise<string[]> {
  const [first] = meetings;
  if (first === undefined) throw new Error('No meeting to look through.');
  const partition = `${life.bot.town.tenantId}|${idsOn(first).groupId}`;
  const rows = async (from: string, until: string) => JSON.stringify(await life.bot.rows.range(partition, from, until));
  if (!(await rows('x', 'y')).includes(word)) throw new Error(`“${word}” stands in no closed row.`);
  const documents = await Promise.all(meetings.map((meeting) => openDocuments(life, meeting)));
  const places: [string, string][] = [
    ['what was sent to the channel', life.everythingInTheChannel()],
    ['answers in the channel', life.answersInTheChannel()],
    ['the log', JSON.stringify(life.bot.log)],
    ['open rows', await rows(' ', 'x')],
    ...documents.flat(),
  ];
  return places.filter(([, text]) => text.includes(word)).map(([place]) => place);
}

/** What stands in the open version of a meeting, in every format. */
async function openDocuments(life: MeetingLife, meeting: Message | Screen): Promise<[string, string][]> {
  const state = await life.stored(meeting);
  const formats = Object.keys(documentFormats) as (keyof typeof documentFormats)[];
  return Promise.all(
    formats.map(async (format): Promise<[string, string]> => {
      const { bytes } = await makeDocument({ state, roster: [] }, { version: 'open', format }, callingDay);
      return [`the open ${format} of ${state.meeting.title}`, await textIn(format, bytes)];
    }),
  );
}

async function textIn(format: keyof typeof documentFormats, bytes: Uint8Array): Promise<string> {
  if (format === 'docx') return Object.values(docxParts(bytes)).map(textOfXml).join('\n');
  if (format === 'pdf') return [inflatedPdf(bytes), ...(await pdfPages(await openPdf(bytes)))].join('\n');
  return new TextDecoder().decode(bytes);
}
