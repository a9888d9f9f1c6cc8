import type { Language } from '../errors/refusal.ts';
import { type Texts, texts } from './texts.ts';

/** Kept: a formatter takes far longer to make than to use, and every card has a date. */
const formatsIn = (locale: string) => ({
  weekday: new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  dayInDenmark: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'Europe/Copenhagen' }),
  timeInDenmark: new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Copenhagen',
  }),
});

const formats = { da: formatsIn('da-DK'), en: formatsIn('en-GB') };

/** The text with a capital letter at its start. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** `Tirsdag d. 10. marts 2020` of `2020-03-10`. */
export function longDay(date: string, language: Language): string {
  const weekday = capitalised(formats[language].weekday.format(new Date(date)));
  return `${weekday}${language === 'da' ? ' d.' : ''} ${shortDay(date, language)}`;
}

/** `10. marts 2020` of `2020-03-10`. */
export const shortDay = (date: string, language: Language): string => formats[language].day.format(new Date(date));

/** `marts 2020` of `2020-03`. */
export const monthText = (month: string, language: Language): string =>
  formats[language].month.format(new Date(`${month}-01`));

/** `16.30` in Danish, `16:30` in English. */
export const clockTime = (time: string, language: Language): string =>
  language === 'da' ? time.replace(':', '.') : time;

/** `10. marts kl. 14.05` of a moment, by the clock on the wall in Denmark. */
export function momentText(at: string, language: Language): string {
  const { dayInDenmark, timeInDenmark } = formats[language];
  const moment = new Date(at);
  return `${dayInDenmark.format(moment)} ${language === 'da' ? 'kl.' : 'at'} ${timeInDenmark.format(moment)}`;
}

interface Times {
  readonly date: string;
  readonly time: string;
  readonly until: string | null;
}

/** `Tirsdag d. 10. marts 2020 kl. 16.30–18.00`; without an end where none is set. */
export function whenText({ date, time, until }: Times, language: Language): string {
  const words: Texts = texts[language];
  const [day, from] = [longDay(date, language), clockTime(time, language)];
  return until === null ? words.when(day, from) : words.whenUntil(day, from, clockTime(until, language));
}
