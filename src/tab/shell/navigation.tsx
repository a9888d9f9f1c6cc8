import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useId, useState } from 'react';
import * as shell from '../../texts/tab/shell.ts';
import { pageNames } from '../api/route.ts';
import { useGroup, useRoute } from '../api/who.tsx';
import { useWords } from '../words.ts';
import { PageLink } from './page-link.tsx';

/** From here on all pages have room beside each other. */
const wide = '@media (min-width: 720px)';

const useStyles = makeStyles({
  toggle: { marginBlock: tokens.spacingVerticalXS, [wide]: { display: 'none' } },
  pages: {
    display: 'none',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    paddingBottom: tokens.spacingVerticalXS,
    listStyleType: 'none',
    [wide]: { display: 'flex', flexDirection: 'row', gap: tokens.spacingHorizontalXS, padding: 0 },
  },
  unfolded: { display: 'flex' },
});

/** The way to the other pages. Where there is no room for all of them, they unfold under the name of the one that is shown. */
export function Navigation() {
  const styles = useStyles();
  const words = useWords(shell);
  const { page } = useRoute();
  const group = useGroup();
  const [unfolded, setUnfolded] = useState(false);
  const list = useId();
  const hasOverview = group?.may.includes('overview.view') === true;
  const pages = pageNames.filter((name) => name !== 'overview' || hasOverview);

  const foldOnEscape = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || !unfolded) return;
    setUnfolded(false);
    event.currentTarget.querySelector('button')?.focus();
  };

  return (
    <nav aria-label={words.navigation} onKeyDown={foldOnEscape}>
      <Button
        className={styles.toggle}
        appearance="subtle"
        icon={unfolded ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        aria-expanded={unfolded}
        aria-controls={list}
        onClick={() => setUnfolded(!unfolded)}
      >
        {words.showPages(words.page[page])}
      </Button>
      <ul id={list} className={mergeClasses(styles.pages, unfolded && styles.unfolded)}>
        {pages.map((name) => (
          <li key={name}>
            <PageLink page={name} onFollowed={() => setUnfolded(false)} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
