import { Body1, Button, makeStyles, Title2, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import * as shell from '../../texts/tab/shell.ts';
import { useWords } from '../words.ts';

const useStyles = makeStyles({ whole: { padding: tokens.spacingHorizontalXXL } });

/** Says that the page stopped, and how to go on. */
function Crashed() {
  const { crashed, reload } = useWords(shell);
  return (
    <div role="alert" className={useStyles().whole}>
      <Title2 as="h1">{crashed.heading}</Title2>
      <Body1 as="p">{crashed.text}</Body1>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {reload}
      </Button>
    </div>
  );
}

interface Props {
  readonly children: ReactNode;
}

/** Catches what goes wrong while drawing. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}
