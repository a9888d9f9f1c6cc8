import { cpus } from 'node:os';
import type { readMinutes as ReadMinutes } from '../src/minutes/read/read-minutes.ts';
import { docxOf, pdfOf } from '../tests/minutes/read/printed-files.ts';
import { built } from './built.ts';

/** Pages of minutes read per second from each format, and how long a PDF file of thirty pages takes, by the program as it is built. */

const itemsOnThirtyPages = 66;
const readings = 5;

function item(number: number): string {
  const paragraph =
    'Klubberne og skolerne følger de aftaler, som gruppen lavede i foråret, og melder tilbage til næste møde. ';
  return [
    `Punkt ${number}: Status på indsats nummer ${number}`,
    `27.24.00-P20-${number}-24`,
    'Sagsfremstilling',
    ...Array.from({ length: 4 }, () => paragraph.repeat(3).trim()),
    'Indstilling',
    'Sekretariatet indstiller, at status tages til efterretning.',
    'Beslutning',
    'Taget til efterretning.',
    'Fraværende: Formanden og klublederen.',
  ].join('\n\n');
}

const numbers = Array.from({ length: itemsOnThirtyPages }, (_, index) => index + 1);
const text = `REFERAT Styregruppen d. 12-03-2024\n\nMødedato Tirsdag d. 12. marts 2024 kl. 15:30\n\n${numbers.map(item).join('\n\n')}\n`;
const titles = numbers.map((number) => `Status på indsats nummer ${number}`);
const pdf = await pdfOf(text, titles);
const pages =
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0;
const { readMinutes } = await built<{ readMinutes: typeof ReadMinutes }>('minutes/read/read-minutes.js');
const files = { pdf, docx: await docxOf(text, titles), txt: new TextEncoder().encode(text) };

for (const [format, file] of Object.entries(files)) {
  const times: number[] = [];
  for (let reading = 0; reading < readings; reading++) {
    const start = performance.now();
    const { items } = await readMinutes(file);
    times.push(performance.now() - start);
    if (items.length !== itemsOnThirtyPages) throw new Error(`${format}: ${items.length} items`);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(readings / 2)] ?? 0;
  const figures = `${pages} pages in ${median.toFixed(0)} ms, ${((pages * 1000) / median).toFixed(0)} pages/s`;
  process.stdout.write(`minutes read ${format.padEnd(5)} ${figures} (${cpus().length} cores)\n`);
}
