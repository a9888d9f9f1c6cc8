import type { GroupSettings } from './model/group.ts';

/** What a new group starts with; the chair changes it. */
export const usualSettings: GroupSettings = {
  numbering: 'meeting',
  documentForm: 'fravaer-under-punkt',
  sections: ['Sagsfremstilling', 'Lovgrundlag', 'Økonomi', 'Sagen afgøres af', 'Indstilling'],
  proposalDays: 7,
  reminderDays: [7, 1],
  quorum: null,
};
