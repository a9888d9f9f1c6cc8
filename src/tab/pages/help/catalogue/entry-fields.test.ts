import { describe, expect, it } from 'vitest';
import { catalogueContract } from '../../../../catalogue/contract.ts';
import { entrySchema } from '../../../../catalogue/entry.ts';
import { differing, fieldsOf, noFields } from './entry-fields.ts';

const entry = entrySchema.parse({
  id: 'mentor',
  kind: 'initiative',
  title: 'Mentor',
  summary: 'Følger en ung i hverdagen.',
  themes: ['kontaktperson', 'fritid'],
  level: 3,
  ageRange: '12-20',
  contact: { name: 'Ungekoordinator', phone: '00 00 40 27', email: null },
});

describe('the fields of an entry', () => {
  it('say what the card contract reads back', () => {
    const read = catalogueContract['entry.edit'].parse({ entryId: 'mentor', seen: 1, ...fieldsOf(entry) });
    expect(read).toMatchObject({
      title: 'Mentor',
      themes: ['kontaktperson', 'fritid'],
      level: 3,
      ages: { from: 12, to: 20 },
      name: 'Ungekoordinator',
      email: null,
    });
  });

  it('that are empty are empty there too', () => {
    const read = catalogueContract['entry.add'].parse({ entryId: 'new', kind: 'contact', ...noFields, title: 'Ny' });
    expect(read).toMatchObject({ kind: 'contact', level: null, ages: null, themes: [], phone: null });
  });

  it('tell where two versions differ', () => {
    expect(differing(fieldsOf(entry), { ...fieldsOf(entry), phone: '', area: 'Strand' })).toEqual(['phone', 'area']);
  });
});
