import { Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import * as shell from '../../texts/tab/shell.ts';
import { languageOf } from '../api/language.ts';
import { useWords } from '../words.ts';
import { type LocalChoices, themes } from './local-choices.ts';
import type { LocalPeople } from './local-people.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  readonly people: LocalPeople;
  readonly choices: LocalChoices;
  onChoose(choices: LocalChoices): void;
}

/** Who one is, and how Teams would be set: on a developer's machine alone. */
export function LocalBar({ people, choices, onChoose }: Props) {
  const styles = useStyles();
  const words = useWords(shell).local;
  const [person, language, theme] = [useId(), useId(), useId()];
  return (
    <aside className={styles.bar} aria-label={words.bar}>
      <Label htmlFor={person}>{words.person}</Label>
      <Select
        id={person}
        size="small"
        value={choices.personId ?? ''}
        onChange={(_event, { value }) => onChoose({ ...choices, personId: value })}
      >
        {people.map(({ personId, name }) => (
          <option key={personId} value={personId}>
            {name}
          </option>
        ))}
      </Select>
      <Label htmlFor={language}>{words.language}</Label>
      <Select
        id={language}
        size="small"
        value={choices.language}
        onChange={(_event, { value }) => onChoose({ ...choices, language: languageOf(value) })}
      >
        <option value="da">Dansk</option>
        <option value="en">English</option>
      </Select>
      <Label htmlFor={theme}>{words.theme}</Label>
      <Select
        id={theme}
        size="small"
        value={choices.theme}
        onChange={(_event, { value }) =>
          onChoose({ ...choices, theme: themes.find((one) => one === value) ?? 'default' })
        }
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {words.themes[one]}
          </option>
        ))}
      </Select>
    </aside>
  );
}
