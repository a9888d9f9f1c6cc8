import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { memo, useCallback } from 'react';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import type { DeedResult } from '../../../api/use-deed.ts';
import { useWords } from '../../../words.ts';
import { useSavedField } from '../saved-field.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { SaveState } from './save-state.tsx';

const useStyles = makeStyles({
  // Grows with its text.
  area: { '& textarea': { fieldSizing: 'content', minHeight: '2.75rem', maxHeight: '24rem' } },
  large: { '& textarea': { minHeight: '5rem' } },
});

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly lines: 'one' | 'some' | 'many';
  /** Names the field among all others. */
  readonly field: string;
  readonly saved: string;
  readonly revision: number;
  /** Said where the field is left empty and must not be. */
  readonly missing?: string;
  save(text: string, seen: number): Promise<DeedResult>;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const trimmed = (text: string): string => text.trim();

/** A text that saves itself while it is written, and shows both texts where two people have written. */
export const SavedText = memo(function SavedText(props: Props) {
  const { label, hint, lines, field, saved, revision, missing, save } = props;
  const styles = useStyles();
  const words = useWords(meetingWords);
  const isOneLine = lines === 'one';
  const saveUnlessMissing = useCallback(
    (text: string, seen: number): Promise<DeedResult> =>
      missing !== undefined && text.trim() === ''
        ? Promise.resolve({ refused: { code: 'page.missing', text: missing, reference: null, meeting: null } })
        : save(text, seen),
    [missing, save],
  );
  const { text, state, refusal, theirs, ...deal } = useSavedField({
    field,
    saved,
    revision,
    tidy: isOneLine ? oneLine : trimmed,
    save: saveUnlessMissing,
  });
  const shared = {
    value: text,
    onChange: (_event: unknown, { value }: { readonly value: string }) => deal.change(value),
    onBlur: deal.finish,
  };
  const problem = refusal === undefined ? {} : { validationState: 'error' as const, validationMessage: refusal.text };
  return (
    <div>
      <Field label={label} {...(hint === undefined ? {} : { hint })} {...problem}>
        {isOneLine ? (
          <Input {...shared} />
        ) : (
          <Textarea
            {...shared}
            className={`${styles.area} ${lines === 'many' ? styles.large : ''}`}
            resize="vertical"
          />
        )}
      </Field>
      {theirs === undefined ? (
        <SaveState state={state} words={words} />
      ) : (
        <ConflictChoice yours={text} theirs={theirs} onKeepMine={deal.keepMine} onTakeTheirs={deal.takeTheirs} />
      )}
    </div>
  );
});
