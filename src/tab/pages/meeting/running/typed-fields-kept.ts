import { keepDraft, keptDraft } from '../../../parts/kept-draft.ts';
import type { TypedFields } from './typed-fields.ts';

const nameOf = (itemId: string): string => `${itemId}.draft`;

/** What is typed of an item's decision and not saved, as it was left in this browser tab. */
export const keptTyped = (itemId: string): TypedFields => JSON.parse(keptDraft(nameOf(itemId)) ?? '{}') as TypedFields;

export const keepTyped = (itemId: string, typed: TypedFields): void =>
  keepDraft(nameOf(itemId), Object.keys(typed).length === 0 ? null : JSON.stringify(typed));

export const forgetTyped = (itemId: string): void => keepDraft(nameOf(itemId), null);
