import fc from 'fast-check';
import { catalogueContract } from '../../src/catalogue/contract.ts';
import { contract } from '../../src/meetings/contract.ts';
import { personContract } from '../../src/privacy/person/contract.ts';
import { questionContract } from '../../src/quick-door/contract.ts';
import type { Activity } from '../connector/activities.ts';
import type { Person, Team, Town } from '../connector/town.ts';
import { oddText, oddValue } from './odd-words.ts';

/** Ids that stand in the store, so that what is odd gets past the first door. */
export interface KnownIds {
  readonly groupId: string;
  readonly meetingId: string;
  readonly itemIds: readonly string[];
  readonly messageId: string;
}

export interface FuzzTown {
  readonly town: Town;
  readonly team: Team;
  readonly serviceUrl: string;
  readonly ids: KnownIds;
}

const schemas: Record<string, { readonly shape: object }> = {
  ...contract,
  ...questionContract,
  ...catalogueContract,
  ...personContract,
};
const verbs = Object.keys(schemas);
const fieldsOf = (verb: string): string[] => [...Object.keys(schemas[verb]?.shape ?? {}), 'show', 'open-x'];

const commands = [
  'nyt møde',
  'akutmøde',
  'dagsorden',
  'referat',
  'mine møder',
  'mine aftaler',
  'gruppe',
  'kontakter',
  'hjælp',
  'agenda',
];

/** What may stand in a field: often what a card would send, else anything. */
function likelyValue(
  field: string,
  { groupId, meetingId, itemIds }: KnownIds,
  people: readonly Person[],
): fc.Arbitrary<unknown> {
  const likely: Record<string, fc.Arbitrary<unknown>> = {
    groupId: fc.constant(groupId),
    meetingId: fc.oneof(fc.constant(meetingId), fc.uuid()),
    itemId: fc.oneof(fc.constantFrom(...itemIds), fc.uuid()),
    into: fc.constantFrom(...itemIds),
    after: fc.constantFrom('first', ...itemIds),
    seen: fc.nat({ max: 9 }),
    answer: fc.constantFrom('attending', 'absent'),
    outcome: fc.constantFrom('approved', 'noted', 'joint', 'deferred', 'none'),
    presence: fc.constantFrom('present', 'late', 'left', 'partly'),
    personId: fc.constantFrom(...people.map(({ objectId }) => objectId)),
    chair: fc.constantFrom(...people.map(({ objectId }) => objectId)),
    date: fc.constantFrom('2020-03-10', '2020-02-30', '0000-00-00'),
    time: fc.constantFrom('16:30', '25:61'),
    show: fc.constantFrom('agenda', 'propose', 'document', 'comment', 'minutes', 'proposals', 'item', 'end', 'meeting'),
    on: fc.constantFrom('true', 'false'),
  };
  const usual = likely[field];
  return usual === undefined ? oddValue : fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: oddValue });
}

const dataOf = (verb: string, { ids, team }: FuzzTown): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(fieldsOf(verb).map((field) => [field, likelyValue(field, ids, team.members)])), {
    requiredKeys: ['groupId', 'meetingId'].filter((key) => fieldsOf(verb).includes(key)),
  });

/** Everything an activity carries, as Teams sends it. */
const common = ({ town, team, serviceUrl }: FuzzTown): fc.Arbitrary<Activity> =>
  fc
    .record({
      id: fc.oneof(
        fc.uuid(),
        oddText.map((text) => text.slice(0, 400)),
      ),
      from: fc.constantFrom(...team.members, ...town.people),
      personal: fc.boolean(),
      locale: fc.constantFrom('da-DK', 'en-US', 'xx', ''),
      messageId: fc.nat().map(String),
    })
    .map(({ id, from, personal, locale, messageId }) => ({
      id,
      timestamp: '2020-02-20T09:00:00.000Z',
      locale,
      channelId: 'msteams',
      serviceUrl,
      from: { id: from.mri, name: from.name, aadObjectId: from.objectId },
      recipient: town.bot,
      replyToId: messageId,
      conversation: personal
        ? { conversationType: 'personal', tenantId: town.tenantId, id: `a:1${from.objectId}` }
        : {
            conversationType: 'channel',
            isGroup: true,
            tenantId: town.tenantId,
            id: `${team.id};messageid=${messageId}`,
          },
      channelData: {
        tenant: { id: town.tenantId },
        ...(personal ? {} : { team: { id: team.id }, channel: { id: team.general.id } }),
      },
    }));

const withParts = (activity: fc.Arbitrary<Activity>, parts: fc.Arbitrary<object>): fc.Arbitrary<Activity> =>
  fc.tuple(activity, parts).map(([one, other]) => ({ ...one, ...other }));

/** A click with every verb there is, on what stands in the store, with odd words in its fields. */
export const oddClick = (town: FuzzTown): fc.Arbitrary<Activity> =>
  withParts(
    common(town),
    fc
      .oneof({ weight: 20, arbitrary: fc.constantFrom(...verbs) }, oddText)
      .chain((verb) => fc.tuple(fc.constant(verb), dataOf(verb, town)))
      .map(([verb, data]) => ({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      })),
  );

/** Anything else that an activity can be. */
export const oddActivity = (town: FuzzTown): fc.Arbitrary<Activity> =>
  fc.oneof(
    withParts(
      common(town),
      fc
        .oneof(
          oddText,
          fc.constantFrom(...commands),
          fc.constantFrom(...commands).map((word) => `<at>Tovholder</at> ${word}`),
        )
        .map((text) => ({ type: 'message', text })),
    ),
    withParts(
      common(town),
      oddValue.map((value) => ({ type: 'message', value })),
    ),
    withParts(
      common(town),
      fc.record({
        type: fc.constant('invoke'),
        name: fc.oneof(
          fc.constantFrom('composeExtension/query', 'fileConsent/invoke', 'adaptiveCard/action', 'task/fetch'),
          oddText,
        ),
        value: oddValue,
      }),
    ),
    withParts(
      common(town),
      fc.record({
        type: fc.constantFrom('conversationUpdate', 'installationUpdate', 'messageReaction', 'typing', 'event', 'x'),
        action: oddText.map((text) => text.slice(0, 90)),
        membersAdded: fc.constant([{ id: '29:x' }]),
      }),
    ),
    withParts(
      common(town),
      fc.dictionary(
        fc.constantFrom(
          'type',
          'from',
          'conversation',
          'channelData',
          'value',
          'text',
          'attachments',
          'serviceUrl',
          'name',
        ),
        oddValue,
      ),
    ),
    oddValue as fc.Arbitrary<Activity>,
  );
