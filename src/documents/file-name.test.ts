import { describe, expect, it } from 'vitest';
import { contentDisposition, fileName } from './file-name.ts';

const open = { kind: 'minutes', date: '2020-03-10', version: 'open', format: 'docx' } as const;

describe('the name of a file', () => {
  it.each([
    ['SSP-netværk Ådal', 'Referat SSP-netværk Ådal 2020-03-10.docx'],
    ['A/B: "C" <d>?*|\\', 'Referat A B C d 2020-03-10.docx'],
    ['..\n\r\0', 'Referat .. 2020-03-10.docx'],
    ['', 'Referat 2020-03-10.docx'],
    ['x'.repeat(200), `Referat ${'x'.repeat(80)} 2020-03-10.docx`],
  ])('of the group %j is %j', (group, name) => {
    expect(fileName({ ...open, group })).toBe(name);
  });

  it('says what it is', () => {
    expect(fileName({ ...open, group: 'SSP', kind: 'agenda', version: 'full', format: 'pdf' })).toBe(
      'Dagsorden SSP 2020-03-10 (fuld).pdf',
    );
  });
});

describe('the header of a file to be saved', () => {
  it('gives the name in ASCII and as it is', () => {
    expect(contentDisposition('Referat Ærø Ådal é (fuld).docx')).toBe(
      `attachment; filename="Referat Aeroe Aadal e (fuld).docx"; filename*=UTF-8''Referat%20%C3%86r%C3%B8%20%C3%85dal%20%C3%A9%20%28fuld%29.docx`,
    );
  });

  it('cannot be broken out of', () => {
    expect(contentDisposition('a"; x="\r\nSet-Cookie: b')).toBe(
      `attachment; filename="a__ x____Set-Cookie_ b"; filename*=UTF-8''a%22%3B%20x%3D%22%0D%0ASet-Cookie%3A%20b`,
    );
  });
});
