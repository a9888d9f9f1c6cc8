import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import * as shell from '../../texts/tab/shell.ts';
import { takePageChange } from '../api/route.ts';
import { useWords } from '../words.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  heading: { ...typographyStyles.title2, margin: 0, overflowWrap: 'anywhere', hyphens: 'auto', outlineOffset: '4px' },
});

interface Props {
  readonly text: string;
  /** What stands beside the heading: the page's own buttons. */
  readonly children?: ReactNode;
}

/** A page's one first heading. It takes the focus when the page came by navigation, and names the window. */
export function PageHeading({ text, children }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { name } = useWords(shell);
  useEffect(() => {
    if (takePageChange()) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${text} – ${name}`;
  }, [text, name]);
  return (
    <div className={styles.row}>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {text}
      </h1>
      {children}
    </div>
  );
}
