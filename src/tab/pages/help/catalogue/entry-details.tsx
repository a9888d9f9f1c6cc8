import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { answerText } from '../../../../answers/answer-texts.ts';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useLanguage } from '../../../api/who.tsx';
import { useWords } from '../../../words.ts';
import { ContactLinks } from '../contact-links.tsx';
import type { ShownEntry } from '../use-catalogue.ts';
import { EntryBadges } from './entry-badges.tsx';
import { EntryDoor } from './entry-door.tsx';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { whiteSpace: 'pre-wrap' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  fact: { display: 'contents' },
  term: { color: tokens.colorNeutralForeground3 },
  said: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Everything that the catalogue says of an entry, and whom to turn to. */
export function EntryDetails({ shown }: { readonly shown: ShownEntry }) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const language = useLanguage();
  const { entry, verified } = shown;
  const { kind, summary, contact, audience, ageRange, schools, themes, source } = entry;
  const facts = [
    [words.age, ageRange === null ? '' : words.ages(ageRange.from, ageRange.to)],
    [words.audience, audience ?? ''],
    [words.schools, schools.join(', ')],
    [words.topics, themes.join(', ')],
  ].filter(([, said]) => said !== '');
  return (
    <div className={styles.details}>
      <div className={styles.badges}>
        <EntryBadges shown={shown} />
      </div>
      <ContactLinks contact={contact} prominent />
      {summary !== '' && <Text className={styles.text}>{summary}</Text>}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([term, said]) => (
            <div key={term} className={styles.fact}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.said}>{said}</dd>
            </div>
          ))}
        </dl>
      )}
      {kind === 'initiative' && contact === null && <EntryDoor entry={entry} />}
      <Text size={200} className={styles.quiet}>
        {[source === null ? '' : `${answerText('source', language)}: ${source}`, verified].filter(Boolean).join('. ')}
      </Text>
    </div>
  );
}
