import { z } from 'zod';
import type { RefusalCode } from '../errors/catalogue.ts';

/**
 * The fields of the card contract. What is wrong with one is said by a code of the error catalogue, so a schema's
 * message is always a refusal code. Clients send every input as text; an empty one was left empty.
 */
const code = (refusal: RefusalCode): RefusalCode => refusal;

const leftEmptyIsMissing = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const unprintable = /(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

/** The inputs without what no keyboard types and no table row, card or document can hold: control characters and half characters. */
export const printable = (data: unknown): unknown =>
  typeof data !== 'object' || data === null || Array.isArray(data)
    ? data
    : Object.fromEntries(
        Object.entries(data).map(([name, value]) => [
          name,
          typeof value === 'string' ? value.replace(unprintable, '') : value,
        ]),
      );

/** The inputs with those that were emptied: a form that names the fields it showed misses just these. */
export function withEmptied(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('shown' in data) || typeof data.shown !== 'string') return data;
  return { ...Object.fromEntries(data.shown.split(',').map((name) => [name, ''])), ...data };
}

/** GUID-shaped, as tenants' and people's ids are; `z.uuid()` is stricter than real ones. */
export const id = z.guid({ error: code('input.id') }).transform((value) => value.toLowerCase());

/** Several people as a people picker sends them: comma-joined object ids. */
export const ids = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim()))
  .transform((parts) => parts.filter((part) => part !== ''))
  .pipe(z.array(id).max(300, { error: code('input.too-many-people') }));

/** The revision of the row that a button stood on; a card without it counts as a new click. */
export const seen = z.coerce
  .number({ error: code('input.id') })
  .int({ error: code('input.id') })
  .nonnegative({ error: code('input.id') })
  .optional();

/** One line of text, required. */
export const line = (longest: number, missing: RefusalCode, tooLong: RefusalCode) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value),
    z
      .string({ error: code(missing) })
      .min(1, { error: code(missing) })
      .max(longest, { error: code(tooLong) }),
  );

/** Text that may be left out: then it is null. Line breaks are kept. */
export const optionalText = (longest: number, tooLong: RefusalCode) =>
  z
    .preprocess(
      leftEmptyIsMissing,
      z
        .string({ error: code('input.text') })
        .max(longest, { error: code(tooLong) })
        .optional(),
    )
    .transform((value) => value?.trim() ?? null);

/** Text that stays as it is when it is left out, and goes when it is left empty: undefined, or null. */
export const clearableText = (longest: number, tooLong: RefusalCode) =>
  z
    .string({ error: code('input.text') })
    .max(longest, { error: code(tooLong) })
    .transform((value) => (value.trim() === '' ? null : value.trim()))
    .optional();

/** One line of text that may be left out: then it is null. */
export const optionalLine = (longest: number, tooLong: RefusalCode) =>
  optionalText(longest, tooLong).transform((value) => value?.replace(/\s+/g, ' ') ?? null);

/** Text that must be there. Line breaks are kept. */
export const someText = (longest: number, missing: RefusalCode, tooLong: RefusalCode) =>
  z
    .string({ error: code(missing) })
    .transform((value) => value.trim())
    .pipe(
      z
        .string()
        .min(1, { error: code(missing) })
        .max(longest, { error: code(tooLong) }),
    );

/** An address on the web. */
export const link = (wrong: RefusalCode) =>
  z.url({ protocol: /^https?$/, error: code(wrong) }).max(2000, { error: code(wrong) });

/** What a toggle sends: `true` or `false` as text; null where it was left out. */
export const optionalYesNo = z
  .preprocess(leftEmptyIsMissing, z.union([z.boolean(), z.enum(['true', 'false'])]).optional())
  .transform((value) => (value === undefined ? null : value === true || value === 'true'));

const calendarDay = /^\d{4}-\d{2}-\d{2}$/;
const isRealDay = (value: string) =>
  calendarDay.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

export const day = (missing: RefusalCode) =>
  z.preprocess(
    leftEmptyIsMissing,
    z
      .string({ error: code(missing) })
      .refine((value) => calendarDay.test(value) && !Number.isNaN(Date.parse(value)) && isRealDay(value), {
        error: code('input.date'),
      }),
  );

export const optionalDay = z
  .preprocess(leftEmptyIsMissing, day('input.date').optional())
  .transform((value) => value ?? null);

const clockTime = z
  .string({ error: code('input.time') })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: code('input.time') });

/** `9.30`, `09:30` or `09:30:00` as `09:30`: a dot is how Danes write it, and some clients add seconds. */
function tidyTime(typed: string): string {
  const [, hour, minute] = /^(\d{1,2})[.:](\d{2})(?::\d{2})?$/.exec(typed.trim()) ?? [];
  return hour === undefined || minute === undefined ? typed : `${hour.padStart(2, '0')}:${minute}`;
}

/** A time of day, `HH:MM`. */
export const time = (missing: RefusalCode) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? tidyTime(value) : undefined),
    z.string({ error: code(missing) }).pipe(clockTime),
  );

export const optionalTime = z
  .preprocess(leftEmptyIsMissing, time('input.time').optional())
  .transform((value) => value ?? null);

/** A time of day that stays as it is when it is left out, and goes when it is left empty: undefined, or null. */
export const clearableTime = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
  time('input.time').nullable().optional(),
);

export const choice = <const T extends readonly [string, ...string[]]>(values: T, missing: RefusalCode) =>
  z.preprocess(leftEmptyIsMissing, z.enum(values, { error: code(missing) }));

export const optionalChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .preprocess(leftEmptyIsMissing, z.enum(values, { error: code('input.invalid') }).optional())
    .transform((value) => value ?? null);

const count = z.coerce
  .number({ error: code('input.count') })
  .int({ error: code('input.count') })
  .min(0, { error: code('input.count') })
  .max(999, { error: code('input.count') });

/** A whole number from 0 to 999, or null. */
export const optionalCount = z.preprocess(leftEmptyIsMissing, count.optional()).transform((value) => value ?? null);

/** A whole number from 1 to 999 that stays as it is when it is left out, and goes when it is left empty or nought: undefined, or null. */
export const clearableCount = z
  .preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), count.nullable().optional())
  .transform((value) => (value === 0 ? null : value));

export const optionalId = z.preprocess(leftEmptyIsMissing, id.optional()).transform((value) => value ?? null);
/** A place in a list: after the one of that id, or `first`; null where it was left out. */
export const optionalPlaceAfter = z
  .preprocess(leftEmptyIsMissing, z.union([z.literal('first'), id], { error: code('input.id') }).optional())
  .transform((value) => value ?? null);
export const optionalIds = z.preprocess(leftEmptyIsMissing, ids.optional()).transform((value) => value ?? []);
