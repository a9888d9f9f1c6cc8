/** What the font that ships with pdfmake (Roboto) can draw in all its weights. */
const drawable =
  /^[\n -~\u00A0-\u017F\u018F\u0192\u01A0\u01A1\u01AF\u01B0\u01F0\u01FA-\u01FF\u0218-\u021B\u0237\u0259\u02BC\u02C6\u02C7\u02C9\u02D8-\u02DD\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0400-\u0486\u0488-\u0513\u1E00\u1E01\u1E3E\u1E3F\u1E80-\u1E85\u1E9E\u1EA0-\u1EF9\u2000-\u200B\u2010\u2011\u2013-\u2015\u2017-\u201E\u2020-\u2022\u2025-\u2027\u2030\u2032\u2033\u2039\u203A\u203C\u2044\u2070\u2074-\u208E\u20A3\u20A4\u20A6-\u20AC\u20B1\u20B9\u20BA\u20BC\u20BD\u2105\u2113\u2116\u2122\u2126\u212E\u215B-\u215E\u2202\u2206\u220F\u2211\u2212\u221A\u221E\u222B\u2248\u2260\u2264\u2265\u25A0\u25CA\u25CB\u25CF\uFFFC\uFFFD]*$/;

const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });
const fallback = '\uFFFD';

/** The text with every character that the font lacks, such as an emoji, drawn as one fallback sign. PDF/A demands it. */
export function drawableText(text: string): string {
  const plain = text.replaceAll('\u202F', '\u00A0');
  if (drawable.test(plain)) return plain;
  return Array.from(graphemes.segment(plain), ({ segment }) => (drawable.test(segment) ? segment : fallback)).join('');
}
