import { useCallback, useState } from 'react';
import { sessionMemory } from './session-memory.ts';

let owner = '';

/** Whose drafts these are from now on: who comes after somebody else in the same browser tab sees nothing of theirs. */
export function draftsBelongTo(personId: string): void {
  owner = personId;
}

const keyOf = (field: string): string => `tovholder.draft.${owner}.${field}`;

/** What was typed into a field and is not saved yet; null where there is nothing. */
export const keptDraft = (field: string): string | null => sessionMemory.getItem(keyOf(field));

/** Keeps what is being typed until the browser tab closes; null forgets it. */
export function keepDraft(field: string, text: string | null): void {
  if (text === null) sessionMemory.removeItem(keyOf(field));
  else sessionMemory.setItem(keyOf(field), text);
}

/** The text of a field that outlives a reload and a lost connection, how to change it, and how to forget it once it is sent. */
export function useKeptDraft(
  field: string,
  saved = '',
): readonly [text: string, change: (text: string) => void, forget: () => void] {
  const [text, setText] = useState(() => keptDraft(field) ?? saved);
  const change = useCallback(
    (typed: string) => {
      setText(typed);
      keepDraft(field, typed === saved ? null : typed);
    },
    [field, saved],
  );
  const forget = useCallback(() => {
    setText(saved);
    keepDraft(field, null);
  }, [field, saved]);
  return [text, change, forget];
}
