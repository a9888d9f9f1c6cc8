import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../tab-api/schema.ts';
import { asSent, marked, rolesOf } from './chosen-roles.ts';

const person = (personId: string, different: object = {}): Settings['people'][number] => ({
  personId,
  name: personId,
  standing: 'member',
  roles: ['member'],
  outsider: false,
  inGroup: true,
  ...different,
});

const people = [
  person('chair', { roles: ['member', 'chair'] }),
  person('deputy', { roles: ['member', 'deputy', 'minuteTaker'] }),
  person('club', { outsider: true }),
];

describe('the roles of a group', () => {
  it('are read from what each person is', () => {
    const roles = rolesOf({ people });
    expect(roles.chair).toBe('chair');
    expect([...roles.minuteTakers]).toEqual(['deputy']);
    expect([...roles.outsiders]).toEqual(['club']);
  });

  it('list no members where everybody belongs', () => {
    expect(asSent(rolesOf({ people }), people)).toEqual({
      chair: 'chair',
      deputies: 'deputy',
      minuteTakers: 'deputy',
      outsiders: 'club',
      members: '',
    });
  });

  it('list those who belong where somebody does not', () => {
    const without = marked(rolesOf({ people }), 'members', 'club', false);
    expect(asSent(without, people).members).toBe('chair,deputy');
    expect(asSent(marked(without, 'members', 'club', true), people).members).toBe('');
  });
});
