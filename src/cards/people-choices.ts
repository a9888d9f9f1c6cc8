import type { Member } from '../meetings/model/person.ts';

/** Above this the choices would fill the card; Teams' own people picker, which the inputs ask for too, finds the rest. */
const choiceLimit = 100;

/** People to choose between, for clients without a people picker. Guests are members like others. */
export const peopleChoices = (roster: readonly Member[]): { title: string; value: string }[] =>
  [...roster]
    .sort((a, b) => a.name.localeCompare(b.name, 'da'))
    .slice(0, choiceLimit)
    .map((member) => ({ title: member.name, value: member.personId }));
