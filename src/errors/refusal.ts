import { catalogue, type RefusalCode } from './catalogue.ts';

export type Language = 'da' | 'en';
export type RefusalDetails = Readonly<Record<string, string | number>>;

/** Something that a person asked for and cannot have; the catalogue says why and what to do, in both languages. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }

  /** The sentence to show, in the reader's language. */
  in(language: Language): string {
    return catalogue[this.code][language].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
      String(this.details[name] ?? placeholder),
    );
  }
}
