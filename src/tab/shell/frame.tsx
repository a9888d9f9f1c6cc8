import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import * as shell from '../../texts/tab/shell.ts';
import { useRoute } from '../api/who.tsx';
import { useWords } from '../words.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { GroupChooser } from './group-chooser.tsx';
import { MeetingChooser } from './meeting-chooser.tsx';
import { Navigation } from './navigation.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { OpenPage } from './open-page.tsx';

const useStyles = makeStyles({
  skip: {
    position: 'absolute',
    insetInlineStart: '-999px',
    ':focus': {
      insetInlineStart: tokens.spacingHorizontalM,
      top: tokens.spacingVerticalS,
      padding: tokens.spacingHorizontalS,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      zIndex: 1001,
    },
  },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 10,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Where there is little room it goes away with the page, and covers nothing that has the focus.
    '@media (max-width: 719px), (max-height: 500px)': { position: 'static' },
  },
  inner: { maxWidth: '75rem', marginInline: 'auto', paddingInline: tokens.spacingHorizontalL },
  choosers: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingTop: tokens.spacingVerticalS,
  },
  main: { paddingBlock: `${tokens.spacingVerticalL} ${tokens.spacingVerticalXXXL}` },
});

const content = 'content';

/** What stands around every page: who and what is chosen, the way to the other pages, and the page itself. */
export function Frame() {
  const styles = useStyles();
  const words = useWords(shell);
  const { page } = useRoute();
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <a
        href={`#${content}`}
        className={styles.skip}
        onClick={(event) => {
          // The address stays as it is: going back must not lead to the content's beginning.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {words.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.inner}>
          <div className={styles.choosers}>
            <GroupChooser />
            <MeetingChooser />
          </div>
          <Navigation />
        </div>
        <OfflineBar />
      </header>
      <main ref={main} id={content} tabIndex={-1} className={`${styles.inner} ${styles.main}`}>
        <ErrorBoundary key={page}>
          <OpenPage />
        </ErrorBoundary>
      </main>
    </>
  );
}
