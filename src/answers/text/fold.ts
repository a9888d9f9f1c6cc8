const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  œ: 'oe',
  å: 'aa',
  ü: 'u',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
};

/** What works with those above 18 is another office than SSP, and the sign is all that tells it. */
const SSP_PLUS = /\bssp(?: ?\+| ?plus\b)/g;

/**
 * The one spelling under which words are compared: lower case, æøå as ae oe aa, other accents dropped. So what is
 * typed on a foreign keyboard ("skolevaegring") equals what a Dane writes. "SSP+" is one word, "sspplus".
 */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(SSP_PLUS, 'sspplus');
  if (!/[\u0080-\uffff]/.test(lower)) return lower;
  return lower
    .replace(/[æäøöœåüßðþłđ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
