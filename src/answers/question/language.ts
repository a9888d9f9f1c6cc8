import type { Language } from '../../errors/refusal.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/tokenise.ts';

/** Without “i”, “her”, “have” and “to”, which are Danish words too, and “a”, which is a class (7.a). */
const ENGLISH = new Set(
  'the an is are was were do does did who what where when how which whom can could should would my we our you he she his they their has had with about of and not this that there if someone anyone please need help call been school boy girl child children kid kids student pupil parents hasnt hasn isnt isn doesnt doesn dont don cant wont hes shes in keeps gets takes self harm group drug drugs drinking smoking teenagers police bullying social worker nurse father mother dad mum daughter friends weed where knows talk speak any some advice offer young people years old grade homework after club'.split(
    ' ',
  ),
);
const DANISH = new Set(
  'og er jeg vi du han hun det den der en et som til med for at paa af om ikke hvem hvad hvor hvordan hvornaar hvilken skal kan maa har havde min mit vores hvis naar noget nogen ringer goer gaar'.split(
    ' ',
  ),
);

/** The language that a question is written in: English only when more of its small words are English than Danish. */
export function languageOf(question: string): Language {
  return languageOfFolded(fold(question));
}

/** The same for a text that is folded already. */
export function languageOfFolded(folded: string): Language {
  let balance = 0;
  for (const word of wordsOf(folded)) {
    if (ENGLISH.has(word)) balance += 1;
    if (DANISH.has(word)) balance -= 1;
  }
  return balance > 0 ? 'en' : 'da';
}
