import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import * as minutesTexts from '../../../texts/tab/minutes.ts';
import { useWords } from '../../words.ts';

export type Version = 'open' | 'full';

interface Props {
  readonly version: Version;
  onChoose(version: Version): void;
}

/** With the closed items or without them. */
export function VersionChoice({ version, onChoose }: Props) {
  const words = useWords(minutesTexts);
  return (
    <Field label={words.version} hint={version === 'full' ? words.fullHint : words.openHint}>
      <RadioGroup
        layout="horizontal"
        value={version}
        onChange={(_event, { value }) => onChoose(value === 'full' ? 'full' : 'open')}
      >
        <Radio value="open" label={words.versions.open} />
        <Radio value="full" label={words.versions.full} />
      </RadioGroup>
    </Field>
  );
}
