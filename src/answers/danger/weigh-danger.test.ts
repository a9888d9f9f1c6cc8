import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { weighDanger } from './weigh-danger.ts';

const weightOf = (text: string): number => weighDanger(fold(text)).weight;

describe('the weight of danger', () => {
  it('is none when no word of danger stands there', () => {
    expect(weighDanger(fold('hvem booker fodboldbanen til torsdag')).danger).toBeNull();
  });

  it.each([
    ['en pige har en machete', 'en pige har en machete lige nu'],
    ['han er stangfuld', 'han er stangfuld og kan ikke stå på benene'],
    ['hun orker ikke mere', 'hun skriver i aften at hun ikke orker mere'],
  ])('grows with what surrounds it: %s', (calm, near) => {
    expect(weightOf(near)).toBeGreaterThan(weightOf(calm));
  });

  it('knows words by their beginning and their end, and phrases with words between', () => {
    expect(weighDanger(fold('jagtkniven')).danger).toBe('weapon');
    expect(weighDanger(fold('bevidstløshed')).danger).toBe('overdose');
    expect(weighDanger(fold('han tør bare slet ikke hjem')).danger).toBe('home');
  });
});
