import { toldOfCooperation } from './cooperation.ts';
import { toldOfDrugsAndAlcohol } from './drugs-and-alcohol.ts';
import { toldElsewhere } from './elsewhere.ts';
import { toldOfEverydayHelp } from './everyday-help.ts';
import { toldOfFamily } from './family.ts';
import { toldOfLawAndDuties } from './law-and-duties.ts';
import { toldOfLeisure } from './leisure.ts';
import { toldOfOnlineLife } from './online-life.ts';
import { toldOfParticularHelp } from './particular-help.ts';
import { toldOfRoles } from './roles.ts';
import { toldOfSchoolLife } from './school-life.ts';
import { toldOfViolenceAndCrime } from './violence-and-crime.ts';
import { toldOfWellbeing } from './wellbeing.ts';

/** A sentence as colleagues type it, and the concepts it is about, the best one first. */
export interface ToldSentence {
  readonly text: string;
  readonly concepts: readonly string[];
}

function sentencesIn(lines: string): ToldSentence[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', concepts = ''] = line.split(' | ');
      return { text, concepts: concepts.split(', ').filter((concept) => concept !== '') };
    });
}

/** What the quick door is asked every day, by the lexicon's fields. */
export const sentencesOfSubjects: readonly ToldSentence[] = [
  toldOfCooperation,
  toldOfDrugsAndAlcohol,
  toldOfEverydayHelp,
  toldOfFamily,
  toldOfLawAndDuties,
  toldOfLeisure,
  toldOfOnlineLife,
  toldOfParticularHelp,
  toldOfRoles,
  toldOfSchoolLife,
  toldOfViolenceAndCrime,
  toldOfWellbeing,
].flatMap(sentencesIn);

/** What is none of its business. */
export const sentencesElsewhere: readonly ToldSentence[] = sentencesIn(toldElsewhere);
