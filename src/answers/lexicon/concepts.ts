import type { Concept } from './concept.ts';
import { cooperation } from './cooperation.ts';
import { drugsAndAlcohol } from './drugs-and-alcohol.ts';
import { everydayHelp } from './everyday-help.ts';
import { family } from './family.ts';
import { lawAndDuties } from './law-and-duties.ts';
import { leisureLife } from './leisure.ts';
import { onlineLife } from './online-life.ts';
import { outside } from './outside.ts';
import { particularHelp } from './particular-help.ts';
import { roles } from './roles.ts';
import { schoolLife } from './school-life.ts';
import { violenceAndCrime } from './violence-and-crime.ts';
import { wellbeing } from './wellbeing.ts';

/** The whole lexicon: every concept of youth work and crime prevention that the quick door knows. */
export const concepts: readonly Concept[] = [
  ...drugsAndAlcohol,
  ...violenceAndCrime,
  ...onlineLife,
  ...wellbeing,
  ...family,
  ...schoolLife,
  ...leisureLife,
  ...roles,
  ...cooperation,
  ...lawAndDuties,
  ...particularHelp,
  ...everydayHelp,
  ...outside,
];
