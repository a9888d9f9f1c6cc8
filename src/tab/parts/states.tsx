import {
  Body1,
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RefusalView } from '../../tab-api/schema.ts';
import * as shell from '../../texts/tab/shell.ts';
import { useWords } from '../words.ts';

const useStyles = makeStyles({
  loading: { padding: tokens.spacingVerticalXXL, justifyContent: 'start' },
  statement: { display: 'block', maxWidth: '40rem', paddingBlock: tokens.spacingVerticalM },
  bar: { marginBlock: tokens.spacingVerticalS },
});

/** Something is being read for the first time. */
export function Loading() {
  const styles = useStyles();
  return <Spinner className={styles.loading} size="small" label={useWords(shell).loading} />;
}

/** A sentence on a page by itself. */
export function Statement({ text }: { readonly text: string }) {
  return (
    <Body1 as="p" className={useStyles().statement}>
      {text}
    </Body1>
  );
}

/** There is nothing here; the text says so and what to do, and what stands inside does it. */
export function Empty({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div>
      <Statement text={text} />
      {children}
    </div>
  );
}

interface FailedProps {
  readonly refusal: RefusalView;
  readonly onRetry?: () => void;
}

/** The server said no: its own sentence, the number to tell where there is one, and another try. */
export function Failed({ refusal, onRetry }: FailedProps) {
  const styles = useStyles();
  const words = useWords(shell);
  const { text, reference } = refusal;
  // What went wrong inside says its number in the sentence itself.
  const withNumber = reference === null || text.includes(reference) ? text : `${text} ${words.reference(reference)}`;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
      <MessageBarBody>{withNumber}</MessageBarBody>
      {onRetry !== undefined && (
        <MessageBarActions>
          <Button onClick={onRetry}>{words.retry}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** Nothing could be read since nobody answers. */
export function Offline() {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar} role="status">
      <MessageBarBody>{useWords(shell).offlineView}</MessageBarBody>
    </MessageBar>
  );
}
