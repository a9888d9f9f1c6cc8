import { readFileSync } from 'node:fs';

/** The lines of a file with labelled sentences, each in its parts: `sentence | label | …`; what begins with `#` is told beside. */
export const labelledLines = (file: URL): string[][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((part) => part.trim()));
