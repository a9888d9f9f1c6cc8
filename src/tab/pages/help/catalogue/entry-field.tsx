import { Field, Input, Textarea } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Several lines. */
  readonly several: boolean;
  readonly problem: string | undefined;
  onChange(value: string): void;
}

export function EntryField({ label, value, several, problem, onChange }: Props) {
  return (
    <Field label={label} validationMessage={problem ?? null}>
      {several ? (
        <Textarea value={value} resize="vertical" rows={5} onChange={(_event, data) => onChange(data.value)} />
      ) : (
        <Input value={value} onChange={(_event, data) => onChange(data.value)} />
      )}
    </Field>
  );
}
