import { Field, Input } from '@fluentui/react-components';
import { longDay } from '../../texts/dates.ts';
import { useLanguage } from '../api/language.ts';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`; '' where none is chosen. */
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly problem?: string | undefined;
  onChange(day: string): void;
}

/** A day to be chosen. The browser shows it as its own language does, so it is said below as people here write it. */
export function DayField({ label, value, autoFocus = false, problem, onChange }: Props) {
  const language = useLanguage();
  const isDay = !Number.isNaN(Date.parse(value));
  return (
    <Field label={label} hint={isDay ? longDay(value, language) : null} validationMessage={problem ?? null}>
      <Input type="date" value={value} autoFocus={autoFocus} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
