/** The columns of a catalogue as a table (CSV or a spreadsheet), in order; the first three must be there. */
export const tableColumns = [
  'id',
  'kind',
  'title',
  'summary',
  'themes',
  'level',
  'audience',
  'ageRange',
  'area',
  'schools',
  'keywords',
  'contactName',
  'contactEmail',
  'contactPhone',
  'verifiedAt',
  'source',
] as const;

/** What stands between the words of a list (themes, schools, keywords) in one cell. */
export const listSeparator = '|';
