import { describe, expect, it } from 'vitest';
import { type Card, cardByteLimit } from './card.ts';
import { firstThatFits, shortened } from './fit.ts';

const cardOf = (letters: number): Card => ({ text: 'å'.repeat(letters) });
const tooLong = cardByteLimit / 2;

describe('the version of a card that fits', () => {
  it('is the fullest one where Teams takes it', () => {
    expect(
      firstThatFits(
        () => cardOf(9),
        () => cardOf(8),
      ),
    ).toEqual(cardOf(9));
  });

  it('is the first that is small enough', () => {
    expect(
      firstThatFits(
        () => cardOf(tooLong),
        () => cardOf(tooLong - 20),
        () => cardOf(1),
      ),
    ).toEqual(cardOf(tooLong - 20));
  });

  it('is the last one where none is', () => {
    expect(
      firstThatFits(
        () => cardOf(tooLong + 1),
        () => cardOf(tooLong),
      ),
    ).toEqual(cardOf(tooLong));
  });
});

describe('a shortened text', () => {
  it('stays as it is where it is short', () => {
    expect(shortened('Drøftet.', 8)).toBe('Drøftet.');
  });

  it('ends with an ellipsis', () => {
    expect(shortened('Drøftet og udsat', 8)).toBe('Drøftet …');
  });

  it('never keeps half a character', () => {
    expect(shortened('Glad 🙂 møde', 6)).toBe('Glad …');
  });
});
