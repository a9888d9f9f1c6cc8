import type { Language } from '../errors/refusal.ts';
import { texts } from '../texts/texts.ts';
import { type Card, fill } from './card.ts';
import { plain, plainLabel } from './escape.ts';
import { firstThatFits, shortened } from './fit.ts';
import { numberValue } from './number-field.ts';

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** One input of a form. `choices` takes several of its choices, comma-joined. */
export type FormField = { readonly id: string; readonly label: string; readonly value?: string | undefined } & (
  | { readonly kind: 'text' | 'multiline'; readonly maxLength: number; readonly placeholder?: string }
  | { readonly kind: 'date' | 'time' | 'number' | 'toggle' }
  | { readonly kind: 'choice' | 'choices'; readonly choices: readonly Choice[]; readonly placeholder?: string }
);

export interface FormButton {
  readonly title: string;
  readonly verb: string;
  readonly data: object;
  readonly style?: 'positive' | 'destructive';
  /** False for buttons that lead away: what is typed does not go along. */
  readonly sendsInputs?: boolean;
  /** Names the fields that were there, since clients leave out what was emptied: then it goes. */
  readonly empties?: boolean;
}

export interface Form {
  readonly language: Language;
  readonly heading: string;
  /** What the form is about, above its heading. */
  readonly context?: string;
  readonly notice?: string | undefined;
  /** A notice that something went well is not shown as a warning. */
  readonly noticeIsGood?: boolean | undefined;
  /** Plain texts above the fields. */
  readonly lines?: readonly string[];
  readonly fields: readonly FormField[];
  /** What was typed in a form that could not be used, by input id: it stands in the fields again. */
  readonly typed?: Readonly<Record<string, unknown>> | undefined;
  /** At most six. */
  readonly buttons: readonly FormButton[];
}

/** What stands in a field: what was typed, or what it had before. A field for numbers shows numbers only. */
function fieldValue(field: FormField, typed: unknown): string | number {
  const value = String(typed ?? field.value ?? '');
  return field.kind === 'number' ? numberValue(value) : value;
}

/** A choice between nothing is no field, and Teams refuses it. */
const hasChoices = (field: FormField): boolean => !('choices' in field) || field.choices.length > 0;

/** A form from a list of fields and buttons, for all that a chair or a member fills in now and then. */
export const formCard = (form: Form): Card =>
  firstThatFits(
    () => formWithRoom(form, { line: Number.POSITIVE_INFINITY, choice: 120, value: Number.POSITIVE_INFINITY }),
    () => formWithRoom(form, { line: 300, choice: 60, value: 10_000 }),
    () => formWithRoom(form, { line: 80, choice: 30, value: 2_000 }),
  );

/** How many characters there is room for, of each. */
interface Room {
  readonly line: number;
  readonly choice: number;
  /** What is longer is left out whole: half of it, sent back, would take the place of the whole. */
  readonly value: number;
}

const standingIn = (form: Form, field: FormField) => fieldValue(field, form.typed?.[field.id]);

function formWithRoom(form: Form, room: Room): Card {
  const words = texts[form.language];
  const fields = form.fields.filter(hasChoices);
  const isTooLong = (field: FormField) =>
    field.kind === 'multiline' && String(standingIn(form, field)).length > room.value;
  const shown = fields.filter((field) => !isTooLong(field));
  const leftOut = fields.filter(isTooLong).map(({ label }) => words.fieldTooLong(label));
  return fill('form', {
    lang: form.language,
    heading: plain(form.heading),
    yes: words.yes,
    context: plain(form.context ?? ''),
    notice: plain(form.notice ?? ''),
    noticeColor: form.noticeIsGood === true ? 'Good' : 'Attention',
    lines: [...leftOut, ...(form.lines ?? []).map((text) => shortened(text, room.line))].map((text) => ({
      text: plain(text),
    })),
    fields: shown.map((field) => ({
      ...field,
      label: plainLabel(field.label),
      value: standingIn(form, field),
      placeholder: ('placeholder' in field ? field.placeholder : undefined) ?? '',
      maxLength: 'maxLength' in field ? field.maxLength : 0,
      choices:
        'choices' in field
          ? field.choices.map(({ title, value }) => ({ title: shortened(title, room.choice), value }))
          : [],
    })),
    buttons: form.buttons.map(({ title, verb, data, style, sendsInputs, empties }) => ({
      title,
      verb,
      data: empties === true ? { ...data, shown: shown.map(({ id }) => id).join(',') } : data,
      style: style ?? 'default',
      inputs: sendsInputs === false ? 'none' : 'auto',
    })),
  });
}
