import { DateTime } from 'luxon';
import type { Language } from '../errors/refusal.ts';
import { type Texts, texts } from './texts.ts';

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** `Tirsdag d. 10. marts 2020` of `2020-03-10`. */
export function longDay(date: string, language: Language): string {
  const day = DateTime.fromISO(date, { zone: 'utc', locale: locales[language] });
  return language === 'da'
    ? capitalised(`${day.toFormat('cccc')} d. ${day.toFormat('d. MMMM yyyy')}`)
    : day.toFormat('cccc d MMMM yyyy');
}

/** `10. marts 2020` of `2020-03-10`. */
export function shortDay(date: string, language: Language): string {
  const day = DateTime.fromISO(date, { zone: 'utc', locale: locales[language] });
  return day.toFormat(language === 'da' ? 'd. MMMM yyyy' : 'd MMMM yyyy');
}

/** `16.30` in Danish, `16:30` in English. */
export const clockTime = (time: string, language: Language): string =>
  language === 'da' ? time.replace(':', '.') : time;

/** `10. marts kl. 14.05` of a moment, by the clock on the wall in Denmark. */
export function momentText(at: string, language: Language): string {
  const moment = DateTime.fromISO(at, { zone: 'Europe/Copenhagen', locale: locales[language] });
  return language === 'da' ? moment.toFormat("d. MMMM 'kl.' HH.mm") : moment.toFormat("d MMMM 'at' HH:mm");
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
