import { keepDraft, keptDraft } from '../../parts/kept-draft.ts';

/** What was typed into a field that saves itself, and what was saved when the typing began. */
export interface UnsavedText {
  readonly text: string;
  readonly base: string;
}

export const keepUnsaved = (field: string, { text, base }: UnsavedText): void =>
  keepDraft(field, JSON.stringify([text, base]));

export const forgetUnsaved = (field: string): void => keepDraft(field, null);

/** Undefined where everything that was typed is saved. */
export function unsaved(field: string): UnsavedText | undefined {
  const kept = keptDraft(field);
  if (kept === null) return undefined;
  const [text, base] = JSON.parse(kept) as [string, string];
  return { text, base };
}
