import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { dangerByRules } from './danger-by-rules.ts';
import { weighDanger } from './weigh-danger.ts';

function dangerIn(text: string) {
  const folded = fold(text);
  return dangerByRules(folded, weighDanger(folded), () => false);
}

describe('what the rules find', () => {
  it.each([
    ['der er brudt et knivslagsmål ud', 'weapon'],
    ['vikaren bliver overfaldet i klassen', 'violence'],
    ['drengen er faldet om på gangen', 'overdose'],
  ])('is danger: %s', (text, danger) => {
    expect(dangerIn(text)).toBe(danger);
  });

  it.each([
    'oplæg om knivslagsmål blandt unge',
    'sidste år faldt en elev om på gangen',
    'hvem har vagten i klubben i aften',
  ])('is none when it is taught, over or a plan: %s', (text) => {
    expect(dangerIn(text)).toBeNull();
  });
});
