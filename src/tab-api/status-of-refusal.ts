import type { RefusalCode } from '../errors/catalogue.ts';

/** Everything else is a form that cannot be used as it is: 400. */
const codesOf: Readonly<Record<number, readonly RefusalCode[]>> = {
  401: ['sign-in.missing', 'sign-in.refused'],
  403: [
    'agreement.not-yours',
    'catalogue.elsewhere',
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
    'meeting.not-invited',
    'minutes.full-not-yours',
    'minutes.not-yours',
    'overview.not-yours',
    'question.no-consultant',
    'question.not-a-consultant',
    'tab.set-up-in-channel',
  ],
  404: [
    'agreement.unknown',
    'catalogue.gone',
    'entry.unknown',
    'group.unknown',
    'import.gone',
    'item.sub-unknown',
    'item.unknown',
    'meeting.unknown',
    'proposal.unknown',
    'question.not-handed-off',
    'question.unknown',
    'tab.no-such-page',
    'verb.unknown',
  ],
  409: [
    'catalogue.changed-meanwhile',
    'click.busy',
    'entry.changed-meanwhile',
    'group.changed-meanwhile',
    'item.changed-meanwhile',
    'item.closed-settled-meanwhile',
    'item.not-to-be-changed',
    'item.not-treated',
    'item.settled-meanwhile',
    'meeting.approved-already',
    'meeting.cancelled',
    'meeting.changed-meanwhile',
    'meeting.not-a-draft',
    'meeting.not-called',
    'meeting.not-closed',
    'meeting.not-running',
    'meeting.not-to-be-changed',
    'meeting.over',
    'meeting.running-already',
    'minutes.locked',
    'minutes.newer-version',
    'minutes.sent-already',
    'question.answered-already',
    'question.busy',
    'question.taken-by-other',
  ],
  429: ['click.too-many'],
  503: ['click.too-late', 'roster.unreadable', 'sign-in.keys-missing', 'tab.not-built'],
};

const statuses = new Map(
  Object.entries(codesOf).flatMap(([status, codes]) => codes.map((code) => [code, Number(status)] as const)),
);

/** The status of HTTP that says the same as a refusal. */
export const statusOfRefusal = (code: RefusalCode): number => statuses.get(code) ?? 400;

/** Somebody else was first, or it is another time now: what stands is to be looked at before anything is tried again. */
export const isOvertaken = (code: RefusalCode): boolean => statusOfRefusal(code) === 409;
