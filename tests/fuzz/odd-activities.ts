import fc from 'fast-check';
import type { Activity } from '../connector/activities.ts';
import { type FuzzTown, senderOf } from './fuzz-town.ts';
import { dataOf, oddVerb } from './likely-data.ts';
import { oddText, oddValue } from './odd-words.ts';

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

/** Everything an activity carries, as Teams sends it. */
const common = ({ cast, serviceUrl }: FuzzTown): fc.Arbitrary<Activity> =>
  fc
    .record({
      id: fc.oneof(
        fc.uuid(),
        oddText.map((text) => text.slice(0, 400)),
      ),
      from: senderOf(cast),
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
      recipient: cast.town.bot,
      replyToId: messageId,
      conversation: personal
        ? { conversationType: 'personal', tenantId: cast.town.tenantId, id: `a:1${from.objectId}` }
        : {
            conversationType: 'channel',
            isGroup: true,
            tenantId: cast.town.tenantId,
            id: `${cast.team.id};messageid=${messageId}`,
          },
      channelData: {
        tenant: { id: cast.town.tenantId },
        ...(personal ? {} : { team: { id: cast.team.id }, channel: { id: cast.team.general.id } }),
      },
    }));

const withParts = (activity: fc.Arbitrary<Activity>, parts: fc.Arbitrary<object>): fc.Arbitrary<Activity> =>
  fc.tuple(activity, parts).map(([one, other]) => ({ ...one, ...other }));

/** A click with every verb there is, on what stands in the store, with odd words in its fields. */
export const oddClick = (town: FuzzTown): fc.Arbitrary<Activity> =>
  withParts(
    common(town),
    oddVerb
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
