import { expect, test } from 'vitest';
import { findPersonalData, type KnownNames, maskForHandingOn, maskPersonalData } from './personal-data.ts';

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
  'eleven hedder laura winkel',
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
  'vi læser Karen Blixen i 8.',
  'kong Christian den Tiende i historie',
])('%s is not', (text) => {
  expect(findPersonalData(text, known)).toEqual([]);
});

test('masks what it finds and nothing else', () => {
  expect(maskPersonalData('Emil Holm, 120310-1234, bor Kirkevej 12 og ryger hash', known)).toBe(
    '[navn], [cpr], bor [adresse] og ryger hash',
  );
  expect(maskPersonalData('ryger hash', known)).toBe('ryger hash');
});

test('masks single names and ways to reach somebody too in what is handed on', () => {
  expect(maskForHandingOn('min elev Mads ryger hash, mor har 20 12 34 56 og bor Kirkevej 12', known)).toBe(
    'min elev [navn] ryger hash, mor har [telefon] og bor [adresse]',
  );
  const named: KnownNames = { ...known, hasPhrase: (folded) => known.hasPhrase(folded) || folded === 'mona' };
  expect(maskForHandingOn('hvad siger Mona Madsen om Cool Kids til Noah?', named)).toBe(
    'hvad siger Mona Madsen om Cool Kids til [navn]?',
  );
});
