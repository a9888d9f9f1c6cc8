import type { ShownEntry } from '../use-catalogue.ts';

type Entry = ShownEntry['entry'];

/** The fields of an entry's form, as they are typed and as the card contract takes them. */
export const fieldNames = [
  'title',
  'summary',
  'name',
  'phone',
  'email',
  'themes',
  'area',
  'schools',
  'ages',
  'audience',
  'level',
  'keywords',
  'source',
] as const;
export type FieldName = (typeof fieldNames)[number];
export type EntryFields = Readonly<Record<FieldName, string>>;

export const noFields: EntryFields = {
  title: '',
  summary: '',
  name: '',
  phone: '',
  email: '',
  themes: '',
  area: '',
  schools: '',
  ages: '',
  audience: '',
  level: 'none',
  keywords: '',
  source: '',
};

export const fieldsOf = ({ contact, ageRange, level, ...entry }: Entry): EntryFields => ({
  title: entry.title,
  summary: entry.summary,
  name: contact?.name ?? '',
  phone: contact?.phone ?? '',
  email: contact?.email ?? '',
  themes: entry.themes.join(', '),
  area: entry.area ?? '',
  schools: entry.schools.join(', '),
  ages: ageRange === null ? '' : `${ageRange.from}-${ageRange.to}`,
  audience: entry.audience ?? '',
  level: level === null ? 'none' : String(level),
  keywords: entry.keywords.join(', '),
  source: entry.source ?? '',
});

/** The fields in which two versions differ. */
export const differing = (one: EntryFields, other: EntryFields): FieldName[] =>
  fieldNames.filter((name) => one[name] !== other[name]);

/** The field that a refusal is about; undefined where it is about none or several. */
export const fieldOfRefusal: Readonly<Record<string, FieldName>> = {
  'entry.title-missing': 'title',
  'entry.ages-wrong': 'ages',
  'entry.email-wrong': 'email',
};
