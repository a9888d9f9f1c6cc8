import type { DocumentKind, DocumentVersion } from '../minutes/write/compose-document.ts';
import type { DocumentFormat } from '../minutes/write/document-formats.ts';

export interface NamedDocument {
  readonly kind: DocumentKind;
  readonly group: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly version: DocumentVersion;
  readonly format: DocumentFormat;
}

const kinds: Record<DocumentKind, string> = { minutes: 'Referat', agenda: 'Dagsorden' };
const longestGroup = 80;

/** What no file system takes in a name: SharePoint refuses the same characters as Windows. */
const forbidden = /[\p{Cc}\p{Cs}\p{Cf}"*:<>?/\\|#%~&{}]/gu;

/** `Referat SSP Nordby 2020-03-10.docx`; the full version says so. */
export function fileName({ kind, group, date, version, format }: NamedDocument): string {
  const name = [...group.replace(forbidden, ' ').replace(/\s+/g, ' ').trim()].slice(0, longestGroup).join('').trim();
  const parts = [kinds[kind], name, date, ...(version === 'full' ? ['(fuld)'] : [])];
  return `${parts.filter((part) => part !== '').join(' ')}.${format}`;
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' };

const inAscii = (name: string): string =>
  name
    .replace(/[æøåÆØÅ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9 ._()-]/g, '_');

/** The header of a file to be saved: the name in ASCII for old clients, and as it is for the others (RFC 6266). */
export function contentDisposition(name: string): string {
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${inAscii(name)}"; filename*=UTF-8''${exact}`;
}
