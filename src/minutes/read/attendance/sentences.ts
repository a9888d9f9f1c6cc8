import { findTime } from '../danish-date.ts';
import { tidy } from '../lines/line.ts';
import { type Attendance, addAttendance, addName, noAttendance } from './attendance.ts';
import { cleanName, looksLikeName, splitList } from './names.ts';

type Meaning = 'absent' | 'disqualified' | 'left' | 'arrived' | 'partly' | 'substitute' | 'substituteMissing';

const help = '(?:havde|har|var|er|blev|måtte|havde desværre|har desværre)';
const predicates: readonly (readonly [Meaning, RegExp])[] = [
  ['disqualified', new RegExp(`^(?:${help} )?(?:[^.]{0,60}\\b)?inhabil(?:e|itet)?\\b`, 'iu')],
  [
    'substituteMissing',
    /^(?:var|blev|er) (?:dog )?indkaldt\b.{0,60}\b(?:mødte|kom|deltog|fremmødte|dukkede|udeblev)\b(?: (?:ikke|dog|op))?/iu,
  ],
  [
    'substitute',
    /^(?:deltog|deltager|mødte|var mødt|er mødt|indtrådte|trådte ind|var indkaldt|er indkaldt|deltog dog|var til stede|sad med)\b.{0,30}\b(?:i stedet|som (?:\d\. )?(?:suppleant|stedfortræder|afløser)|for \p{Lu})/iu,
  ],
  ['substitute', /^(?:var |er )?(?:suppleant|stedfortræder|afløser|afløste|indkaldt)\b/iu],
  [
    'left',
    /^(?:måtte )?(?:forlod|forlade|forlader|gik|gå)\b.{0,20}(?:mødet|lokalet|kl|efter|før|under|inden|tidligere|ved|allerede)|^deltog (?:kun )?(?:indtil|frem til|til og med|til kl|til pkt|til punkt|til)\b|^var til ?stede (?:indtil|til)\b/iu,
  ],
  [
    'partly',
    /^(?:deltog|deltager|var til ?stede|var fraværende|deltog dog)\b.{0,12}\b(?:delvis(?:t)?|kun under|i en del|i dele|kun i|kun ved)\b|^delvis(?:t)?\b/iu,
  ],
  [
    'arrived',
    /^(?:ankom|kom(?:mer)?|mødte|tiltrådte|indtrådte|tilsluttede sig|stødte til)\b.{0,20}\b(?:for sent|senere|kl|efter|først|fra|til mødet|under|ved)\b(?! ikke)|^(?:deltog|deltager|var til ?stede) (?:først |kun )?(?:fra|efter)\b/iu,
  ],
  ['absent', new RegExp(`^(?:${help} )?(?:meldt|meldte|sendt|sendte|givet|meldt sit)\\b[^.]{0,20}\\bafbud\\b`, 'iu')],
  [
    'absent',
    /^(?:udeblev|udeblevet|var udeblevet|er udeblevet|mødte ikke|kom ikke|fremmødte ikke|har ikke deltaget|havde ikke mulighed)/iu,
  ],
  ['absent', /^(?:var|er|var alle|var begge) (?:fraværende|forhindre(?:t|de)|ikke til ?stede|ikke mødt)/iu],
  ['absent', /^(?:deltog|deltager|medvirkede) (?:derfor |dog )?ikke\b/iu],
];
const predicateStart =
  /\s(?=(?:havde|har|var|er|blev|erklærede|meldte|sendte|udeblev|mødte|fremmødte|kom|deltog|deltager|forlod|forlader|måtte|gik|ankom|tiltrådte|indtrådte|trådte|tilsluttede|stødte|afløste|sad|medvirkede|forlade|delvist?|suppleant|stedfortræder|indkaldt)(?:[\s,]|$))/gu;
const fromWhom =
  /^(?:der (?:er|var|blev|har været|er modtaget|var meldt|er meldt|blev meldt) )?(?:meldt )?afbud(?: modtaget)? fra\s+(.+)$/iu;
const sentenceLimit = 400;

/** One sentence about attendance, understood; `item` is where it stands, used when it names no other item. */
export function readSentence(sentence: string, item: string, before: readonly string[]): Attendance | null {
  const text = tidy(sentence).replace(/\.$/, '');
  if (text === '' || text.length > sentenceLimit) return null;
  const found = noAttendance();
  const from = fromWhom.exec(text)?.[1];
  if (from !== undefined) {
    const people = peopleIn(
      from.replace(/ (?:grundet|på grund af|pga\.?|pgra\.?|til (?:dette|dagens) møde)\b.*$/iu, ''),
    );
    for (const name of people ?? []) addName(found.absent, name);
    return people === null ? null : found;
  }
  if (readInstead(text, found)) return found;
  const clauses = clausesOf(text);
  let last: readonly string[] = before;
  for (const clause of clauses) {
    const people = readClause(clause, item, last, found);
    if (people === null) return null;
    if (people.length > 0) last = people;
  }
  return found;
}

const insteadOf =
  /^(?:i stedet for|som (?:\d\. )?(?:suppleant|stedfortræder|afløser) for|for) (.{3,60}?) (?:mødte|deltog|deltager|indtrådte|kom|møder) (.{3,60}?)(?: (?:som|i)\b.{0,40})?$/iu;

/** "I stedet for Per Rask mødte Unna Vang". */
function readInstead(text: string, found: Attendance): boolean {
  const [, replaced = '', came = ''] = insteadOf.exec(text) ?? [];
  if (!looksLikeName(replaced) || !looksLikeName(came)) return false;
  addName(found.absent, cleanName(replaced));
  found.substitutes.push({ for: cleanName(replaced), name: cleanName(came), attended: true });
  return true;
}

/** Sentences join what happened with commas: "X havde meldt afbud, og Y deltog i stedet". */
function clausesOf(text: string): string[] {
  const parts = text.split(
    /(?:,|;| –| -)\s(?:og |men |hvorfor |idet )?(?=(?:(?:\d\. )?\p{L}[\p{L}.-]* ){0,3}\p{Lu}[^\s]* (?:\([^)]{0,20}\) ?)?(?:deltog|deltager|mødte|indtrådte|var indkaldt|er indkaldt|havde meldt|var fraværende|udeblev|forlod|ankom|stedfortræder|suppleant))/u,
  );
  return parts.map((part) => part.replace(/^(?:og|men|desuden|endvidere)\s+/i, ''));
}

function readClause(
  clause: string,
  item: string,
  before: readonly string[],
  found: Attendance,
): readonly string[] | null {
  const cut = [...clause.matchAll(predicateStart)].find(({ index }) => peopleIn(clause.slice(0, index)) !== null);
  if (cut === undefined) return null;
  const people = peopleIn(clause.slice(0, cut.index)) ?? [];
  const predicate = clause.slice(cut.index).trim();
  const meaning = predicates.find(([, pattern]) => pattern.test(predicate))?.[0];
  if (meaning === undefined) return null;
  const place = itemIn(predicate) ?? item;
  for (const name of people) record(meaning, name, { predicate, item: place, before }, found);
  return meaning === 'absent' ? people : [];
}

function record(
  meaning: Meaning,
  name: string,
  said: { predicate: string; item: string; before: readonly string[] },
  found: Attendance,
): void {
  const { predicate, item } = said;
  if (meaning === 'absent') addName(found.absent, name);
  else if (meaning === 'disqualified') found.disqualified.push({ name, item });
  else if (meaning === 'substitute' || meaning === 'substituteMissing') {
    const named = /\bfor (\p{Lu}[^,.;]{2,60})/u.exec(predicate)?.[1];
    const replaced = named === undefined ? said.before.at(-1) : (peopleIn(named)?.[0] ?? cleanName(named));
    const attended = meaning === 'substitute' && !/^(?:var|er|blev)? ?indkaldt/iu.test(predicate);
    found.substitutes.push({ for: replaced ?? '', name, attended });
    if (named !== undefined && replaced !== undefined) addName(found.absent, replaced);
  } else found.lateOrEarly.push({ name, kind: meaning, item, time: findTime(predicate) });
}

/** What stands in brackets behind a name ("ankom kl. 15.20") about when that person was there. */
export function readNotes(printed: string, name: string, item: string, found: Attendance): void {
  for (const [, note = ''] of printed.matchAll(/\(([^()]{4,80})\)/g)) {
    const said = readSentence(`${name} ${note}`, item, []);
    if (said !== null) addAttendance(found, said);
  }
}

/** The people that a list names; null when a part of it is no name. */
export function peopleIn(list: string): string[] | null {
  const parts = splitList(
    list.replace(/^(?:både|begge|desuden|endvidere|medlemmerne|udvalgsmedlem(?:merne)?)\s+/iu, ''),
  );
  if (parts.length === 0 || !parts.every(looksLikeName)) return null;
  return parts.map(cleanName);
}

/** The number of the item that a text points at: "under pkt. 5", "ved punkt 3". */
export function itemIn(text: string): string | null {
  return /(?:punkt(?:erne)?|pkt\.?|sag) ?(?:nr\.? ?)?(\d{1,4})(?!\d)/iu.exec(text)?.[1] ?? null;
}

const abbreviation =
  /(?:^|[\s(])(?:kl|pkt|nr|ca|bl\.a|f\.eks|fx|evt|mv|m\.v|jf|stk|pga|vedr|dr|hr|d|\d{1,2}|\p{Lu})$/iu;

/** Cuts a paragraph into its sentences; abbreviations, initials and ordinal numbers end none. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const part of paragraph.split(/(?<=[.!?])\s+/)) {
    open = open === '' ? part : `${open} ${part}`;
    if (abbreviation.test(open.slice(-12).replace(/\.$/, '')) && part !== '') continue;
    sentences.push(open);
    open = '';
  }
  if (open !== '') sentences.push(open);
  return sentences;
}
