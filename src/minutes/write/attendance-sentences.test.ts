import { expect, test } from 'vitest';
import {
  disqualifiedSentence,
  lateOrEarlySentence,
  namesInSentence,
  nameWithAbsence,
  substituteSentence,
} from './attendance-sentences.ts';

test('names are joined as in Danish', () => {
  expect(namesInSentence(['Skolelederen'])).toBe('Skolelederen');
  expect(namesInSentence(['Skolelederen', 'Klublederen', 'Lokalbetjenten'])).toBe(
    'Skolelederen, Klublederen og Lokalbetjenten',
  );
  expect(nameWithAbsence({ name: 'Skolelederen', absent: false })).toBe('Skolelederen');
  expect(nameWithAbsence({ name: 'Klublederen', absent: true })).toBe('Klublederen (Fravær)');
});

test('a substitute came or did not come', () => {
  const substitute = { for: 'Skolelederen', name: 'Afdelingslederen' };
  expect(substituteSentence({ ...substitute, attended: true })).toBe(
    'Afdelingslederen deltog som stedfortræder for Skolelederen.',
  );
  expect(substituteSentence({ ...substitute, attended: false })).toBe(
    'Afdelingslederen var indkaldt som stedfortræder for Skolelederen, men deltog ikke.',
  );
});

test('late, early and partly, with and without a time', () => {
  const entry = { name: 'Klublederen', item: '3', time: '17:10' };
  expect(lateOrEarlySentence({ ...entry, kind: 'arrived' })).toBe('Klublederen kom kl. 17.10 under punkt 3.');
  expect(lateOrEarlySentence({ ...entry, kind: 'left' })).toBe('Klublederen forlod mødet kl. 17.10 under punkt 3.');
  expect(lateOrEarlySentence({ ...entry, kind: 'left', time: null })).toBe('Klublederen forlod mødet under punkt 3.');
  expect(lateOrEarlySentence({ ...entry, kind: 'partly', time: null })).toBe(
    'Klublederen deltog delvist under punkt 3.',
  );
  expect(lateOrEarlySentence({ ...entry, item: '', kind: 'partly', time: null })).toBe('Klublederen deltog delvist.');
  expect(lateOrEarlySentence({ ...entry, item: '', kind: 'arrived' })).toBe('Klublederen kom kl. 17.10.');
  expect(disqualifiedSentence({ name: 'Klublederen', item: '4' })).toBe(
    'Klublederen var inhabil og deltog ikke i behandlingen af punkt 4.',
  );
});
