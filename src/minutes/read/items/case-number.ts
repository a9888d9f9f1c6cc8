const kle = '\\d{2}\\.\\d{2}\\.\\d{2}(?:[-.]?[A-ZÆØÅ]\\d{2}(?:-\\d{1,6}){1,3})';
const plain = [
  kle,
  '\\d{2,3}-\\d{4}-\\d{2,7}',
  'EMN-\\d{4}-\\d{2,7}',
  'S\\d{4}-\\d{2,7}',
  '\\d-\\d{2}-\\d{2}-\\d{1,6}-\\d{2}',
  '(?:19|20)\\d{2}-\\d{4,8}(?:-\\d{1,5})?',
  '(?:19|20)?\\d{2}\\/\\d{3,7}(?:-\\d{1,5})?',
].join('|');
const anyNumber = `(?:${plain}|[A-ZÆØÅ]{0,4}-?\\d[\\d./-]{1,22}\\d(?:[A-Z]\\d{2}-\\d{1,6})?)`;

const labelled = {
  caseNumber: new RegExp(
    `(?<!\\p{L})(?:(?:acadre|esdh|emn|sbsys|kommunens)?[- ]?sag(?:s)?(?:[-. ]{0,2}(?:nr|nummer|id))?|sagnr|acadre|esdh|edoc|sbsys|journal(?:nr|nummer)?)\\.?(?: nr)?\\.?[.: ]{1,3}(${anyNumber})(?![\\p{L}\\d])`,
    'iu',
  ),
  documentNumber: new RegExp(
    `(?<!\\p{L})(?:dok(?:ument)?(?:[-. ]{0,2}(?:nr|nummer|id))?|doknr)\\.?(?: nr)?\\.?[.: ]{1,3}(${anyNumber})(?![\\p{L}\\d])`,
    'iu',
  ),
  journal: /(?<!\p{L})j(?:ournal)?\.? ?n(?:r|ummer)\.?[.: ]{1,3}([\d.]{2,12}[\p{L}\d_./-]{0,20})(?![\p{L}\d])/iu,
  empty: /(?<!\p{L})(?:sags(?:nr|id)|dok(?:ument)?\.?nr|j\.? ?nr|initialer|sagsbehandler)\.?:?[.:]?(?= |$)/iu,
};
const bare = new RegExp(`^(?:${plain})$`, 'i');
const clerk =
  /(?<!\p{L})(?:initialer|init|sagsbehandler|sagsansvarlig|ansvarlig|forvaltning|afdeling|sagstype|brevid|sagsfremstiller|fagcenter)\.?: ?[^\t]{1,60}?(?=\t| {2}|$)/giu;
const openOrClosed =
  /(?<![\p{L}-])(?:(?:åben|åbent|lukket|lukkede?)(?: (?:punkt|sag|dagsorden|dagsordenspunkt))?)(?!\p{L})/iu;

/** What a line of particulars below the title of an item says. */
export interface Particulars {
  readonly caseNumber: string | null;
  readonly documentNumber: string | null;
  readonly closed: boolean | null;
}

/** A number that attachments and cases are filed under, wherever it stands. */
export const filingNumber = new RegExp(`^(?:${plain})(?=[\\s_:–-]|$)`, 'i');

/**
 * Understands a line that holds nothing but particulars: case number, document number, initials, open or closed.
 * `committee` may stand among them. Gives null for any other line.
 */
export function readParticulars(text: string, committee: string): Particulars | null {
  if (text.length > 240) return null;
  const alone = text.replace(/^\(|\)$/g, '').trim();
  if (bare.test(alone)) return { caseNumber: alone, documentNumber: null, closed: null };
  let left = text;
  const take = (pattern: RegExp): string | null => {
    const match = pattern.exec(left);
    if (match === null) return null;
    left = left.replace(match[0], '\t');
    return match[1] ?? match[0];
  };
  const documentNumber = take(labelled.documentNumber);
  const journal = take(labelled.journal);
  const caseNumber = take(labelled.caseNumber) ?? take(new RegExp(`(?<!\\S)(?:${plain})(?=[\\s,;]|$)`, 'i'));
  const flag = take(openOrClosed);
  left = left.replace(clerk, '');
  while (take(labelled.empty) !== null) left = left.trim();
  const nothingElse = left.replaceAll(committee === '' ? '\t' : committee, '').replace(/[^\p{L}\p{N}]/gu, '');
  const onlyFlag = caseNumber === null && documentNumber === null && journal === null;
  const committeeLike = /^[\p{L} ,.\t&-]{0,60}(?:udvalget|rådet|styregruppen|bestyrelsen)[\s.]*$/iu.test(left.trim());
  if (nothingElse !== '' && !(committeeLike && !onlyFlag)) return null;
  if (onlyFlag && flag === null)
    return /^(?:initialer|init|sagsbehandler|sagsnr|sags id)\b/i.test(text)
      ? { caseNumber: null, documentNumber: null, closed: null }
      : null;
  return { caseNumber: caseNumber ?? journal, documentNumber, closed: flag === null ? null : /^lukk/i.test(flag) };
}

const inBrackets = new RegExp(`\\s*\\((?:sags?(?:nr)?\\.?:? ?)?(${plain})\\)$`, 'i');

/** Parts a title from a case number that is printed in brackets behind it. */
export function caseNumberBehind(title: string): { title: string; caseNumber: string | null } {
  const found = inBrackets.exec(title);
  return found === null
    ? { title, caseNumber: null }
    : { title: title.slice(0, found.index), caseNumber: found[1] ?? null };
}
