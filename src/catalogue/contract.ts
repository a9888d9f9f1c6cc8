import { z } from 'zod';
import * as field from '../meetings/fields.ts';
import { catalogueFormats } from './catalogue-file.ts';
import { type Entry, entryKinds } from './entry.ts';

export const titleLimit = 200;
export const summaryLimit = 4_000;
export const lineLimit = 500;

/** Ids of entries are the catalogue's own; they need not be GUIDs. */
const entryId = z.string({ error: 'input.id' }).trim().min(1, { error: 'input.id' }).max(100, { error: 'input.id' });
const anEntry = { entryId, seen: field.seen };

const lineText = field.optionalLine(lineLimit, 'entry.text-too-long');
const listText = lineText.transform((text) =>
  (text ?? '')
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const agesText = lineText.transform((text, context): Entry['ageRange'] => {
  if (text === null) return null;
  const [, from, to] = /^(\d{1,2})\s*(?:[-–]|til|to)\s*(\d{1,2})(?:\s*(?:år|years))?$/i.exec(text) ?? [];
  if (from !== undefined && Number(from) <= Number(to)) return { from: Number(from), to: Number(to) };
  context.addIssue({ code: 'custom', message: 'entry.ages-wrong' });
  return z.NEVER;
});

const levels = { none: null, '1': 1, '2': 2, '3': 3 } as const;
const level = field
  .optionalChoice(['none', '1', '2', '3'])
  .transform((chosen): Entry['level'] => (chosen === null ? null : levels[chosen]));

const emailText = lineText.refine((text) => text === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), {
  error: 'entry.email-wrong',
});

/** The form of an entry. A field that is left empty is empty. */
const entryFields = {
  title: field.line(titleLimit, 'entry.title-missing', 'entry.title-missing'),
  summary: field.optionalText(summaryLimit, 'entry.text-too-long'),
  name: lineText,
  phone: lineText,
  email: emailText,
  themes: listText,
  area: lineText,
  schools: listText,
  ages: agesText,
  audience: lineText,
  level,
  keywords: listText,
  source: lineText,
};

export type EntryFields = z.infer<z.ZodObject<typeof entryFields>>;

/** The parts of the catalogue that are listed. */
export const listings = ['contacts', 'others', 'stale'] as const;
export type Listing = (typeof listings)[number];

/** The part of the card contract that belongs to the catalogue. */
export const catalogueContract = {
  'entry.list': z.object({
    show: z.enum(listings).catch('contacts'),
    page: z.coerce.number().int().min(1).max(1_000).catch(1),
  }),
  'entry.view': z.object({ entryId }),
  /** An empty form for an entry with a newly minted id. */
  'entry.new': z.object({}),
  'entry.add': z.object({ ...anEntry, ...entryFields, kind: z.enum(entryKinds).catch('contact') }),
  'entry.edit': z.object({ ...anEntry, ...entryFields }),
  'entry.confirm': z.object(anEntry),
  'entry.retire': z.object(anEntry),
  'entry.restore': z.object(anEntry),
  'catalogue.save': z.object({ importId: field.id }),
  'catalogue.discard': z.object({ importId: field.id }),
  'catalogue.get': z.object({ format: z.enum(catalogueFormats).catch('xlsx'), orderId: field.optionalId }),
} as const;

export type CatalogueVerb = keyof typeof catalogueContract;
export type CatalogueInput<V extends CatalogueVerb> = z.infer<(typeof catalogueContract)[V]>;

export const isCatalogueVerb = (text: string): text is CatalogueVerb => Object.hasOwn(catalogueContract, text);
