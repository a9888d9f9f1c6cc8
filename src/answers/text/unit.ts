/** A stem that a word stands for: the word itself, a part of a compound, or what a misspelling most likely meant. */
export interface Unit {
  readonly stem: string;
  /** The place of the word in the text. */
  readonly at: number;
  /** How sure it is that the word stands for this, 0–1. */
  readonly quality: number;
  /** False for words such as "og" and "hvem", which say nothing about the subject. */
  readonly telling: boolean;
}
