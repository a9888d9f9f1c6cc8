import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../tests/storage/sample-meeting.ts';
import type { Group } from './model/group.ts';
import type { Member } from './model/person.ts';
import { holdsOneOf, membersOf, rights, rightsToCreate, rolesOf, setUpRoles } from './rights.ts';

const member = (personId: string, standing: Member['standing'] = 'member'): Member => ({
  personId,
  name: personId,
  teamsId: `29:${personId}`,
  standing,
});
const roster = ['chair', 'deputy', 'taker', 'school', 'police'].map((personId) => member(personId));
const group: Group = { ...sampleGroup(), chair: 'chair', deputies: ['deputy'], minuteTakers: ['taker'] };
const held = (personId: string, of: Group = group, people = roster) => [...rolesOf(personId, of, people)].sort();

describe('roles', () => {
  it('are what the group says, for people in the roster', () => {
    expect(held('chair')).toEqual(['chair', 'member']);
    expect(held('deputy')).toEqual(['deputy', 'member']);
    expect(held('taker')).toEqual(['member', 'minuteTaker']);
    expect(held('school')).toEqual(['member']);
    expect(held('stranger')).toEqual([]);
  });

  it('end with the roster: a chair who has left holds none', () => {
    expect(held('chair', group, roster.slice(1))).toEqual([]);
  });

  it('are the chair’s for who owns the team, once the chair has left it', () => {
    const people = [member('school', 'owner'), member('police')];
    expect(held('school', group, people)).toEqual(['chair', 'member']);
    expect(held('police', group, people)).toEqual(['member']);
    expect(held('school', group, [...people, member('chair')])).toEqual(['member']);
  });

  it('are held by guests as by others', () => {
    expect(held('police', group, [member('police', 'guest')])).toEqual(['member']);
  });

  it('are held within a group that is fewer than its channel', () => {
    const narrow = { ...group, members: ['school'] };
    expect(membersOf(narrow, roster).map(({ personId }) => personId)).toEqual(['chair', 'deputy', 'taker', 'school']);
    expect(held('police', narrow)).toEqual([]);
    expect(held('chair', narrow)).toEqual(['chair', 'member']);
  });

  it('have the creator of a meeting among them', () => {
    const { meeting } = sampleMeeting({ ...group, chair: 'school' });
    expect(rolesOf('school', group, roster, meeting).has('creator')).toBe(true);
    expect(rolesOf('police', group, roster, meeting).has('creator')).toBe(false);
  });
});

describe('rights', () => {
  it('to lead are the leaders’', () => {
    for (const verb of ['item.open', 'item.close', 'meeting.lead', 'attendance.record'] as const) {
      for (const leader of ['chair', 'deputy', 'taker']) {
        expect(holdsOneOf(rolesOf(leader, group, roster), rights[verb]), `${leader} ${verb}`).toBe(true);
      }
      expect(holdsOneOf(rolesOf('school', group, roster), rights[verb]), verb).toBe(false);
    }
  });

  it('to begin and end a meeting are the chair’s and the deputy’s', () => {
    for (const verb of ['meeting.start', 'meeting.close'] as const) {
      expect(holdsOneOf(rolesOf('deputy', group, roster), rights[verb])).toBe(true);
      expect(holdsOneOf(rolesOf('taker', group, roster), rights[verb])).toBe(false);
    }
  });

  it('to call an acute meeting are anybody’s in the group', () => {
    expect(rightsToCreate('acute')).toEqual(['member']);
    expect(rightsToCreate('ordinary')).toEqual(['chair']);
    expect(rightsToCreate('extraordinary')).toEqual(['chair']);
  });
});

describe('setting up a group', () => {
  const team = [member('owner', 'owner'), member('school'), member('police', 'guest')];
  const may = (personId: string, installedBy: string | null, people = team) =>
    holdsOneOf(setUpRoles(personId, people, installedBy), rights['group.setup']);

  it('is for the installer and the owners', () => {
    expect(may('school', 'school')).toBe(true);
    expect(may('owner', 'school')).toBe(true);
    expect(may('police', 'school')).toBe(false);
  });

  it('is for the owners where a policy installed it', () => {
    expect(may('owner', 'administrator')).toBe(true);
    expect(may('school', 'administrator')).toBe(false);
    expect(may('administrator', 'administrator')).toBe(false);
    expect(may('school', null)).toBe(false);
  });

  it('locks no team out: where Teams names neither, anybody but a guest may', () => {
    const ownerless = team.slice(1);
    expect(may('school', 'administrator', ownerless)).toBe(true);
    expect(may('police', 'administrator', ownerless)).toBe(false);
  });
});
