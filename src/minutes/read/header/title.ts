import { textBeforeDate } from '../danish-date.ts';
import { namesCommittee } from '../items/committee-name.ts';
import { type Line, tidy } from '../lines/line.ts';
import type { LabelledValue } from './labelled-value.ts';
import { readLabel } from './labels.ts';

/** The printed title and whose meeting it is. */
export interface Title {
  readonly title: string;
  readonly committee: string;
  readonly saysMinutes: boolean;
  readonly saysAgenda: boolean;
}

const minutesWord =
  '(?:åbent? |lukket |endeligt |godkendt |foreløbigt |udkast til |kort |udskrift af )?(?:[\\p{L}-]{0,20}referat(?:et)?|beslutningsprotokol(?:len)?|mødeprotokol|beslutninger|protokol|beslutningsreferat)';
const agendaWord =
  '(?:åben |lukket |foreløbig |endelig |udkast til |ekstraordinær )?(?:tillægs)?(?:dagsorden(?:en)?|mødeindkaldelse|indkaldelse)';
const asMinutes = new RegExp(`(?<!\\p{L})${minutesWord}(?!\\p{L})`, 'iu');
const asAgenda = new RegExp(`(?<!\\p{L})${agendaWord}(?!\\p{L})`, 'iu');
const documentWord = new RegExp(`(?<!\\p{L})(?:${minutesWord}|${agendaWord})(?!\\p{L})`, 'iu');
const onlyWord = new RegExp(
  `^(?:${minutesWord}|${agendaWord})(?: (?:og|med|\\/) (?:${minutesWord}|${agendaWord}))?[\\s:.–-]*$`,
  'iu',
);
const searched = 40;

/** Finds the title line: the first that says what the document is, together with the committee printed next to it. */
export function readTitle(lines: readonly Line[], labels: readonly LabelledValue[]): Title {
  const isLabel = new Set(labels.filter(({ label }) => label.kind !== 'committee').map(({ at }) => at));
  const free = lines.slice(0, searched).filter((line, at) => line.text.length < 220 && !isLabel.has(at));
  const headline = free.find(({ text }) => documentWord.test(text.slice(0, 220)) && isHeadline(text));
  const fromLabel =
    labels.find(({ label, value }) => label.kind === 'committee' && value !== '' && !documentWord.test(value))?.value ??
    '';
  const near = committeeNear(
    free,
    headline,
    labels.filter(({ value }) => value === '').map(({ at }) => lines[at]),
  );
  const printed =
    headline === undefined
      ? near
      : onlyWord.test(headline.text)
        ? tidy(`${headline.text.replace(/[\s:]+$/, '')} ${linkBelow(free, headline)} ${near || fromLabel}`)
        : /\b(?:i|af|for|fra|til|over)$/.test(headline.text)
          ? tidy(`${headline.text} ${free[free.indexOf(headline) + 1]?.text ?? ''}`)
          : headline.text;
  const inHeadline = headline === undefined || onlyWord.test(headline.text) ? '' : committeeIn(headline.text);
  return {
    title: tidy(printed === '' ? (free[0]?.text ?? '') : printed),
    committee: withoutMunicipality(
      fromLabel !== '' && namesCommittee(fromLabel) ? fromLabel : inHeadline || committeeIn(near) || fromLabel || near,
    ),
    saysMinutes: headline !== undefined && asMinutes.test(headline.text),
    saysAgenda: headline !== undefined && asAgenda.test(headline.text) && !asMinutes.test(headline.text),
  };
}

/** "Socialudvalget – Nabokøbing Kommune" is the committee and where it is. */
function withoutMunicipality(printed: string): string {
  const municipality = '\\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}?[\\p{L}-]{1,30})?';
  return printed
    .replace(new RegExp(`\\s*(?:[-–|,]|,? i) ${municipality} kommune$`, 'iu'), '')
    .replace(new RegExp(`^${municipality} kommune\\s*[-–|,:]\\s*(?=\\S)`, 'iu'), '');
}

/** A headline is short or begins with the word; "som det fremgår af referatet" in a paragraph is none. */
function isHeadline(text: string): boolean {
  const at = documentWord.exec(text)?.index ?? -1;
  const before = text.slice(0, at).trim();
  if (at === 0 || /^(?:hermed|udkast|åbent?|godkendt|endeligt?)$/i.test(before))
    return !/\b(?:blev|er|skal|kan|har|godkendes|indeholder)\b/i.test(text.slice(0, 120));
  return (
    text.length < 130 &&
    /(?:[-–|:,]|^\d{4}|\p{L})\s*$/u.test(before) &&
    (/[-–|:,]$/.test(before) || namesCommittee(before)) &&
    !/[.!?]$/.test(text)
  );
}

/** "Dagsorden", and below it "til" on a line of its own. */
function linkBelow(free: readonly Line[], headline: Line): string {
  const below = free[free.indexOf(headline) + 1]?.text ?? '';
  return /^(?:til|fra|for|over|af)$/i.test(below) ? below : '';
}

function committeeNear(
  free: readonly Line[],
  headline: Line | undefined,
  empty: readonly (Line | undefined)[],
): string {
  const at = headline === undefined ? 0 : free.indexOf(headline);
  const around = [free[at + 1], free[at - 1], free[at + 2], free[at - 2], ...free];
  const found = around.find(
    (line) =>
      line !== undefined &&
      line !== headline &&
      !empty.includes(line) &&
      line.text.length < 120 &&
      (namesCommittee(line.text) || /\p{L} møde (?:den|d\.) ?\d/u.test(line.text)) &&
      !/[.!?]$/.test(line.text),
  );
  const chosen = found ?? around.find((line) => line !== undefined && line !== headline && isNetwork(line));
  const label = chosen === undefined ? null : readLabel(chosen);
  return label?.kind === 'committee' && label.rest !== '' ? label.rest : (chosen?.text ?? '');
}

/** Small groups name themselves by what they belong to: "SSP-netværk Øst". */
const isNetwork = ({ text }: Line) => text.length < 60 && /\bSSP\b|netværk/i.test(text) && !/[.:!?]$/.test(text);

/** A conversion can lose the line break behind the word: "ReferatUngerådet". */
const gluedWord = /^(?:Referat|Dagsorden|REFERAT|DAGSORDEN)(?=\p{Lu}\p{Ll})/u;
const meetingWords =
  /^(?:[-–:,\s]|(?:fra|for|af|til|over|vedr\.?|om|i|på|dagsorden|ordinært|virtuelt|digitalt|fysisk|online|ekstraordinært|konstituerende|(?:\d{1,2}\.|nr\.? ?\d{1,3}) (?=møde)|[\p{L}-]{0,20}møde(?:t)?(?: nr\.? ?\d{1,4}(?:\/\d{2,4})?)?|åbent|lukket)\b[.:]?)\s*/iu;

const onlyDay = /^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\b|\d)[^()]{0,40}$/i;

/** The committee in a title: what is left of it without the kind of document, the words about a meeting, and the date. */
export function committeeIn(title: string): string {
  const withoutWord = tidy(title.replace(gluedWord, '').replace(documentWord, ' '));
  const before = textBeforeDate(withoutWord);
  let left = /\p{L}{3}/u.test(before.replace(meetingWords, '')) || before === '' ? before : withoutWord;
  left = tidy(left.replace(/\bkl\.? ?\d{1,2}.*$/i, ' '));
  for (let last = ''; last !== left; ) {
    last = left;
    left = tidy(
      left
        .replace(meetingWords, '')
        .replace(/(?:[\s,:–-]+|\b(?:den|d\.|afholdt|holdt|fra mødet|møde|mødet|i|for))$/iu, ''),
    );
  }
  const genitive = /^(.*\p{L})s(?: møde(?:t)?\b.*)?$/u.exec(left);
  if (
    genitive?.[1] !== undefined &&
    /s møde/i.test(title) &&
    /(?:gruppe[n]?|udvalget?|rådet?|bestyrelsen?|nævnet?|forum|team)$/iu.test(genitive[1])
  )
    return genitive[1];
  const committee = tidy(left.replace(/ møde(?:t)?(?: nr\.? ?\d.*)?$/iu, ''));
  return onlyDay.test(committee) ? '' : committee;
}
