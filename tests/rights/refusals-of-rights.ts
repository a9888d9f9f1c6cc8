import type { RefusalCode } from '../../src/errors/catalogue.ts';

/** The refusals that say that it is not this person's to do. */
export const notYours: ReadonlySet<string> = new Set<RefusalCode>([
  'agreement.not-yours',
  'catalogue.gone',
  'catalogue.not-yours',
  'entry.not-yours',
  'group.chair-only',
  'group.none-of-yours',
  'group.not-a-member',
  'group.setup-not-yours',
  'import.not-yours',
  'item.not-for-you',
  'meeting.agenda-not-yours',
  'meeting.call-not-yours',
  'meeting.create-not-yours',
  'meeting.edit-not-yours',
  'meeting.lead-not-yours',
  'minutes.full-not-yours',
  'minutes.not-yours',
  'person.not-yours',
  'question.not-a-consultant',
  'question.unknown',
]);

/** The refusals that say that this is not the place, whoever it is. */
export const notHere: ReadonlySet<string> = new Set<RefusalCode>([
  'catalogue.elsewhere',
  'import.elsewhere',
  'item.read-elsewhere',
  'minutes.full-elsewhere',
  'person.elsewhere',
  'place.channel-needed',
]);
