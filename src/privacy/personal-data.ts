import { commonWords } from '../answers/lexicon/small-words.ts';
import { fold } from '../answers/text/fold.ts';
import { findPersonalNumbers, type Span } from './cpr.ts';
import { givenNames, namesThatAreWords, surnames } from './given-names.ts';
import { isWellKnown, titles } from './well-known-persons.ts';

/** What kind of personal data stands in a text. */
export type PersonalDataKind = 'cpr' | 'name' | 'address' | 'phone' | 'email' | 'birthDate';

/** Personal data found in a text. */
export interface PersonalData extends Span {
  readonly kind: PersonalDataKind;
}

/** What is no alarm although it looks like a name. */
export interface KnownNames {
  /** Whether these folded words stand next to each other in a name of the catalogue (school, role, initiative, contact). */
  hasPhrase(folded: string): boolean;
  /** Whether this folded word is an ordinary word of the language or of the subject. */
  hasWord(folded: string): boolean;
}

const nothingKnown: KnownNames = { hasPhrase: () => false, hasWord: () => false };

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const SURNAME_ENDING =
  /.(?:sen|gaard|strup|baek|oglu|vic|vich|ovic|ova|ski|sky|sson|zadeh|ullah|lund|quist|kvist|toft|dottir|enko)$/;
const NOT_SURNAMES = new Set(
  'klassen graensen pausen adressen balancen chancen fasen interessen kassen messen pressen prisen rejsen massen bussen hilsen vaesen processen licensen konsekvensen analysen diagnosen psykosen dosen overdosen bremsen foelelsen oplevelsen underskov hobby afdelingsen kursussen forskellen naevnelsen trivselsen indsatsen politiklassen'.split(
    ' ',
  ),
);
const ORGANISATION = new Set(
  'skole skolen friskole privatskole klub klubben kommune center centret hus huset gymnasium gymnasiet vej gade alle plads torv park parken hallen forening omraade distrikt kirke institution boernehave vuggestue sfo afdeling forvaltning radgivning politi politiet by havn boldklub if bk ungdomsskole ungdomsklub bibliotek vaerested fond fonden raadet roede kors barnet vilkaar linien linjen hjaelp kids net team school club station campus college'.split(
    ' ',
  ),
);
const CALLED =
  /(?:hedder|heder|kaldet|kaldes|navnet er|navn er|navn:|named|called|his name is|her name is|name is)\s+(\p{L}[\p{L}'’-]+)/giu;

const PHONE = /(?<![\d.-])(?:(?:\+|00)45[ -]?)?(?:\d{2}[ -]?){3}\d{2}(?![\d-]|\.\d)/g;
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,64}\.\p{L}{2,10}/gu;
const STREET =
  /(?<!\p{L})(?:\p{Lu}[\p{L}.'-]{0,30} )?\p{L}[\p{L}.'-]{0,30}(?:vej|gade|gaden|vejen|all[ée]|stræde|straede|vænget|vaenget|parken|toften|bakken|haven|marken|skrænten|torvet|plads|pladsen|boulevard|park|svinget|kæret|lunden|krogen|engen|vang|vangen|stien|højen|dalen|åsen) +(?:nr\.? ?)?\d{1,3}(?: ?[a-zA-Z](?!\p{L}))?/gu;
const BIRTH_DATE =
  /(?:født|foedt|f\.|fødselsdag|fødselsdato|foedselsdato|born|birthday|date of birth|dob)[^\d\n]{0,20}\d{1,2}[./ -]+(?:\d{1,2}|jan\w*|feb\w*|mar\w*|apr\w*|maj|may|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|oct\w*|nov\w*|dec\w*)[./ -]*(?:\d{4}|\d{2})?|(?<![\d.-])(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)?\d{2}(?![\d-])|(?:født|foedt|f\.|born)\s*(?:\w+\s+){0,2}\d{6,8}(?!\d)/giu;

/** After these a name follows, and after the given name mostly a surname. */
const INTRODUCED = new Set('hedder heder kaldes navn named called'.split(' '));

interface Word extends Span {
  readonly folded: string;
  readonly capital: boolean;
  /** Only blanks between this word and the one before. */
  readonly follows: boolean;
  readonly opensSentence: boolean;
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    const raw = match[0].replace(/['’-]+$/, '');
    words.push({
      folded: fold(raw).replace(/['’]s?$/, ''),
      capital: /^\p{Lu}/u.test(raw),
      follows: words.length > 0 && /^ {0,2}$|^ ?\p{Lu}?\. ?$/u.test(between),
      opensSentence: words.length === 0 || /[.!?:\n"”»]/.test(between),
      from: match.index,
      to: match.index + raw.length,
    });
    end = match.index + match[0].length;
  }
  return words;
}

const bare = (folded: string): string =>
  folded.endsWith('s') && !givenNames.has(folded) ? folded.slice(0, -1) : folded;

function isSurname(word: Word): boolean {
  const name = bare(word.folded);
  if (surnames.has(word.folded) || surnames.has(name)) return true;
  return SURNAME_ENDING.test(name) && name.length >= 5 && !NOT_SURNAMES.has(name) && !commonWords.has(name);
}

function isGivenName(word: Word): boolean {
  const name = word.folded.includes('-') ? (word.folded.split('-')[0] ?? '') : bare(word.folded);
  if (!givenNames.has(word.folded) && !givenNames.has(name)) return false;
  return word.capital || !namesThatAreWords.has(name);
}

function isOrdinary(word: Word, known: KnownNames): boolean {
  const name = bare(word.folded);
  return (
    commonWords.has(word.folded) || known.hasWord(word.folded) || known.hasWord(name) || ORGANISATION.has(word.folded)
  );
}

/** Up to which word a full name reaches that begins at this word; nothing when none does. */
function endOfName(words: readonly Word[], at: number, known: KnownNames): number | undefined {
  const first = words[at];
  if (!first) return undefined;
  let end: number | undefined;
  const given = isGivenName(first);
  const introduced = given && at > 0 && INTRODUCED.has(words[at - 1]?.folded ?? '');
  for (let next = at + 1; next < Math.min(words.length, at + 4); next++) {
    const word = words[next];
    if (!word?.follows) break;
    if (ORGANISATION.has(word.folded)) return undefined;
    const surname = isSurname(word);
    const ordinary = isOrdinary(word, known);
    if (given && surname && (word.capital || !ordinary)) end = next;
    else if (introduced && !ordinary && word.folded.length > 2) end = next;
    else if (given && word.capital && (!commonWords.has(word.folded) || surname)) end = next;
    else if (given && first.capital && isGivenName(word) && word.capital) end = next;
    else if (first.capital && word.capital && surname && !ordinary && !isOrdinary(first, known)) end = next;
    else if (
      first.capital &&
      word.capital &&
      !ordinary &&
      !isOrdinary(first, known) &&
      (!first.opensSentence || end !== undefined || word.folded.length > 2) &&
      first.folded.length > 2
    )
      end = next;
    else break;
  }
  return end;
}

function inCatalogue(words: readonly Word[], at: number, end: number, known: KnownNames): boolean {
  return known.hasPhrase(
    words
      .slice(at, end + 1)
      .map((word) => word.folded)
      .join(' '),
  );
}

/** Whether a name is that of a person out of history, or has a title before it. */
function isOfAnAdult(words: readonly Word[], at: number, end: number): boolean {
  const title = words[at]?.follows ? words[at - 1] : undefined;
  if ((title && titles.has(title.folded)) || titles.has(words[at]?.folded ?? '')) return true;
  return isWellKnown(words.slice(at, end + 1).map((word) => word.folded));
}

function findNames(text: string, words: readonly Word[], known: KnownNames): PersonalData[] {
  const found: PersonalData[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = endOfName(words, at, known);
    const first = words[at];
    const last = end === undefined ? undefined : words[end];
    if (end === undefined || !first || !last || inCatalogue(words, at, end, known)) continue;
    if (isOfAnAdult(words, at, end)) {
      at = end;
      continue;
    }
    if (/^[A-ZÆØÅ\s-]+$/.test(text.slice(first.from, last.to)) && !isGivenName(first)) continue;
    found.push({ kind: 'name', from: first.from, to: last.to });
    at = end;
  }
  return found;
}

function findSingleNames(text: string, words: readonly Word[], known: KnownNames): PersonalData[] {
  const found: PersonalData[] = [];
  for (const word of words) {
    if (!isGivenName(word) || known.hasPhrase(word.folded)) continue;
    if (word.opensSentence && namesThatAreWords.has(word.folded)) continue;
    found.push({ kind: 'name', from: word.from, to: word.to });
  }
  for (const match of text.matchAll(CALLED)) {
    const name = match[1] ?? '';
    if (known.hasWord(fold(name)) || commonWords.has(fold(name))) continue;
    const from = match.index + match[0].length - name.length;
    found.push({ kind: 'name', from, to: from + name.length });
  }
  return found;
}

function spans(text: string, pattern: RegExp, kind: PersonalDataKind): PersonalData[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, from: match.index, to: match.index + match[0].length }));
}

function overlaps(one: Span, others: readonly Span[]): boolean {
  return others.some((other) => one.from < other.to && other.from < one.to);
}

/**
 * The personal data in a text that must not be written: a CPR number, what looks like a full name, or any name
 * together with an address, a phone number, an e-mail or a birth date (then all of these). Names that stand in the
 * catalogue are no alarm. Empty when there is none.
 */
export function findPersonalData(text: string, known: KnownNames = nothingKnown): PersonalData[] {
  return findIn(text, known, false);
}

/** `everything`: single names, addresses, phone numbers, e-mails and birth dates too, whatever stands beside them. */
function findIn(text: string, known: KnownNames, everything: boolean): PersonalData[] {
  const numbered = /\d/.test(text);
  const numbers = (numbered ? findPersonalNumbers(text) : []).map((span): PersonalData => ({ kind: 'cpr', ...span }));
  const emails = text.includes('@') ? spans(text, EMAIL, 'email') : [];
  const birthDates = (numbered ? spans(text, BIRTH_DATE, 'birthDate') : []).filter((span) => !overlaps(span, numbers));
  const addresses = numbered ? spans(text, STREET, 'address') : [];
  const phones = (numbered ? spans(text, PHONE, 'phone') : []).filter(
    (span) => !overlaps(span, [...numbers, ...birthDates]),
  );
  const details = [...birthDates, ...addresses, ...phones, ...emails];
  const words = wordsIn(text).filter((word) => !overlaps(word, [...emails, ...addresses]));
  const names = findNames(text, words, known);
  const single =
    everything || details.length > 0
      ? findSingleNames(text, words, known).filter((span) => !overlaps(span, names))
      : [];
  const mailNames = emails.filter((email) => {
    const local = text.slice(email.from, email.to).split('@')[0] ?? '';
    const parts = fold(local).split(/[._\d-]+/);
    return (
      parts.length > 1 &&
      parts.some((part) => givenNames.has(part)) &&
      !known.hasPhrase(fold(text.slice(email.from, email.to)))
    );
  });
  const named = everything || names.length > 0 || single.length > 0 || mailNames.length > 0;
  return [...numbers, ...names, ...single, ...(named ? details : [])].sort((a, b) => a.from - b.from);
}

const MASKS: Readonly<Record<PersonalDataKind, string>> = {
  cpr: '[cpr]',
  name: '[navn]',
  address: '[adresse]',
  phone: '[telefon]',
  email: '[e-mail]',
  birthDate: '[fødselsdato]',
};

/** The text with every found piece of personal data replaced by what it was, in brackets. */
export function maskPersonalData(text: string, known: KnownNames = nothingKnown): string {
  return masked(text, findPersonalData(text, known));
}

/** The same for a text that is handed on to somebody else: single names and all ways to reach somebody are masked too. */
export function maskForHandingOn(text: string, known: KnownNames = nothingKnown): string {
  return masked(text, findIn(text, known, true));
}

function masked(text: string, personalData: readonly PersonalData[]): string {
  let written = '';
  let end = 0;
  for (const found of personalData) {
    if (found.from < end) continue;
    written += text.slice(end, found.from) + MASKS[found.kind];
    end = found.to;
  }
  return written + text.slice(end);
}
