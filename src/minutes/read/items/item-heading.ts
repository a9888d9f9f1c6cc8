import { startsWithMonth } from '../danish-date.ts';
import { tidy } from '../lines/line.ts';
import { withoutBullet } from '../lines/markup.ts';

/** How an item's heading is written. */
export type HeadingStyle = 'point' | 'hash' | 'flag' | 'dot' | 'space' | 'glued' | 'ad' | 'alone' | 'case';

/** A line that can be the heading of an item. */
export interface PossibleHeading {
  readonly style: HeadingStyle;
  readonly number: string;
  /** Empty when the title stands on the next line. */
  readonly title: string;
  readonly closed: boolean | null;
}

const kind = '(?: ?\\([A-ZÆØÅ ]{0,3}\\))?';
const forms: readonly (readonly [HeadingStyle, RegExp])[] = [
  [
    'point',
    new RegExp(
      `^(?:dagsordens)?(?:punkt|pkt)\\.? ?(?:nr\\.? ?)?(\\d{1,4})\\b${kind}(?:[.:)]| ?[-–—:·•|])*\\s*(.*)$`,
      'iu',
    ),
  ],
  ['hash', /^#\s?(\d{1,4})\b[.:)]?\s*(?:[-–] )?(.*)$/u],
  ['flag', /^(?:åbent?|lukket)(?: punkt| sag)?[ :-]{1,3}(\d{1,4})\b[.:)]?\s*(.*)$/iu],
  ['flag', /^(\d{1,4})[.:)]?\s*[([](?:åbent?|lukket)(?: punkt| sag)?[)\]][.:]?\s*(.*)$/iu],
  ['ad', /^ad\.? ?(?:pkt\.? ?|punkt ?)?(\d{1,3})\b[.:)]?(?: ?[-–:])?\s*(.*)$/iu],
  ['case', /^sag(?: ?nr\.?)? ?(\d{1,4})(?!\d|[-/])(?:[.:)]| ?[-–—:])\s*(.*)$/iu],
  ['dot', new RegExp(`^(\\d{1,4})${kind} ?[.:)]${kind}(?: ?[-–])?\\s*(\\S.*)$`, 'u')],
  ['dot', /^(\d{1,4}) [-–—] (\S.*)$/u],
  ['space', new RegExp(`^(\\d{1,4})${kind}\\s+([\\p{Lu}§«”"].*)$`, 'u')],
  ['glued', /^(\d{1,4})(\p{Lu}\p{Ll}.*)$/u],
  ['alone', /^(\d{1,4})[.)]?()$/u],
];
const longest = 260;
const unit = /^(?:kr|mio|mia|pct|procent|%|stk|km|timer|år|dage|uger|personer|unge|børn|elever|min|kl)(?!\p{L})|^\d/iu;

/** Understands a line as the heading of a numbered item, when it has the form of one. */
export function readItemHeading(line: string): PossibleHeading | null {
  if (line.length > longest) return null;
  const text = withoutBullet(line.replaceAll('\t', ' '));
  for (const [style, form] of forms) {
    const found = form.exec(text);
    if (found === null) continue;
    const title = tidy(found[2] ?? '');
    if (isProse(style, title)) return null;
    const closed = style === 'flag' ? /^\S{0,6}\s*[([]?lukket/i.test(text) : null;
    return { style, number: found[1] ?? '', title, closed };
  }
  return null;
}

function isProse(style: HeadingStyle, title: string): boolean {
  if (style === 'alone') return false;
  if (startsWithMonth.test(title)) return true;
  if (style === 'dot' || style === 'space') return title === '' || /^[\p{Ll}\d]/u.test(title) || unit.test(title);
  return /^(?:\p{Ll}|[,;+/])/u.test(title) || (style === 'point' && /^(?:og|til|blev|er)\b/.test(title));
}

const kindSuffix = /\s*[-–]?\s*\((?:[A-ZÆØÅ]{1,2}|\s*)\)\s*$/u;

/** The title without the mark of its kind, such as "(B)" for beslutning. */
export function titleWithoutKind(title: string): string {
  return tidy(
    title
      .replace(kindSuffix, '')
      .replace(/^\([A-ZÆØÅ]\)\s*/u, '')
      .replace(/\s*:$/, ''),
  );
}

const closedTitle =
  /^\(?lukket\)?$|^lukket (?:punkt|sag|dagsorden|dagsordenspunkt)\b|^\(?lukket\)?[ :–-]{1,3}|[-–—,(]\s*(?:(?:punktet|sagen) er )?lukket(?: punkt| sag| dagsorden| dagsordenspunkt)?\.?\)?$|\[lukket(?: punkt)?\]/i;

/** True when a title says itself that the item is closed. */
export function saysClosed(title: string): boolean {
  return closedTitle.test(title.slice(0, longest));
}

const treatedClosed =
  /^(?:(?:punktet|sagen|dette punkt|dette) )?(?:er|behandles|behandledes|blev behandlet|drøftes|blev drøftet)(?: som)?(?: et)? (?:lukket (?:punkt|sag|behandling)|for lukkede døre|på (?:et )?lukket (?:møde|dagsorden))\b.{0,40}$/i;

/** True for a sentence below a title that says the item is treated as a closed one. */
export function saysTreatedClosed(text: string): boolean {
  return text.length < 120 && treatedClosed.test(text);
}

const groupName =
  /^(?:(?:dagsordens)?(?:sager|punkter) (?:til|med|om) (?:behandling|beslutning|drøftelse|orientering|godkendelse|efterretning|høring)|(?:orienterings|beslutnings|drøftelses|behandlings)(?:sager|punkter))(?: og [\p{L} ]{3,30})?:?$/iu;

/** True for a heading over a group of items, such as "Sager til orientering". */
export function isGroupHeading(text: string): boolean {
  return text.length <= 80 && (groupName.test(text) || groupIsClosed(text) !== null);
}

/** What a heading over a group of items says about them; null when the line is no such heading. */
export function groupIsClosed(text: string): boolean | null {
  if (text.length > 80) return null;
  if (
    /^(?:lukke(?:de|t)|ikke[- ]offentlige?) (?:dagsordens)?(?:punkter|sager|dagsorden|møde|del|afsnit)\b[^.]{0,30}$/i.test(
      text,
    )
  )
    return true;
  if (
    /^(?:åb(?:ne|en|ent)|offentlige?) (?:dagsordens)?(?:punkter|sager|dagsorden|møde|del|afsnit)\b[^.]{0,30}$/i.test(
      text,
    )
  )
    return false;
  if (/for lukkede døre:?$/i.test(text)) return true;
  return /for åbne døre:?$/i.test(text) ? false : null;
}
