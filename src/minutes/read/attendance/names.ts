import { tidy } from '../lines/line.ts';
import { withoutBullet } from '../lines/markup.ts';

const role =
  /^(?:\p{Lu}{2,5}[- ])?(?:[\p{L}-]*)(?:borgmester|rådmand|forma?nd|forkvinde|forperson|direktør|chef|leder|konsulent|inspektør|betjent|assistent|kommissær|koordinator|rådgiver|medarbejder|lærer|pædagog|medlem|repræsentant|sekretær|observatør|suppleant|stedfortræder|sygeplejerske|psykolog|læge|advokat|referent|tovholder|specialist|fuldmægtig|jurist|planlægger|vejleder|behandler|præst|værter?|elev|forælder)(?:en|et|n)?$/iu;
const abbreviatedTitle = /^(?:hr|fru|dr|cand|prof|adv|fm|nfm|pol|kom|ass|adj|insp)\.?$/i;
const particle = /^(?:von|van|de|del|der|den|la|le|el|al|bin|ben|af|du|y|da|dos|ter|ibn)$/i;
const area = /^(?:øst|vest|nord|syd|midt|by|land|[ivx]+|\d+|[a-d])$/i;
const nobody =
  /^(?:ingen(?: afbud| fraværende)?|ikke nogen|nej|alle(?: (?:var )?(?:mødt|til ?stede|medlemmer))?|fuldtallig[t]?|0|n\/a|intet)\.?$/i;
const notNames =
  /^(?:godkendt|drøftet|udsat|afvist|tiltrådt|orienteret|taget|indstilling(?:en)?|bilag|punkt|beslutning|sagsfremstilling|udvalget|rådet|byrådet|styregruppen|intet|ingen|der|det|den|de|vi|dette|denne|sagen|punktet|efter|herefter|ud ?over|under|på|i|som|at|til|med|fra|samt|kommunen|forvaltningen|administrationen|anbefales|anbefalet|vedtaget|enighed|referatet|dagsordenen|mødet|formanden orienterede)$/i;

/** True for a printed "Ingen" and its like. */
export function isNobody(text: string): boolean {
  return nobody.test(text.trim());
}

/** The name alone: without list mark, brackets, party, title and full stop. */
export function cleanName(printed: string): string {
  const bare = tidy(
    withoutBullet(printed)
      .replace(/\([^()]{0,60}\)|\[[^[\]]{0,60}\]/g, ' ')
      .replace(/\((?:[^()]{0,60})$/g, ' ')
      .replace(/[\s,]+(?:pga\.?|p\.g\.a\.|grundet|på grund af|på grund|med afbud|uden afbud)(?=\s|$).*$/iu, ' ')
      .replace(/\s(?:(?:ikke )?til ?stede|(?:ikke )?mødt|deltog|afbud|fravær(?:ende)?)$/iu, ' ')
      .replace(/,\s*(?:løsgænger|[A-ZÆØÅ]{1,2})(?=$|[\s,.;])/gu, ' ')
      .replace(/^(?:og|samt|\d{1,2}\.|by?råds?medlem:?)\s+/i, '')
      .replace(/[\s,;:.–-]+$/u, ''),
  );
  return withoutTitle(bare);
}

function withoutTitle(name: string): string {
  const all = name.split(' ');
  let at = 0;
  while (
    at < all.length - 1 &&
    (isPlainWord(all, at) ||
      abbreviatedTitle.test(all[at] ?? '') ||
      role.test(all[at] ?? '') ||
      /^\d\.$/.test(all[at] ?? ''))
  )
    at++;
  if (at === 0) return name;
  const left = all.slice(at);
  if (/^(?:for|fra|i|ved|på|af)$/i.test(left[0] ?? '')) return nameAtEnd(left) ?? name;
  if (left.length === 1 && area.test(left[0] ?? '')) return name;
  if (!/^\p{Lu}/u.test(left[0] ?? '')) return name;
  return left.join(' ');
}

/** A word in lower case before a name says what the person is: "støttekontaktperson Tage Winterberg". */
function isPlainWord(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return (
    /^\p{Ll}[\p{Ll}-]{3,}$/u.test(word) &&
    !particle.test(word) &&
    words.slice(at + 1).some((next) => /^\p{Lu}\p{Ll}/u.test(next))
  );
}

/** "Centerchef for Børn og Unge Tage Winterberg": the last words, when they look like a name. */
function nameAtEnd(words: readonly string[]): string | null {
  const last = words.slice(-2);
  return words.length >= 4 && last.length === 2 && last.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))
    ? last.join(' ')
    : null;
}

/** True when the words can be the name of a person, or the role that a group uses as one. */
export function looksLikeName(printed: string): boolean {
  const name = cleanName(printed);
  if (name === '' || name.length > 60 || /[:;!?/]/.test(name) || isNobody(name)) return false;
  const all = name.split(' ');
  if (all.length > 6 || notNames.test(all[0] ?? '') || notNames.test(name)) return false;
  if (all.some((word) => role.test(word)))
    return all.every(canStandWithRole) && !/^(?:fra|for|i|ved|på|af|og)$/.test(all.at(-1) ?? '');
  if (all.some((word) => /\d/.test(word))) return false;
  return all.every((word, at) => /^\p{Lu}/u.test(word) || (at > 0 && particle.test(word)));
}

const canStandWithRole = (word: string) =>
  role.test(word) || /^(?:\p{Lu}[\p{L}\d&.-]*|\d{1,2}\.?|fra|for|i|ved|på|af|og)$/u.test(word) || particle.test(word);

/** Splits a printed list ("A, B (V) og C") where its names part; commas inside brackets part nothing. */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const separator =
      letter === ',' || letter === ';' ? 1 : /^ (?:og|samt|&) /i.exec(text.slice(at, at + 6))?.[0].length;
    if (separator === undefined || isParty(text, at)) continue;
    parts.push(text.slice(from, at));
    from = at + separator;
    at = from - 1;
  }
  parts.push(text.slice(from));
  return parts
    .map((part) => tidy(part.replace(/^\s*(?:og|samt)\s/, '')))
    .filter((part) => part !== '' && part !== '.' && !/^(?:og|samt)$/.test(part));
}

/** ", V" after a name is a party and no name. */
function isParty(text: string, at: number): boolean {
  return text[at] === ',' && /^,\s?(?:[A-ZÆØÅ]{1,2}|løsgænger)(?=$|[\s,.;)])/u.test(text.slice(at, at + 14));
}
