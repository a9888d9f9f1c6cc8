import { englishScenes } from '../english-scenes.ts';
import { everydayScenes } from '../everyday-scenes.ts';
import { hurriedEnglishScenes, hurriedScenes } from './between-two-lessons.ts';
import { crimeScenes } from './crime.ts';
import { moreEnglishScenes } from './english.ts';
import { familyScenes } from './family.ts';
import { onlineScenes } from './online.ts';
import { otherNames } from './other-names.ts';
import { otherNamesOfHelp } from './other-names-of-help.ts';
import { otherNamesOfTroubles } from './other-names-of-troubles.ts';
import { outsideInEnglish, outsideScenes } from './outside.ts';
import { plainWords } from './plain-words.ts';
import { roleAndLawScenes } from './roles-and-law.ts';
import { schoolAndLeisureScenes } from './school-and-leisure.ts';
import { substanceScenes } from './substances.ts';
import { thingsAndPlaces } from './things-and-places.ts';
import { toldInEnglish, toldOfCrime } from './told-of-crime.ts';
import { elsewhere, elsewhereInEnglish } from './told-of-elsewhere.ts';
import { toldOfFamilies } from './told-of-families.ts';
import { helpAndDutiesAsTold, helpAndDutiesInEnglish } from './told-of-help-and-duties.ts';
import { toldOfTroubles } from './told-of-troubles.ts';
import { toldOfYoungLives } from './told-of-young-lives.ts';
import { wellbeingScenes } from './wellbeing.ts';
import { workplaceChores, workplaceChoresInEnglish } from './workplace-chores.ts';

type Scenes = Readonly<Record<string, string>>;

const danish: readonly Scenes[] = [
  everydayScenes,
  substanceScenes,
  crimeScenes,
  onlineScenes,
  wellbeingScenes,
  familyScenes,
  schoolAndLeisureScenes,
  roleAndLawScenes,
  outsideScenes,
  thingsAndPlaces,
  hurriedScenes,
  otherNames,
  otherNamesOfTroubles,
  otherNamesOfHelp,
  workplaceChores,
  plainWords,
  toldOfTroubles,
  toldOfCrime,
  toldOfYoungLives,
  toldOfFamilies,
  helpAndDutiesAsTold,
  elsewhere,
];
const english: readonly Scenes[] = [
  englishScenes,
  moreEnglishScenes,
  outsideInEnglish,
  hurriedEnglishScenes,
  workplaceChoresInEnglish,
  toldInEnglish,
  helpAndDutiesInEnglish,
  elsewhereInEnglish,
];

const gather = (files: readonly Scenes[], concept: string): string =>
  files.flatMap((file) => file[concept] ?? []).join(',');

/** Everything Danish that is written instead of a concept's name, comma-separated. */
export const danishScenesOf = (concept: string): string => gather(danish, concept);

/** Everything English that is written instead of a concept's name, comma-separated. */
export const englishScenesOf = (concept: string): string => gather(english, concept);

/** The ids of the concepts that have scenes: each must be one of the lexicon's. */
export const conceptsWithScenes: ReadonlySet<string> = new Set([...danish, ...english].flatMap(Object.keys));
