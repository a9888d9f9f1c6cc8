import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokenise.ts';
import { numbered, wordingOf } from '../wording/wording.ts';
import { findDanger } from './find-danger.ts';

function dangerIn(text: string) {
  const folded = fold(text);
  const tokens = tokenise(folded);
  return findDanger(folded, { tokens, wording: numbered(wordingOf(tokens)) });
}

describe('the wording of a question', () => {
  it.each([
    'moren slingrer og vil tage barnet med i bilen',
    'han har drukket af sprinklervæsken og svarer ikke',
    'mor kom dinglende for at hente, jeg tør ikke sende barnet med',
  ])('tells of danger where no rule does: %s', (text) => {
    expect(dangerIn(text)).not.toBeNull();
  });

  it.each([
    'Tak for en god uge alle sammen! Udstillingen blev fin. En far spurgte om der findes en klub for dem der er glade for skak',
    'vi læser om en dreng der stikker af fra et børnehjem, har I materiale',
  ])('tells of none: %s', (text) => {
    expect(dangerIn(text)).toBeNull();
  });
});
