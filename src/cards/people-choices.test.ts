import { describe, expect, it } from 'vitest';
import type { Member } from '../meetings/model/person.ts';
import { peopleChoices } from './people-choices.ts';

const member = (name: string): Member => ({ personId: `id-${name}`, name, teamsId: `29:${name}`, standing: 'member' });
const roster = ['Ørsted', 'Birk', 'Åkande', 'Eg'].map(member);
const titles = (...given: Parameters<typeof peopleChoices>) => peopleChoices(...given).map(({ title }) => title);

describe('people to choose between', () => {
  it('stand in the order of the Danish alphabet', () => {
    expect(titles(roster)).toEqual(['Birk', 'Eg', 'Ørsted', 'Åkande']);
  });

  it('are as many as there is room for, with names as long as there is room for', () => {
    expect(titles(roster, { people: 2, name: 2 })).toEqual(['Bi …', 'Eg']);
  });

  it('always have those among them who are chosen already', () => {
    expect(titles(roster, { people: 2, name: 40 }, new Set(['id-Åkande']))).toEqual(['Birk', 'Åkande']);
  });
});
