import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { answerText } from '../../../../answers/answer-texts.ts';
import type { AnswerView } from '../../../../tab-api/schema.ts';
import { useLanguage } from '../../../api/who.tsx';
import { framed } from '../../../parts/looks.ts';
import { ContactLinks } from '../contact-links.tsx';

const useStyles = makeStyles({
  entry: {
    ...framed,
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
  },
  best: { border: `2px solid ${tokens.colorBrandStroke1}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
  text: { whiteSpace: 'pre-wrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  height: { height: 'auto', whiteSpace: 'normal', textAlign: 'start' },
});

interface Props {
  readonly entry: NonNullable<AnswerView['door']>;
  readonly best: boolean;
}

/** One entry of an answer: how to reach it, why this one, what it is, and how sure that is. */
export function AnswerEntry({ entry, best }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const { title, summary, step, contact, area, why, source, verified, stale } = entry;
  return (
    <article className={mergeClasses(styles.entry, best && styles.best)}>
      <div className={styles.head}>
        <Text as="h4" weight="semibold" size={best ? 400 : 300} className={styles.title}>
          {title}
        </Text>
        {step !== null && (
          <Badge appearance="tint" className={styles.height}>
            {step}
          </Badge>
        )}
        {area !== null && <Badge appearance="outline">{area}</Badge>}
      </div>
      <ContactLinks contact={contact} prominent={best} />
      {why.length > 0 && (
        <Text>
          <Text weight="semibold">{answerText('why', language)}: </Text>
          {why.join('. ')}
        </Text>
      )}
      <Text className={styles.text}>{summary}</Text>
      <Text size={200} className={styles.quiet}>
        {[source === null ? '' : `${answerText('source', language)}: ${source}`, verified].filter(Boolean).join('. ')}
      </Text>
      {stale !== null && (
        <Badge appearance="tint" color="warning" icon={<WarningRegular />} className={styles.height}>
          {stale}
        </Badge>
      )}
    </article>
  );
}
