import { Refusal } from '../../errors/refusal.ts';
import type { GroupRef } from '../../meetings/model/group.ts';
import { ownGroupsThatAnswer } from '../../meetings/own-groups.ts';
import { holdsOneOf } from '../../meetings/rights.ts';
import { today } from '../../meetings/wall-clock.ts';
import { whoMay } from '../../rights/who-may.ts';
import { readBody } from '../deeds/read-body.ts';
import { groupFor } from '../group-for.ts';
import { type Overview, overviewQuerySchema } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';
import { topicMap } from './topic-map.ts';
import { agreementsInNumbers, decisionsByOutcome, meetingInNumbers, yearsOf } from './year-in-numbers.ts';

/** Before the first day that a meeting can have. */
const fromTheStart = '0000';
/** The latest meetings of a year that are read one by one; groups meet four to twelve times. */
const mostMeetings = 40;

/** A group's year in numbers: what is closed is counted, and named nowhere. Throws `overview.not-yours`. */
export async function seeOverview(
  world: TabWorld,
  { person, language }: Viewer,
  ref: GroupRef,
  query: unknown,
): Promise<Overview> {
  const { group, holders } = await groupFor(world, person, ref);
  if (!holdsOneOf(holders, whoMay['overview.view'])) throw new Refusal('overview.not-yours');
  const { store, decisions, doors } = world;
  const [summaries, agreements, open, closed, own, door] = await Promise.all([
    store.meetingsSince(group, fromTheStart),
    store.allAgreements(group),
    decisions.ofGroup(group, 'open'),
    decisions.ofGroup(group, 'closed'),
    ownGroupsThatAnswer(world, person.tenantId, person.personId),
    doors.of(person.tenantId),
  ]);
  const day = today(world.clock());
  const years = yearsOf(summaries);
  const asked = readBody(overviewQuerySchema, query).year;
  const year = asked ?? years[0] ?? day.slice(0, 4);
  const ofYear = summaries.filter(({ date }) => date.startsWith(year)).slice(-mostMeetings);
  const states = await Promise.all(ofYear.map(({ meetingId }) => store.readMeeting(group, meetingId)));
  const ownGroups = own.map((one) => one.group);
  return {
    years,
    year,
    meetings: states.flatMap((state) => (state === undefined ? [] : [meetingInNumbers(state)])),
    decisions: decisionsByOutcome([...open, ...closed], year),
    agreements: agreementsInNumbers(agreements, year, day),
    topics: await topicMap({ decisions, door }, ownGroups, year, language),
  };
}
