import { corpusIn } from '../minutes/read/corpus.ts';
import { docxOf, pdfOf } from '../minutes/read/printed-files.ts';
import { longMeeting, sampleMeeting, written } from '../minutes/write/meetings.ts';

/** Files as they should be, which the odd ones are made of. */
export interface RealDocuments {
  readonly texts: readonly Uint8Array[];
  readonly words: readonly Uint8Array[];
  readonly pdfs: readonly Uint8Array[];
}

/** Minutes as Tovholder writes them, and a few of the corpus as municipalities print them. */
export async function realDocuments(): Promise<RealDocuments> {
  const meetings = [sampleMeeting, longMeeting(40)];
  const [texts, words, pdfs] = await Promise.all(
    (['txt', 'docx', 'pdf'] as const).map((format) => Promise.all(meetings.map((meeting) => written(meeting, format)))),
  );
  const printed = corpusIn('corpus').slice(0, 6);
  const titles = printed.map(({ expected }) => expected.items.map(({ title }) => title));
  return {
    texts: [...(texts ?? []), ...printed.map(({ text }) => new TextEncoder().encode(text))],
    words: [...(words ?? []), ...(await Promise.all(printed.map(({ text }, at) => docxOf(text, titles[at] ?? []))))],
    pdfs: [...(pdfs ?? []), ...(await Promise.all(printed.map(({ text }, at) => pdfOf(text, titles[at] ?? []))))],
  };
}
