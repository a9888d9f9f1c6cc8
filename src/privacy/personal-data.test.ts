import { expect, test } from 'vitest';
import { findPersonalData, type KnownNames, maskPersonalData } from './personal-data.ts';

const known: KnownNames = {
  hasPhrase: (folded) => ['cool kids', 'laura skole', 'mona madsen'].includes(folded),
  hasWord: (folded) => ['ssp', 'cool', 'kids', 'skolen'].includes(folded),
};

test.each([
  'min elev Mads Vestergaard Jensen ryger',
  'sofie nielsen fra 7. b',
  'Abdirahman Warsame er væk',
  'My pupil John Smith is absent',
  'Anne-Sofie Bech starter',
  'Emma, født 12.03.2011',
  'drengen hedder Oliver og bor Kirkevej 12',
  'ring til Sofie på 20 12 34 56',
  'Noah, mail noah@example.dk',
])('%s is personal', (text) => {
  expect(findPersonalData(text, known)).not.toEqual([]);
});

test.each([
  'Mads i 8. klasse ryger hash',
  'Er Laura Skole med i Cool Kids?',
  'hvad siger Mona Madsen om det',
  'vi mødes på Kirkevej 12 om knallerter',
  'ring på 12 34 56 78',
  'Hvem er kontakt hos Børns Vilkår og Red Barnet?',
  'vi holder møde den 10.03.2026',
])('%s is not', (text) => {
  expect(findPersonalData(text, known)).toEqual([]);
});

test('masks what it finds and nothing else', () => {
  expect(maskPersonalData('Emil Holm, 120310-1234, bor Kirkevej 12 og ryger hash', known)).toBe(
    '[navn], [cpr], bor [adresse] og ryger hash',
  );
  expect(maskPersonalData('ryger hash', known)).toBe('ryger hash');
});
