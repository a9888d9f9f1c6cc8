import { deflateSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file like `real`, with this in place of its text. */
export function docxWith(real: Uint8Array, paragraphs: string, declaration = ''): Uint8Array {
  const xml = `<?xml version="1.0"?>${declaration}<w:document xmlns:w="${wordNamespace}"><w:body>${paragraphs}</w:body></w:document>`;
  return zipSync({ ...unzipSync(real), 'word/document.xml': strToU8(xml) }, { level: 9 });
}

/** A Word file whose text inflates to 100 MB. */
export function zipBomb(real: Uint8Array): Uint8Array {
  return docxWith(real, `<w:p><w:r><w:t>${'A'.repeat(100_000_000)}</w:t></w:r></w:p>`);
}

/** The same, but the archive's directory says that the text is small. */
export function lyingZipBomb(real: Uint8Array): Uint8Array {
  const file = Buffer.from(docxWith(real, `<w:p><w:r><w:t>${'A'.repeat(20_000_000)}</w:t></w:r></w:p>`));
  for (const [signature, nameAt, sizeAt] of [
    [0x02014b50, 46, 24],
    [0x04034b50, 30, 22],
  ] as const) {
    for (let at = file.indexOf('PK'); at >= 0 && at < file.length - 50; at = file.indexOf('PK', at + 1)) {
      if (file.readUInt32LE(at) !== signature) continue;
      if (file.subarray(at + nameAt, at + nameAt + 17).toString() === 'word/document.xml')
        file.writeUInt32LE(5_000, at + sizeAt);
    }
  }
  return file;
}

/** A PDF file with one page whose content inflates to `size` bytes of `content`. */
export function pdfWithContent(content: string, size: number): Uint8Array {
  const stream = deflateSync(Buffer.alloc(size, content));
  const before = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const head = `%PDF-1.4\n${before.join('')}4 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF'),
  ]);
}

/** Bytes that mean nothing, behind a given start; the same ones every time. */
export function noise(start: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = 0x2545f491;
  for (let at = 0; at < size; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[at] = state & 0xff;
  }
  bytes.set(strToU8(start));
  return bytes;
}
