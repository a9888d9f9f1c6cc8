import { describe, expect, test } from 'vitest';
import { lineFromText } from '../lines/markup.ts';
import { numberedStarts } from './numbered-starts.ts';

const lines = (text: string) => {
  let gap = true;
  return text.split('\n').flatMap((raw) => {
    const line = lineFromText(raw, gap, 1);
    gap = line === null;
    return line ?? [];
  });
};
const numbersIn = (text: string) => numberedStarts(lines(text), []).map(({ number }) => number);

const titles = ['18. Dagsorden', '19. Nyt fra skolerne', '22. Knallerter', '90. Eventuelt'];
const jumping = ['18', '19', '22', '90'];

describe('item numbers that jump', () => {
  test('are followed from one blank line to the next', () => {
    expect(numbersIn(titles.map((title) => `${title}\nIntet nyt.`).join('\n\n'))).toEqual(jumping);
  });

  test('are followed without blank lines', () => {
    expect(numbersIn(titles.map((title) => `${title}\nIntet nyt.`).join('\n'))).toEqual(jumping);
  });

  test('are followed where a list inside an item counts for itself', () => {
    const list = '1. Skolen ringer\n2. Klubben skriver\n3. Politiet kommer';
    expect(numbersIn(titles.map((title) => `${title}\nBeslutning\nGodkendt.\n${list}`).join('\n\n'))).toEqual(jumping);
  });

  test('do not include a number that a sentence begins with', () => {
    const item = (title: string) => `${title}\nBeslutning\n2024 var et godt år.\n112 er nummeret.`;
    expect(numbersIn(titles.map(item).join('\n\n'))).toEqual(jumping);
  });
});

describe('a heading with the word Åben or Lukket between number and title', () => {
  test('has the title below, and says whether the item is closed', () => {
    const text =
      'PKT. 4\nÅBEN\nGadeplan\nSagsnr. 24/1234\nBeslutning\nJa.\n\nPKT. 5\nLUKKET\nUro i parken\nSagsnr. 24/1235';
    expect(numberedStarts(lines(text), []).map(({ title, closed }) => [title, closed])).toEqual([
      ['Gadeplan', false],
      ['Uro i parken', true],
    ]);
  });
});
