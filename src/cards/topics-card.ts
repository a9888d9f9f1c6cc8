import type { Language } from '../errors/refusal.ts';
import { type CountedTopic, topicLabel } from '../quick-door/topics.ts';
import { monthText } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';
import { type Card, fill } from './card.ts';
import { plain, plainLabel } from './escape.ts';
import { type GroupToChoose, groupChoices } from './screens/hand-off-screens.ts';

export interface TopicsOfMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly topics: readonly CountedTopic[];
  /** The groups that the consultant may put them on the agenda of. */
  readonly groups: readonly GroupToChoose[];
  readonly language: Language;
  readonly notice?: string | undefined;
  readonly noticeIsGood?: boolean | undefined;
  /** The group that was chosen last, so that several topics can be put on one agenda. */
  readonly group?: string | undefined;
}

const mostTopics = 20;

/** What a month's questions were about that had no good answer, most asked first, each to be put on a group's agenda. */
export function topicsCard(shown: TopicsOfMonth): Card {
  const { month, topics, groups, language, notice, noticeIsGood, group } = shown;
  const words = texts[language].consultant;
  const listed = topics.flatMap(({ topic, count }) => {
    const label = topicLabel(topic, language);
    return label === undefined ? [] : [{ title: `${label} (${words.topics.times(count)})`, value: topic }];
  });
  const some = listed.length > 0;
  const mayPropose = some && groups.length > 0;
  return fill('topics', {
    lang: language,
    heading: words.topics.heading(monthText(month, language)),
    notice: plain(notice ?? ''),
    noticeColor: noticeIsGood === true ? 'Good' : 'Attention',
    intro: some ? words.topics.intro : words.topics.none,
    noGroups: some && !mayPropose ? words.topics.noGroups : '',
    lines: mayPropose ? [] : listed.slice(0, mostTopics).map(({ title }) => ({ text: plain(title) })),
    mayPropose,
    topicLabel: plainLabel(words.topics.topic),
    topics: listed.slice(0, mostTopics),
    groupLabel: plainLabel(words.topics.group),
    groups: groupChoices(groups),
    group: group ?? (groups.length === 1 ? (groups[0]?.groupId ?? '') : ''),
    toAgenda: words.toAgenda.button,
    data: { month, language },
  });
}
