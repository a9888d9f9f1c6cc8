import { refuseOthers } from '../../quick-door/answer-hand-off.ts';
import { topicLabel } from '../../quick-door/topics.ts';
import { monthBefore, monthOf } from '../../quick-door/working-days.ts';
import type { Topics } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';

const monthsShown = 12;

/** What nobody could answer, month by month, the latest first. Consultants only. */
export async function seeTopics(world: TabWorld, { person, language }: Viewer): Promise<Topics> {
  refuseOthers(world, person.personId);
  const months = [monthOf(world.clock())];
  while (months.length < monthsShown) months.push(monthBefore(months.at(-1) ?? ''));
  const counted = await Promise.all(months.map((month) => world.topics.ofMonth(person.tenantId, month)));
  return {
    months: months.flatMap((month, n) => {
      const topics = (counted[n] ?? []).map(({ topic, count }) => ({
        topic,
        label: topicLabel(topic, language) ?? topic,
        count,
      }));
      return topics.length === 0 ? [] : [{ month, topics }];
    }),
  };
}
