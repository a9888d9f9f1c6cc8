import { describe, expect, it } from 'vitest';
import { inDanishOrder } from './danish-order.ts';
import { longDay, momentText, monthText, shortDay, whenText } from './dates.ts';

describe('dates as people read them', () => {
  it('are Danish in Danish', () => {
    expect(longDay('2020-03-10', 'da')).toBe('Tirsdag d. 10. marts 2020');
    expect(shortDay('2020-03-01', 'da')).toBe('1. marts 2020');
    expect(monthText('2020-12', 'da')).toBe('december 2020');
    expect(whenText({ date: '2020-03-10', time: '16:30', until: null }, 'da')).toBe(
      'Tirsdag d. 10. marts 2020 kl. 16.30',
    );
  });

  it('are British in English', () => {
    expect(longDay('2020-03-10', 'en')).toBe('Tuesday 10 March 2020');
    expect(shortDay('2020-03-01', 'en')).toBe('1 March 2020');
    expect(monthText('2020-12', 'en')).toBe('December 2020');
  });

  it('tell a moment by the clock in Denmark, in winter and in summer', () => {
    expect(momentText('2020-03-10T13:05:00Z', 'da')).toBe('10. marts kl. 14.05');
    expect(momentText('2020-07-10T22:05:00Z', 'da')).toBe('11. juli kl. 00.05');
    expect(momentText('2020-03-10T13:05:00Z', 'en')).toBe('10 March at 14:05');
  });
});

describe('names in their order', () => {
  it('have æ, ø and å last', () => {
    expect(['Åse', 'Ærø', 'Anna', 'Ørsted', 'Zenia'].sort(inDanishOrder)).toEqual([
      'Anna',
      'Zenia',
      'Ærø',
      'Ørsted',
      'Åse',
    ]);
  });
});
