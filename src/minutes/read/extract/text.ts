import { Refusal } from '../../../errors/refusal.ts';
import type { Line } from '../lines/line.ts';
import { lineFromText } from '../lines/markup.ts';
import { joinWrapped } from './wrapped.ts';

const longest = 8_000_000;

/**
 * The lines of a text file in UTF-8 (with or without byte order mark), UTF-16 or Windows-1252.
 *
 * @throws Refusal `minutes.too-long` for more than 8 million letters
 */
export function readText(bytes: Uint8Array): Line[] {
  const lines: Line[] = [];
  let page = 1;
  let gap = true;
  const decoded = decode(bytes);
  if (decoded.length > longest) throw new Refusal('minutes.too-long');
  for (const raw of joinWrapped(decoded.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/))) {
    for (const [part, text] of raw.split('\f').entries()) {
      if (part > 0) page++;
      const line = lineFromText(text, gap, page);
      gap = line === null;
      if (line !== null) lines.push(line);
    }
  }
  return lines;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return windows1252(bytes);
  }
}

/** What Windows-1252 has where Latin-1 has control characters. Node 20 decodes the one as the other. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (letter) => windowsOnly[letter.charCodeAt(0) - 0x80] ?? letter);
}
