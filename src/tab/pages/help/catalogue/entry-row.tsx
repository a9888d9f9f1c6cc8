import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { framed } from '../../../parts/looks.ts';
import { ContactLinks } from '../contact-links.tsx';
import type { ShownEntry } from '../use-catalogue.ts';
import { EntryBadges } from './entry-badges.tsx';

const useStyles = makeStyles({
  row: {
    ...framed,
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { minHeight: '24px' },
});

interface Props {
  readonly shown: ShownEntry;
  /** Buttons of its own. */
  readonly children?: ReactNode;
  onOpen(): void;
}

/** One entry of the list: its title opens it. */
export function EntryRow({ shown, children, onOpen }: Props) {
  const styles = useStyles();
  const { title, contact } = shown.entry;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Link as="button" className={styles.title} onClick={onOpen}>
          <Text weight="semibold">{title}</Text>
        </Link>
        <EntryBadges shown={shown} />
      </div>
      <ContactLinks contact={contact} />
      {children}
    </li>
  );
}
