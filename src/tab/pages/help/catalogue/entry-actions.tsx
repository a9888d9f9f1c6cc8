import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useAttempt } from '../../../api/use-attempt.ts';
import { Problem } from '../../../parts/problem.tsx';
import { useUndoableDeed } from '../../../parts/use-undoable-deed.ts';
import { useWords } from '../../../words.ts';
import type { ShownEntry } from '../use-catalogue.ts';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

const deeds = ['entry.confirm', 'entry.edit', 'entry.restore', 'entry.retire'];

interface Props {
  readonly shown: ShownEntry;
  onEdit(): void;
  onRetired(): void;
}

/** What who keeps an entry does with it: confirms, edits, or takes it out, which can be undone. */
export function EntryActions({ shown: { entry, revision, may }, onEdit, onRetired }: Props) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { form } = useWords().catalogue;
  const confirming = useAttempt();
  const retiring = useUndoableDeed();
  const seen = { entryId: entry.id, seen: revision };
  const named = (action: string) => ({
    'aria-label': words.actionOn(action, entry.title),
    disabledFocusable: confirming.busy || retiring.busy,
  });

  async function retire(): Promise<void> {
    const undo = { verb: 'entry.restore', data: { ...seen, seen: revision + 1 } };
    if (await retiring.run({ verb: 'entry.retire', data: seen, text: form.isRetired, undo })) onRetired();
  }

  if (!may.some((verb) => deeds.includes(verb))) return null;
  return (
    <div>
      <div className={styles.buttons}>
        {may.includes('entry.confirm') && (
          <Button
            {...named(form.confirm)}
            icon={<CheckmarkRegular />}
            onClick={() => void confirming.attempt('entry.confirm', seen)}
          >
            {form.confirm}
          </Button>
        )}
        {may.includes('entry.edit') && (
          <Button {...named(form.heading)} icon={<EditRegular />} onClick={onEdit}>
            {form.heading}
          </Button>
        )}
        {may.includes('entry.restore') && (
          <Button
            {...named(words.restore)}
            icon={<ArrowUndoRegular />}
            onClick={() => void confirming.attempt('entry.restore', seen)}
          >
            {words.restore}
          </Button>
        )}
        {may.includes('entry.retire') && (
          <Button {...named(form.retire)} icon={<DeleteRegular />} onClick={() => void retire()}>
            {form.retire}
          </Button>
        )}
      </div>
      <Problem text={confirming.problem ?? retiring.problem} />
    </div>
  );
}
