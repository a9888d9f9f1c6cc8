import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Deed } from '../../../../tab-api/schema.ts';
import { useAttempt } from '../../../api/use-attempt.ts';
import { Panel } from '../../../parts/panel.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';

const useStyles = makeStyles({
  start: { alignSelf: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Hands the question on to the SSP consultant: first what would be sent is shown, and only a yes sends it. */
export function HandOff({ questionId }: { readonly questionId: string }) {
  const styles = useStyles();
  const { consent: asked, sent: told, handOff } = useWords().consultant;
  const [consent, setConsent] = useState<Deed['consent']>(null);
  const [sent, setSent] = useState(false);
  const { attempt, busy, problem } = useAttempt();

  async function offer(): Promise<void> {
    const done = await attempt('question.handOff', { questionId });
    if (done === undefined) return;
    setConsent(done.consent);
    // Nothing to consent to: it was sent before.
    setSent(done.consent === null);
  }

  async function agree(): Promise<void> {
    if (await attempt('question.handOff', { questionId, consent: true })) setSent(true);
  }

  if (sent) {
    return (
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>
          <MessageBarTitle>{told.heading}</MessageBarTitle> {told.nextElsewhere}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (consent === null) {
    return (
      <>
        <Button className={styles.start} icon={<SendRegular />} disabledFocusable={busy} onClick={() => void offer()}>
          {handOff}
        </Button>
        <Problem text={problem} />
      </>
    );
  }
  return (
    <Panel heading={consent.heading}>
      {consent.lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void agree()}>
          {asked.yes}
        </Button>
        <Button onClick={() => setConsent(null)}>{asked.no}</Button>
      </div>
      <Problem text={problem} />
    </Panel>
  );
}
