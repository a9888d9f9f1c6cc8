import { setImmediate } from 'node:timers/promises';
import { cameFrom } from '../meetings/came-from.ts';
import type { Agreement } from '../meetings/model/agreement.ts';
import type { Group } from '../meetings/model/group.ts';
import { candidates, type FindingWorld, mayShow } from './find-decisions.ts';
import type { FoundDecision } from './found-decision.ts';

/** An open agreement on the topic, with the item that it was made on. */
export interface FoundAgreement {
  readonly agreement: Agreement;
  readonly group: Group;
  /** The item's number as printed; null where it was made outside a meeting. */
  readonly number: string | null;
}

export interface OnTopic {
  readonly decisions: readonly FoundDecision[];
  readonly agreements: readonly FoundAgreement[];
}

const most = 3;
/** Only the latest are read through: an answer must not wait for an archive. */
const mostRead = 200;
const mostTried = 6;

/** How much a text is about the same as a question; 0: nothing in common. */
export type Likeness = (text: string) => number;

/** What an item is about stands at its beginning. */
const readOf = { text: 400, about: 200 } as const;

const textOf = ({ title, text, about }: FoundDecision): string =>
  [title, text.slice(0, readOf.text), about.slice(0, readOf.about)].join('\n');

async function agreementsOf(
  world: FindingWorld,
  group: Group,
  decisions: readonly FoundDecision[],
  likeness: Likeness,
): Promise<FoundAgreement[]> {
  // Those of closed items are found through their items only, where who may read them is known.
  const open = await world.store.openAgreements(group, { closed: false });
  return open
    .filter((agreement) => !agreement.closed && likeness(agreement.task) > 0)
    .map((agreement) => {
      const item = decisions.find(({ meeting: { meetingId }, itemId }) => cameFrom(agreement, { meetingId, itemId }));
      return { agreement, group, number: item?.number ?? null };
    });
}

/**
 * What groups have decided and agreed on the topic of a question: for a personal place, and for groups that the person is a
 * member of now. Closed decisions are among them as far as this person may read them, and that they are read is noted.
 */
export async function findOnTopic(
  world: FindingWorld,
  groups: readonly Group[],
  likeness: Likeness,
  personId: string,
): Promise<OnTopic> {
  const byGroup = await Promise.all(
    groups.map(async (group) => ({ group, all: await candidates(world, group, 'personal') })),
  );
  const latest = byGroup
    .flatMap(({ all }) => all)
    .sort((one, other) => other.meeting.date.localeCompare(one.meeting.date))
    .slice(0, mostRead);
  const alike: { found: FoundDecision; like: number }[] = [];
  for (const found of latest) {
    // Others are to be answered in between.
    await setImmediate();
    const like = likeness(textOf(found));
    if (like > 0) alike.push({ found, like });
  }
  alike.sort((one, other) => other.like - one.like);
  const decisions: FoundDecision[] = [];
  for (const { found } of alike.slice(0, mostTried)) {
    if (decisions.length < most && (await mayShow(world, found, personId))) decisions.push(found);
  }
  const agreements = await Promise.all(byGroup.map(({ group, all }) => agreementsOf(world, group, all, likeness)));
  return { decisions, agreements: agreements.flat().slice(0, most) };
}
