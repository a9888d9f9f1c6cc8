import { describe, expect, it } from 'vitest';
import { decisionQuestionIn } from './decision-question.ts';

describe('a question about what was decided', () => {
  it.each([
    ['hvad besluttede vi om knallerter?', 'knallerter', 'da'],
    ['Hvad besluttede vi om lys på stien', 'lys på stien', 'da'],
    ['hvad blev der besluttet om temadagen?', 'temadagen', 'da'],
    ['hvad har vi besluttet om alkohol', 'alkohol', 'da'],
    ['beslutninger om rusmidler', 'rusmidler', 'da'],
    ['Hvad blev besluttet angående knallerter?', 'knallerter', 'da'],
    ['hvad besluttede styregruppen omkring natteravne', 'natteravne', 'da'],
    ['hvad besluttede vi egentlig på sidste møde om fravær?', 'fravær', 'da'],
    ['hvad blev der aftalt vedr. sidste skoledag', 'sidste skoledag', 'da'],
    ['hvad var beslutningen om fritidspas', 'fritidspas', 'da'],
    ['hvad endte vi med at beslutte om veste', 'veste', 'da'],
    ['kan du finde beslutningen om lokalråd', 'lokalråd', 'da'],
    ['What did we decide about mopeds?', 'mopeds', 'en'],
    ['what was decided on the theme day', 'the theme day', 'en'],
    ['decisions about alcohol', 'alcohol', 'en'],
  ])('is “%s”', (spoken, about, language) => {
    expect(decisionQuestionIn(spoken)).toEqual({ about, language });
  });

  it.each([
    'hvem kontakter jeg om knallerter?',
    'hvad besluttede vi?',
    'hvad besluttede vi om ?',
    'jeg vil vide hvad vi besluttede om det',
    '',
  ])('is not “%s”', (spoken) => {
    expect(decisionQuestionIn(spoken)).toBeUndefined();
  });
});
