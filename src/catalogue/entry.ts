import { z } from 'zod';

/** What an entry is: somebody to turn to, something on offer, or what to do and which rules hold. */
export const entryKinds = ['contact', 'initiative', 'guidance'] as const;
export type EntryKind = (typeof entryKinds)[number];

const AGES_AS_TEXT = /^\s*(\d{1,2})\s*(?:[-–]|til)\s*(\d{1,2})\s*(?:år)?\s*$/i;

const ages = z
  .object({ from: z.number().int().min(0).max(99), to: z.number().int().min(0).max(99) })
  .refine((range) => range.from <= range.to);

const agesAsText = z
  .string()
  .regex(AGES_AS_TEXT)
  .transform((text) => {
    const [, from, to] = AGES_AS_TEXT.exec(text) ?? [];
    return { from: Number(from), to: Number(to) };
  })
  .pipe(ages);

const words = z
  .array(z.string())
  .nullish()
  .transform((list) => (list ?? []).map((word) => word.trim()).filter((word) => word !== ''));
const line = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || null);

const contactDetails = z.object({ name: line, email: line, phone: line });

/**
 * One entry of the catalogue as files carry it: what may be missing may also be null. `level` is the step of the
 * staircase (1 opbyggende, 2 forebyggende, 3 kriminalitetsforebyggende); `ageRange` is in years, both ends included,
 * as an object or as "6-12"; `verifiedAt` is an ISO date.
 */
export const entrySchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String).pipe(z.string().trim().min(1)),
  kind: z.enum(entryKinds),
  title: z.string().trim().min(1),
  summary: line.transform((text) => text ?? ''),
  themes: words,
  level: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .nullish()
    .transform((level) => level ?? null),
  audience: z
    .union([z.string(), z.array(z.string()).transform((list) => list.join(', '))])
    .nullish()
    .transform((text) => text?.trim() || null),
  ageRange: z
    .union([ages, agesAsText, z.literal('').transform(() => null)])
    .nullish()
    .transform((range) => range ?? null),
  area: line,
  schools: words,
  keywords: words,
  contact: contactDetails.nullish().transform((contact) => contact ?? null),
  verifiedAt: line.refine((date) => date === null || !Number.isNaN(Date.parse(date))),
  source: line,
});

/** An entry of the catalogue, with everything that was left out as null or an empty list. */
export type Entry = z.infer<typeof entrySchema>;
