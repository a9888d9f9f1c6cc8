import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useWords } from '../../../words.ts';
import type { ShownEntry } from '../use-catalogue.ts';
import { EntryActions } from './entry-actions.tsx';
import { EntryDetails } from './entry-details.tsx';
import { EntryForm } from './entry-form.tsx';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** Which entry is open, or that a new one is being written. */
export type Opened = { readonly id: string; readonly add?: never } | { readonly add: true; readonly id?: never } | null;

interface Props {
  readonly opened: Opened;
  readonly entries: readonly ShownEntry[];
  onClose(): void;
}

/** An entry in full over the page; who keeps it edits it in the same place. */
export function EntryDialog({ opened, entries, onClose }: Props) {
  const words = useWords(helpTexts);
  const { form } = useWords().catalogue;
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  useEffect(() => setEditing(opened?.add === true), [opened]);
  const shown = entries.find(({ entry }) => entry.id === opened?.id);
  const writing = editing || opened?.add === true;
  return (
    <Dialog
      open={opened !== null && (shown !== undefined || opened.add === true)}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface aria-label={shown?.entry.title ?? form.newHeading}>
        <DialogBody>
          <DialogTitle>{shown === undefined ? form.newHeading : shown.entry.title}</DialogTitle>
          <DialogContent>
            {writing ? (
              <EntryForm
                shown={shown}
                onDone={onClose}
                onCancel={shown === undefined ? onClose : () => setEditing(false)}
              />
            ) : (
              shown !== undefined && (
                <div className={styles.entry}>
                  <EntryDetails shown={shown} />
                  <EntryActions shown={shown} onEdit={() => setEditing(true)} onRetired={onClose} />
                </div>
              )
            )}
          </DialogContent>
          {!writing && (
            <DialogActions>
              <Button onClick={onClose}>{words.close}</Button>
            </DialogActions>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
