import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { framed } from './looks.ts';

const useStyles = makeStyles({
  panel: {
    ...framed,
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  heading: { margin: 0 },
});

interface Props {
  readonly heading: string;
  /** Buttons beside the heading. */
  readonly beside?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own. */
export function Panel({ heading, beside, className, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.panel, className)} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.heading}>
          {heading}
        </Subtitle2>
        {beside}
      </div>
      {children}
    </section>
  );
}
