import type { Language } from '../errors/refusal.ts';

/** A question about what was decided. */
export interface DecisionQuestion {
  /** What it is about, in the asker's words. */
  readonly about: string;
  readonly language: Language;
}

const aboutDa = '(?:om|omkring|vedrørende|vedr\\.?|angående|ang\\.?|med(?: hensyn til)?|i forhold til|til)';
const whoDa = '(?:vi|i|man|(?:ssp-?)?(?:styre|netværks|akut)?gruppen|udvalget|rådet)';
const whenDa = '(?:(?:sidst|egentlig|endelig|dengang|nu|på (?:det )?(?:sidste|forrige|seneste) møde|sidste gang) )*';
const decidedDa = '(?:besluttet|bestemt|vedtaget|aftalt)';

const questions: readonly (readonly [Language, RegExp])[] = [
  [
    'da',
    new RegExp(
      `^hvad (?:er det |var det )?(?:besluttede|bestemte|vedtog|aftalte) ${whoDa} ${whenDa}${aboutDa} (.+)$`,
      'i',
    ),
  ],
  [
    'da',
    new RegExp(
      `^hvad (?:blev|er|har ${whoDa}|fik ${whoDa})(?: der| vi)? ${whenDa}${decidedDa} ${whenDa}${aboutDa} (.+)$`,
      'i',
    ),
  ],
  ['da', new RegExp(`^hvad (?:er|var|blev) (?:vores |den seneste )?beslutning(?:en)? ${aboutDa} (.+)$`, 'i')],
  ['da', new RegExp(`^hvad endte ${whoDa} med at (?:beslutte|vedtage|bestemme) ${whenDa}${aboutDa} (.+)$`, 'i')],
  [
    'da',
    /^(?:(?:kan du )?(?:find(?:e)?|vis(?:e)?)(?: mig)? )?(?:hvilke )?beslutning(?:er|en|erne)? (?:om|omkring|vedrørende|vedr\.?|angående|ang\.?) (.+)$/i,
  ],
  ['en', /^what (?:did|have) (?:we|the group) (?:last )?(?:decided?|agreed?) (?:about|on|regarding) (.+)$/i],
  ['en', /^what (?:was|has been|is) (?:decided|agreed) (?:about|on|regarding) (.+)$/i],
  ['en', /^(?:which )?decisions? (?:about|on|regarding) (.+)$/i],
];

/** The question about decisions that somebody asks, or undefined where it is none. */
export function decisionQuestionIn(spoken: string): DecisionQuestion | undefined {
  for (const [language, question] of questions) {
    const about = question.exec(spoken.normalize('NFC').trim())?.[1]?.replace(/[?!.\s]+$/, '');
    if (about) return { about, language };
  }
  return undefined;
}
