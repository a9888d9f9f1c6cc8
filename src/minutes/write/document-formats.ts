/** The files that minutes are written as, and what each is called on the web. */
export const documentFormats = {
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  pdf: { mediaType: 'application/pdf' },
  html: { mediaType: 'text/html; charset=utf-8' },
  md: { mediaType: 'text/markdown; charset=utf-8' },
  txt: { mediaType: 'text/plain; charset=utf-8' },
} as const;

/** Also the file's ending. */
export type DocumentFormat = keyof typeof documentFormats;

export function isDocumentFormat(name: string): name is DocumentFormat {
  return Object.hasOwn(documentFormats, name);
}
