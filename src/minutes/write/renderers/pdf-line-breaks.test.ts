import { expect, test } from 'vitest';
import { textRuns } from './pdf-line-breaks.ts';

const bound = (text: string) => textRuns(text).flatMap((run) => (run.bound ? [run.text] : []));

test('words with hyphens and what stands around a dash are kept on one line', () => {
  expect(bound('Den 4. marts 2026 mødes SSP-gruppen kl. 12 – 15 på skolen.')).toEqual(['SSP-gruppen ', '12 – 15 ']);
});

test('nothing of the text is lost', () => {
  const text = 'a-b c – d – e 18. juni 2026. Slut-\u00A0prut -x x- ';
  expect(
    textRuns(text)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});

test('what is longer than a line may break', () => {
  expect(bound(`${'lang-'.repeat(20)}ord`)).toEqual([]);
});
