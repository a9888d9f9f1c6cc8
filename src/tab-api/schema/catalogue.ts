import { z } from 'zod';
import { entrySchema } from '../../catalogue/entry.ts';
import { may } from './common.ts';

export const catalogueSchema = z.object({
  entries: z.array(
    z.object({
      entry: entrySchema,
      revision: z.number(),
      /** The sentence that says since when nobody has confirmed it; null while it is fresh. */
      stale: z.string().nullable(),
      verified: z.string(),
      /** Taken out: it answers nothing. Only who keeps the entry sees it then. */
      retired: z.boolean(),
      may,
    }),
  ),
  may,
});

/** What nobody could answer, month by month; for consultants. */
export const topicsSchema = z.object({
  months: z.array(
    z.object({
      month: z.string(),
      topics: z.array(z.object({ topic: z.string(), label: z.string(), count: z.number() })),
    }),
  ),
});

export type CatalogueView = z.infer<typeof catalogueSchema>;
export type Topics = z.infer<typeof topicsSchema>;
