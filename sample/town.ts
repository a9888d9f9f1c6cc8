import type { Channel, GroupRef } from '../src/meetings/model/group.ts';
import type { Member } from '../src/meetings/model/person.ts';
import { groupIdOf } from '../src/teams/group-id.ts';

/** A person who plays a role; in the sample nobody has another name than the role. */
const person = (number: number, teamsId: string, name: string): Member => ({
  personId: `00000000-0000-4000-8000-0000000000${number}`,
  name,
  teamsId,
  standing: 'member',
});

/** Whoever sits in front of the screen: chair of both groups, since only the chair can do everything. */
export const chair = person(20, 'user-chair', 'Formand');
export const minuteTaker = person(21, 'user-1', 'Referent');
export const headteacher = person(22, 'user-2', 'Skoleleder');
export const policeOfficer = person(23, 'user-3', 'Lokalbetjent');
export const clubLeader = person(24, 'user-4', 'Klubleder');
export const socialWorker = person(25, 'user-5', 'Socialrådgiver');

/** Fjordby Kommune, which is not on any map: one tenant, one team of six people, and a channel for each of two groups. */
export const town = {
  tenantId: '00000000-0000-4000-8000-000000000001',
  bot: { id: '00000000-0000-4000-8000-000000000011', name: 'Tovholder' },
  people: [chair, minuteTaker, headteacher, policeOfficer, clubLeader, socialWorker],
  team: {
    name: 'SSP Fjordby',
    aadGroupId: '00000000-0000-4000-8000-000000000031',
    /** The team's own id is that of its General channel. */
    id: '19:fjordby-general@thread.tacv2',
  },
  network: { channelId: '19:fjordby-general@thread.tacv2', name: 'SSP-netværk Fjordby Nord' },
  steering: { channelId: '19:fjordby-styregruppe@thread.tacv2', channelName: 'Styregruppen', name: 'SSP-styregruppen' },
  personalChatId: 'a:fjordby-formand',
  groupChat: { id: '19:fjordby-gruppechat@thread.v2', name: 'Gruppechat' },
} as const;

/** A channel of the town's team, in the Teams that answers at `serviceUrl`. */
export const channelAt = (serviceUrl: string, channelId: string): Channel => ({
  serviceUrl,
  teamId: town.team.id,
  channelId,
  kind: 'standard',
});

export const groupIn = (channelId: string): GroupRef => ({
  tenantId: town.tenantId,
  groupId: groupIdOf(town.tenantId, channelId),
});
