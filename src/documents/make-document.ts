import { calledTo } from '../meetings/rights.ts';
import { minutesFrom } from '../minutes/from-meeting.ts';
import type { DocumentKind } from '../minutes/write/compose-document.ts';
import { documentFormats } from '../minutes/write/document-formats.ts';
import { defaultForm, formNamed } from '../minutes/write/forms.ts';
import { writeMinutes } from '../minutes/write/write-minutes.ts';
import type { DocumentOrder } from './document-order.ts';
import { fileName } from './file-name.ts';
import type { DocumentSource } from './read-for-document.ts';

/** A document, written. */
export interface DocumentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

type Wish = Pick<DocumentOrder, 'version' | 'format'>;

/** Minutes of a meeting that was held, and until then its agenda. */
export const kindOf = ({ state: { meeting } }: DocumentSource): DocumentKind =>
  meeting.status === 'closed' || meeting.status === 'approved' ? 'minutes' : 'agenda';

export const nameOf = (source: DocumentSource, { version, format }: Wish): string => {
  const { group, meeting } = source.state;
  return fileName({ kind: kindOf(source), group: group.name, date: meeting.date, version, format });
};

/** Writes what was read for an order in the form that the group has chosen. */
export async function makeDocument(source: DocumentSource, wish: Wish, writtenAt: Date): Promise<DocumentFile> {
  const { group, meeting } = source.state;
  const { version, format } = wish;
  const bytes = await writeMinutes(minutesFrom(source.state, calledTo(group, meeting, source.roster)), {
    form: formNamed(group.settings.documentForm) ?? defaultForm,
    kind: kindOf(source),
    version,
    format,
    writtenAt,
  });
  return { name: nameOf(source, wish), mediaType: documentFormats[format].mediaType, bytes };
}
