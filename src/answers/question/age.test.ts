import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { agesIn } from './age.ts';

test.each([
  ['en dreng i 8. klasse', 14, 15],
  ['en dreng i 8. som møder skæv op', 14, 15],
  ['pige på 13', 13, 13],
  ['en 14-årig', 14, 14],
  ['børn på 10-12 år', 10, 12],
  ['elev i 7.b', 13, 14],
  ['ottende klasse', 14, 15],
  ['i udskolingen', 13, 16],
  ['går i indskolingen', 6, 9],
  ['på gymnasiet', 16, 20],
  ['a boy in year 7', 13, 14],
])('%s', (question, from, to) => {
  expect(agesIn(fold(question))).toEqual({ from, to });
});

test.each(['hvem ringer jeg til', 'for 3 uger siden', 'mødet er kl. 14', 'retsplejelovens § 115', 'på 20 minutter'])(
  '%s names no age',
  (question) => {
    expect(agesIn(fold(question))).toBeUndefined();
  },
);
