export type Format = 'txt' | 'docx' | 'pdf' | 'old-word' | 'rtf' | 'zip' | 'unknown';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** What the file is by its own first bytes; its name says nothing. */
export function formatOf(bytes: Uint8Array): Format {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b)) return hasDocument(bytes) ? 'docx' : 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-word';
  if (start.startsWith('{\\rtf')) return 'rtf';
  return looksLikeText(bytes) ? 'txt' : 'unknown';
}

/** A DOCX file names its main part in the directory at the end of the archive. */
function hasDocument(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document');
}

function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  const sample = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) odd++;
  }
  return odd <= sample.length / 200;
}
