/**
 * What a concept is about. `topic`: a worry or a subject. `role`: somebody one can turn to. `form`: what kind of help
 * or event (group course, talk). `request`: what is asked for, with a subject of its own ("a theme afternoon about …").
 * `law`: rules. `setting`: where it happens; says little alone.
 * `outside`: what the quick door does not answer (parking, passwords).
 */
export type ConceptGroup = 'topic' | 'role' | 'form' | 'request' | 'law' | 'setting' | 'outside';

/**
 * One concept of youth work and crime prevention with everything people call it. To extend the lexicon, add names
 * to `words` or `scenes`; one that alone may mean something else begins with `?`.
 */
export interface Concept {
  readonly id: string;
  readonly group: ConceptGroup;
  /** What the consultant reads in the list of topics. */
  readonly da: string;
  readonly en: string;
  /** Danish names, comma-separated: professional, legal, lay, slang, abbreviations. Inflections are understood. */
  readonly words: string;
  /** Comma-separated scenes and turns of phrase; small words between and the order do not matter. */
  readonly scenes?: string;
  /** English names and scenes, comma-separated. */
  readonly english?: string;
  /** Ids of wider concepts, comma-separated: an entry about the wider one may answer. */
  readonly broader?: string;
  /** Ids of concepts that nearly say the same: a subject and the role that is there for nothing else. */
  readonly same?: string;
  /** Ids of neighbouring concepts. */
  readonly near?: string;
  /** Ids of the roles that people turn to about this. */
  readonly doors?: string;
}
