import type { Language } from '../errors/refusal.ts';
import type { Group } from '../meetings/model/group.ts';
import type { Member } from '../meetings/model/person.ts';
import { membersOf } from '../meetings/rights.ts';
import { texts } from '../texts/texts.ts';
import { type Card, fill } from './card.ts';
import { plain } from './escape.ts';
import { firstThatFits } from './fit.ts';
import { type PeopleRoom, peopleChoices, peopleRooms } from './people-choices.ts';

/** What a group is, for everybody in its channel. */
export function groupCard(group: Group, roster: readonly Member[], language: Language, notice = ''): Card {
  const words = texts[language];
  const chair = roster.find((member) => member.personId === group.chair);
  return fill('group', {
    lang: language,
    speak: words.group.summary(group.name),
    kind: words.group.kindAndTemplate(words.groupKind[group.kind], words.template[group.template]),
    name: plain(group.name),
    notice: plain(notice),
    facts: [
      { title: words.group.chair, value: plain(chair?.name ?? '–') },
      { title: words.group.members, value: words.group.memberCount(membersOf(group, roster).length) },
    ],
    next: words.group.next,
  });
}

/** The chair's form for who does what in the group, and who belongs to it. */
export function rolesCard(
  group: Group,
  roster: readonly Member[],
  language: Language,
  shown: { notice?: string; typed?: Readonly<Record<string, unknown>> } = {},
): Card {
  const words = texts[language];
  const field = (id: 'chair' | 'deputies' | 'minuteTakers' | 'members' | 'outsiders', several: boolean) => ({
    id,
    label: words.roles[id],
    several,
    style: several ? 'expanded' : 'filtered',
    value: String(shown.typed?.[id] ?? [group[id]].flat().join(',')),
  });
  const fields = [
    field('chair', false),
    field('deputies', true),
    field('minuteTakers', true),
    field('members', true),
    field('outsiders', true),
  ];
  const chosen = new Set(fields.flatMap(({ value }) => value.split(',')));
  const withRoom = (room: PeopleRoom) => () =>
    fill('roles', {
      lang: language,
      heading: words.roles.heading,
      name: plain(group.name),
      notice: plain(shown.notice ?? ''),
      fields,
      people: peopleChoices(roster, room, chosen),
      action: words.actions.saveRoles,
      settingsAction: words.groupSettings.open,
      settingsData: { groupId: group.groupId, language },
      data: { groupId: group.groupId, seen: group.revision, language },
    });
  const [most, ...fewer] = peopleRooms;
  return firstThatFits(withRoom(most), ...fewer.map(withRoom));
}
