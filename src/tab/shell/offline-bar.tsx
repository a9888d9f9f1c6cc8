import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import * as shell from '../../texts/tab/shell.ts';
import { useConnected } from '../api/connection.ts';
import { useWords } from '../words.ts';

const useStyles = makeStyles({ bar: { borderRadius: 0 } });

/** Says that there is no connection, for as long as there is none. */
export function OfflineBar() {
  const styles = useStyles();
  const connected = useConnected();
  const words = useWords(shell);
  return (
    <div role="status">
      {!connected && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{words.offline}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
