import type { Language } from '../errors/refusal.ts';

/** A question about what was decided. */
export interface DecisionQuestion {
  /** What it is about, in the asker's words. */
  readonly about: string;
  readonly language: Language;
}

const questions: readonly (readonly [Language, RegExp])[] = [
  ['da', /^hvad (?:besluttede|bestemte|vedtog) (?:vi|gruppen|man) (?:sidst )?(?:om|vedrørende|med|ang\.?) (.+)$/i],
  [
    'da',
    /^hvad (?:blev|er|har vi|har gruppen)(?: der)? (?:besluttet|bestemt|vedtaget) (?:om|vedrørende|med|ang\.?) (.+)$/i,
  ],
  ['da', /^(?:hvilke )?beslutning(?:er)? (?:om|vedrørende) (.+)$/i],
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
