import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CallRegular, MailRegular } from '@fluentui/react-icons';
import type { AnswerView } from '../../../tab-api/schema.ts';
import * as helpTexts from '../../../texts/tab/help.ts';
import { useWords } from '../../words.ts';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0 },
  link: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '24px' },
});

interface Props {
  readonly contact: NonNullable<AnswerView['door']>['contact'];
  /** The first thing to see. */
  readonly prominent?: boolean;
}

/** Who it is, and links that call and write. */
export function ContactLinks({ contact, prominent = false }: Props) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  if (contact === null) return null;
  const { name, phone, email } = contact;
  const size = prominent ? 400 : 300;
  return (
    <div className={styles.links}>
      {name !== null && <Text size={size}>{name}</Text>}
      {phone !== null && (
        <Link className={styles.link} href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} aria-label={words.call(phone)}>
          <CallRegular aria-hidden className={styles.icon} />
          <Text size={size} weight={prominent ? 'semibold' : 'regular'}>
            {phone}
          </Text>
        </Link>
      )}
      {email !== null && (
        <Link className={styles.link} href={`mailto:${email}`} aria-label={words.write(email)}>
          <MailRegular aria-hidden className={styles.icon} />
          <Text size={size}>{email}</Text>
        </Link>
      )}
    </div>
  );
}
