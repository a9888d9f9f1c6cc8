import { unzipSync, zipSync } from 'fflate';
import { Refusal } from '../../../errors/refusal.ts';
import { withRestartedLists } from './docx-numbering.ts';

const numberingPart = 'word/numbering.xml';
const partLimit = 24 * 1024 * 1024;
const ratioLimit = 200;
const needed = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels))$/;

/**
 * The parts of a DOCX file that carry its text, packed anew without compression, so that the library that reads them
 * can neither be made to inflate a bomb nor meets a picture or an embedded file.
 *
 * @throws Refusal `minutes.file-hostile` when a part inflates beyond all measure or declares XML entities,
 *   `minutes.file-broken` when the archive cannot be read.
 */
export function textPartsOf(bytes: Uint8Array): Uint8Array {
  const parts = unpack(bytes);
  for (const part of Object.values(parts)) {
    if (Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes('<!DOCTYPE')) {
      throw new Refusal('minutes.file-hostile');
    }
  }
  const numbering = parts[numberingPart];
  if (numbering !== undefined)
    parts[numberingPart] = new TextEncoder().encode(withRestartedLists(new TextDecoder().decode(numbering)));
  return zipSync(parts, { level: 0 });
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!needed.test(name)) return false;
        total += originalSize;
        if (total > partLimit || originalSize > Math.max(1, size) * ratioLimit + 65_536) {
          throw new Refusal('minutes.file-hostile');
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('minutes.file-broken');
  }
}
