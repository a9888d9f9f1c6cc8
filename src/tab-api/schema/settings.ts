import { z } from 'zod';
import { groupKinds, numberings, templateNames } from '../../meetings/model/group.ts';
import { may, person } from './common.ts';

export const settingsSchema = z.object({
  groupId: z.string(),
  name: z.string(),
  kind: z.enum(groupKinds),
  template: z.enum(templateNames),
  /** The agenda as its editor shows it: a line an item, sub-items indented, as `group.template` takes it. */
  agenda: z.string(),
  numbering: z.enum(numberings),
  documentForm: z.string(),
  documentForms: z.array(z.object({ name: z.string(), title: z.string() })),
  /** A heading a line, as `group.settings` takes it. */
  sections: z.string(),
  proposalDays: z.number(),
  reminders: z.string(),
  quorum: z.number().nullable(),
  /** Everybody in the channel, each with what they are in the group. */
  people: z.array(
    person.extend({
      standing: z.enum(['owner', 'member', 'guest']),
      roles: z.array(z.string()),
      outsider: z.boolean(),
      inGroup: z.boolean(),
    }),
  ),
  /** How long each kind of data is kept, in days, with its label. */
  retention: z.array(z.object({ kind: z.string(), label: z.string(), days: z.number() })),
  revision: z.number(),
  may,
});

export type Settings = z.infer<typeof settingsSchema>;
