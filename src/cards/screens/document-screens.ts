import { formats, versions } from '../../meetings/contract.ts';
import type { MeetingState } from '../../meetings/model/meeting.ts';
import { texts } from '../../texts/texts.ts';
import { type Card, fill } from '../card.ts';
import { plain } from '../escape.ts';
import { type FormField, formCard } from '../form-card.ts';
import { idsOf, type Screen } from './screen.ts';

const kindOf = ({ meeting: { status } }: MeetingState): 'minutes' | 'agenda' =>
  status === 'closed' || status === 'approved' ? 'minutes' : 'agenda';

/** The form for a document: which kind of file, and in a personal chat which version. `orderId` was minted for it. */
export function orderScreen({ state, language, place, notice }: Screen, orderId: string): Card {
  const words = texts[language];
  const { documents } = words;
  const hasClosed = state.items.some((item) => item.closed);
  const version: FormField = {
    kind: 'choice',
    id: 'version',
    label: documents.version,
    choices: versions.map((value) => ({ title: documents.versions[value], value })),
    value: 'open',
  };
  return formCard({
    language,
    context: state.meeting.title,
    heading: documents.heading[kindOf(state)],
    notice,
    lines: hasClosed && place === 'channel' ? [documents.fullElsewhere] : [],
    fields: [
      {
        kind: 'choice',
        id: 'format',
        label: documents.format,
        choices: formats.map((value) => ({ title: documents.formats[value], value })),
        value: 'docx',
      },
      ...(hasClosed && place === 'personal' ? [version] : []),
    ],
    buttons: [
      { title: documents.get, verb: 'minutes.get', data: { ...idsOf(state), orderId }, style: 'positive' },
      { title: words.prepare.back, verb: 'meeting.view', data: idsOf(state), sendsInputs: false },
    ],
  });
}

export interface ReadyDocument {
  /** The file's name. */
  readonly name: string;
  /** Where it is fetched. */
  readonly url: string;
  /** It was offered to the person's OneDrive as well. */
  readonly offered: boolean;
}

/** The way to a document that was ordered. */
export function documentScreen(
  { state, language }: Pick<Screen, 'state' | 'language'>,
  { name, url, offered }: ReadyDocument,
): Card {
  const words = texts[language];
  const lines = [words.documents.ready, ...(offered ? [words.documents.offered] : [])];
  return fill('document', {
    lang: language,
    context: plain(state.meeting.title),
    heading: plain(name),
    lines: lines.map((text) => ({ text })),
    url,
    actions: { get: words.documents.get, another: words.documents.another, back: words.prepare.back },
    anotherData: { ...idsOf(state), show: 'document' },
    backData: idsOf(state),
  });
}
