import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import * as minutesTexts from '../../../texts/tab/minutes.ts';
import { useWords } from '../../words.ts';
import { TextDeed } from './text-deed.tsx';

interface Props {
  readonly meetingId: string;
  /** As it stands. */
  readonly note: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The minute-taker's note above the items. It begins anew when another note stands; that it was saved is said beside it. */
export function NoteForm({ meetingId, note, data }: Props) {
  const words = useWords(minutesTexts);
  const [saved, setSaved] = useState('');
  return (
    <div>
      <TextDeed
        key={note}
        label={words.note}
        button={words.saveNote}
        doneText={words.saved}
        verb="minutes.edit"
        data={data}
        name="text"
        saved={note}
        draft={`${meetingId}.note`}
        onDone={() => setSaved(words.saved)}
      />
      <Text role="status">{saved}</Text>
    </div>
  );
}
