import { Field, Input } from '@fluentui/react-components';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { DayField } from '../../../parts/day-field.tsx';
import { useWords } from '../../../words.ts';

/** What is typed of a meeting: dates `YYYY-MM-DD`, times `HH:MM`; '' where nothing is. */
export interface TypedMeeting {
  readonly title: string;
  readonly date: string;
  readonly time: string;
  readonly until: string;
  readonly place: string;
}

interface Props {
  readonly typed: TypedMeeting;
  onType(typed: TypedMeeting): void;
}

/** What a meeting is called, when and where it is. */
export function MeetingFields({ typed, onType }: Props) {
  const words = useWords(meetingWords);
  const { meetingForm } = useWords();
  const fields = [
    { name: 'title', type: 'text', label: meetingForm.title },
    { name: 'date', type: 'date', label: meetingForm.date },
    { name: 'time', type: 'time', label: meetingForm.time },
    { name: 'until', type: 'time', label: words.until },
    { name: 'place', type: 'text', label: words.place },
  ] as const;
  return fields.map(({ name, type, label }) =>
    type === 'date' ? (
      <DayField key={name} label={label} value={typed.date} onChange={(date) => onType({ ...typed, date })} />
    ) : (
      <Field key={name} label={label}>
        <Input type={type} value={typed[name]} onChange={(_event, { value }) => onType({ ...typed, [name]: value })} />
      </Field>
    ),
  );
}
