/**
 * How a group wants its documents to look: which headings in which order, where absence is printed, how items and
 * decisions are headed. A form is data, so a new one is a new object and no new code.
 */
export type DocumentForm = {
  /** What is chosen on the command line and stored with the group. Stable. */
  readonly name: string;
  /** What people read in the list of forms. */
  readonly label: { readonly da: string; readonly en: string };
  /** Headings in the order they are printed; a section with another heading keeps its place after the one before it. */
  readonly headingOrder: readonly string[];
  /** The heading over an item's recommendation; it takes its place in `headingOrder`. */
  readonly recommendationHeading: string;
  /** `under-item`: "Fraværende: …" in each item. `in-header`: "Navn (Fravær)", and in an item only who differs. */
  readonly absence: 'under-item' | 'in-header';
  /** `plain`: "Punkt N: Title". `register`: the same, and a frame that repeats it with case, document and access. */
  readonly itemHeading: 'plain' | 'register';
  /** `plain`: "Beslutning". `committee`: "Beslutning fra <udvalg>" with date, place and absence in a frame. */
  readonly decisionHeading: 'plain' | 'committee';
  readonly attachments: 'before-decision' | 'after-decision';
  /** What stands before a case number and a document number. */
  readonly caseLabel: string;
  readonly documentLabel: string;
  readonly itemsOnNewPage: boolean;
};

const sectionsFirst: DocumentForm = {
  name: 'fravaer-under-punkt',
  label: {
    da: 'Sagsfremstilling først, fravær under hvert punkt',
    en: 'Case presentation first, absence under each item',
  },
  headingOrder: ['Sagsfremstilling', 'Lovgrundlag', 'Økonomi', 'Sagen afgøres af', 'Indstilling'],
  recommendationHeading: 'Indstilling',
  absence: 'under-item',
  itemHeading: 'plain',
  decisionHeading: 'plain',
  attachments: 'after-decision',
  caseLabel: 'Sagsnr. ',
  documentLabel: 'Dok. ',
  itemsOnNewPage: true,
};

const recommendationFirst: DocumentForm = {
  name: 'fravaer-i-deltagerlisten',
  label: {
    da: 'Indstilling først, fravær i deltagerlisten',
    en: 'Recommendation first, absence in the list of participants',
  },
  headingOrder: ['Indstilling', 'Sagsfremstilling', 'Baggrund og vurdering', 'Lovgrundlag', 'Økonomi'],
  recommendationHeading: 'Indstilling',
  absence: 'in-header',
  itemHeading: 'plain',
  decisionHeading: 'plain',
  attachments: 'after-decision',
  caseLabel: 'Sagsnr. ',
  documentLabel: 'Dok. ',
  itemsOnNewPage: false,
};

const framed: DocumentForm = {
  name: 'med-sagsrammer',
  label: {
    da: 'Ramme om sag og beslutning, mange afsnit',
    en: 'Frames around case and decision, many sections',
  },
  headingOrder: [
    'Kompetence',
    'Beslutningstema',
    'Sagens opståen',
    'Sagsfremstilling',
    'Lovgrundlag',
    'Økonomiske konsekvenser',
    'Administrative, miljømæssige og sundhedsmæssige konsekvenser',
    'Udtalelser og høring',
    'Administrativ indstilling',
  ],
  recommendationHeading: 'Administrativ indstilling',
  absence: 'under-item',
  itemHeading: 'register',
  decisionHeading: 'committee',
  attachments: 'before-decision',
  caseLabel: 'Sag ',
  documentLabel: 'Dok. ',
  itemsOnNewPage: true,
};

/** The forms a group can choose from, the default first. */
export const documentForms = [sectionsFirst, recommendationFirst, framed] as const;

export const defaultForm: DocumentForm = sectionsFirst;

/** The form with this name, or `undefined` when there is none. */
export function formNamed(name: string): DocumentForm | undefined {
  return documentForms.find((form) => form.name === name);
}
