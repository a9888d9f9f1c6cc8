import fc from 'fast-check';
import { catalogueContract } from '../../src/catalogue/contract.ts';
import { contract } from '../../src/meetings/contract.ts';
import { personContract } from '../../src/privacy/person/contract.ts';
import { questionContract } from '../../src/quick-door/contract.ts';
import type { Person } from '../connector/town.ts';
import type { FuzzTown, KnownMeeting } from './fuzz-town.ts';
import { mostly, oddText, oddValue } from './odd-words.ts';

const schemas: Record<string, { readonly shape: object }> = {
  ...contract,
  ...questionContract,
  ...catalogueContract,
  ...personContract,
};
const verbs = Object.keys(schemas);

const fieldsOf = (verb: string, { itemIds }: KnownMeeting): string[] => [
  ...Object.keys(schemas[verb]?.shape ?? {}),
  'show',
  'open-x',
  'requestId',
  ...(verb === 'meeting.close' ? itemIds.map((itemId) => `open-${itemId}`) : []),
];

/** What a card does not always send, and what it never leaves out. */
const maybe: ReadonlySet<string> = new Set(['seen', 'draftSeen', 'show', 'open-x', 'requestId', 'orderId']);
const needed: ReadonlySet<string> = new Set(['groupId', 'meetingId', 'itemId']);

const idsOf = (people: readonly Person[]) => people.map(({ objectId }) => objectId);
const oneOf = (people: readonly Person[]) => fc.constantFrom(...idsOf(people));
const someOf = (people: readonly Person[]) =>
  fc.subarray(idsOf(people), { maxLength: Math.min(5, people.length) }).map((ids) => ids.join(','));

/** What a card would send in a field; undefined where people type what they like. */
function likelyValue(field: string, { cast, ids }: FuzzTown, meeting: KnownMeeting): fc.Arbitrary<unknown> | undefined {
  if (field.startsWith('open-')) return fc.constantFrom('drop', 'defer', 'next');
  const item = fc.constantFrom(...meeting.itemIds);
  const likely: Record<string, fc.Arbitrary<unknown>> = {
    groupId: fc.constant(ids.groupId),
    group: fc.constant(ids.groupId),
    meetingId: mostly(fc.constant(meeting.meetingId), fc.uuid(), 20),
    itemId: mostly(item, fc.uuid(), 5),
    into: item,
    item,
    togetherWith: item,
    after: fc.oneof(fc.constant('first'), item),
    agreementId: mostly(fc.constantFrom(...ids.agreementIds), fc.uuid(), 5),
    entryId: mostly(fc.constantFrom(...ids.entryIds), fc.uuid(), 5),
    questionId: fc.constantFrom(...ids.questionIds),
    importId: fc.constantFrom(...ids.importIds),
    seen: fc.nat({ max: 9 }),
    draftSeen: fc.nat({ max: 9 }),
    subItemId: fc.constant(''),
    decisionOf: fc.constant(''),
    documentForm: fc.constant('fravaer-under-punkt'),
    reminders: fc.constantFrom('7,1', '', 'snart'),
    answer: fc.constantFrom('attending', 'absent'),
    outcome: fc.constantFrom('approved', 'noted', 'joint', 'deferred', 'none'),
    presence: fc.constantFrom('present', 'late', 'left', 'partly'),
    personId: oneOf(cast.members),
    for: fc.oneof(oneOf(cast.members), fc.nat({ max: 30 }).map(String)),
    owner: oneOf(cast.members),
    agreementOwner: oneOf(cast.members),
    agreementDue: fc.constantFrom('2020-03-10', ''),
    against: fc.nat({ max: 30 }).map(String),
    abstain: fc.nat({ max: 30 }).map(String),
    attended: fc.constantFrom('true', 'false'),
    closed: fc.constantFrom('true', 'false'),
    proposalDays: fc.nat({ max: 40 }).map(String),
    quorum: fc.nat({ max: 70 }).map(String),
    limitedTo: fc.oneof(fc.constant(''), someOf(cast.members)),
    orderId: fc.uuid(),
    requestId: fc.uuid(),
    confirmed: fc.constant('true'),
    level: fc.constantFrom('none', '1', '4'),
    ages: fc.constantFrom('6-9', '9 til 6'),
    caseNumber: fc.constantFrom('20/1234', '010203-1234'),
    people: someOf(cast.members),
    present: someOf(cast.team.members),
    invitees: someOf(cast.team.members),
    chair: oneOf(cast.leaders),
    leader: oneOf(cast.leaders),
    deputies: someOf(cast.leaders),
    minuteTakers: someOf(cast.minuteTakers),
    minuteTaker: oneOf(cast.minuteTakers),
    outsiders: someOf(cast.outsiders),
    members: fc.constantFrom('', idsOf(cast.team.members).join(',')),
    date: mostly(fc.constant('2020-03-10'), fc.constantFrom('2020-02-30', '0000-00-00')),
    due: mostly(fc.constant('2020-03-20'), fc.constantFrom('2020-02-30', '0000-00-00')),
    month: fc.constantFrom('2020-02', '2020-13'),
    time: mostly(fc.constant('16:30'), fc.constant('25:61')),
    until: mostly(fc.constant('18:00'), fc.constant('25:61')),
    kind: fc.constantFrom('ordinary', 'acute', 'decision', 'contact', 'network', ''),
    numbering: fc.constantFrom('meeting', 'year', 'term'),
    template: fc.constantFrom('network', 'steering', 'empty'),
    version: fc.constantFrom('open', 'full', '1'),
    // The typeset ones take seconds each, which the bench of documents measures.
    format: fc.constantFrom('md', 'txt', 'html', 'csv', 'json'),
    url: fc.webUrl(),
    email: fc.constant('kontakt@example.dk'),
    consent: fc.constantFrom('true', 'false'),
    helpful: fc.constantFrom('true', 'false'),
    show: fc.constantFrom('agenda', 'propose', 'document', 'comment', 'minutes', 'proposals', 'item', 'end', 'meeting'),
    on: fc.constantFrom('true', 'false'),
  };
  return likely[field];
}

/** Every second time all that a card would send and odd words where people type, else odd things anywhere, and things missing. */
export const dataOf = (verb: string, town: FuzzTown): fc.Arbitrary<object> =>
  fc.tuple(fc.constantFrom(...town.ids.meetings), fc.boolean()).chain(([meeting, isWhole]) => {
    const fields = fieldsOf(verb, meeting);
    const values = fields.map((field) => {
      const likely = likelyValue(field, town, meeting);
      if (isWhole) return [field, likely ?? oddText] as const;
      return [field, likely === undefined ? oddValue : mostly(likely, oddValue)] as const;
    });
    const required = (field: string) => (isWhole ? !maybe.has(field) : needed.has(field));
    return fc.record(Object.fromEntries(values), { requiredKeys: fields.filter(required) });
  });

/** A verb of the contract, or now and then what is none. */
export const oddVerb: fc.Arbitrary<string> = mostly(fc.constantFrom(...verbs), oddText, 25);
