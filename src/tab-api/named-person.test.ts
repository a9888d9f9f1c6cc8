import { expect, it, vi } from 'vitest';
import type { Group } from '../meetings/model/group.ts';
import { named } from './named-person.ts';

const ref = { tenantId: 't', groupId: 'g' };
const person = { tenantId: 't', personId: 'p', name: '' };

const worldWith = (group: object | undefined) => {
  const members = vi.fn(async () => [
    { personId: 'p', name: 'Skoleleder', teamsId: '29:1', standing: 'member' as const },
  ]);
  const readGroup = async () => group as Group | undefined;
  return { members, world: { store: { readGroup }, roster: { members } } as unknown as Parameters<typeof named>[0] };
};

it('a person without a name in the token has the name of the roster', async () => {
  expect(await named(worldWith({ channel: {} }).world, person, ref)).toEqual({ ...person, name: 'Skoleleder' });
});

it('a name in the token stands, and nobody is asked', async () => {
  const { world, members } = worldWith({ channel: {} });
  expect((await named(world, { ...person, name: 'Klubleder' }, ref)).name).toBe('Klubleder');
  expect(members).not.toHaveBeenCalled();
});

it('where there is no group there is no name', async () => {
  expect(await named(worldWith(undefined).world, person, ref)).toEqual(person);
});
