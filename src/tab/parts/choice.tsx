import { Field, makeStyles, Select } from '@fluentui/react-components';

// A long option must not make its list wider than its place.
const useStyles = makeStyles({
  list: { minWidth: 0, maxWidth: '100%', '& > select': { minWidth: 0, maxWidth: '100%', textOverflow: 'ellipsis' } },
});

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly disabled?: boolean;
  readonly className?: string;
  onChoose(value: Value): void;
}

/** One of a list, by its label. */
export function Choice<Value extends string>({ label, value, options, disabled, className, onChoose }: Props<Value>) {
  return (
    <Field label={label} className={className}>
      <Select
        className={useStyles().list}
        value={value}
        disabled={disabled ?? false}
        onChange={(_event, { value: chosen }) => {
          const option = options.find((candidate) => candidate.value === chosen);
          if (option !== undefined) onChoose(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
