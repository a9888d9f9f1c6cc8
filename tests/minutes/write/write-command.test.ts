import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMinutesWrite } from '../../../src/cli/minutes-write.ts';
import { Refusal } from '../../../src/errors/refusal.ts';
import { emptyItem, sampleMeeting } from './meetings.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutes-write-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...words: string[]): Promise<void> {
  const program = new Command();
  addMinutesWrite(program.command('minutes'), () => new Date('2026-03-12T16:00:00Z'));
  await program.parseAsync(['minutes', 'write', ...words], { from: 'user' });
}

async function fileWith(name: string, content: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** The Danish sentence that a command is refused with; the file it names must not have come into being. */
async function refusal(...words: string[]): Promise<string> {
  const out = join(folder, 'nothing.txt');
  const error = await run(...words, '--out', out).catch((thrown: unknown) => thrown);
  expect(existsSync(out)).toBe(false);
  expect(error).toBeInstanceOf(Refusal);
  return error instanceof Refusal ? error.in('da') : '';
}

const asText = ['--format', 'txt', '--version', 'full'];

test.each(['docx', 'pdf', 'html', 'md', 'txt'])('writes %s and leaves nothing else behind', async (format) => {
  const meeting = await fileWith('meeting.json', sampleMeeting);
  const out = join(folder, `out-${format}`);
  await run(meeting, '--format', format, '--version', 'open', '--out', out);
  expect((await readFile(out)).length).toBeGreaterThan(500);
  expect((await readdir(folder)).filter((name) => name.includes('.part'))).toEqual([]);
});

test('writes the agenda in another form', async () => {
  const meeting = await fileWith('meeting.json', sampleMeeting);
  const out = join(folder, 'agenda.txt');
  await run(meeting, ...asText, '--kind', 'dagsorden', '--form', 'med-sagsrammer', '--out', out);
  const text = await readFile(out, 'utf8');
  expect(text).toMatch(/^DAGSORDEN /);
  expect(text).toContain('Administrativ indstilling');
});

test('what minutes read prints is enough', async () => {
  const { guests: _guests, ...plain } = sampleMeeting;
  const meeting = await fileWith('read.json', { ...plain, items: [emptyItem] });
  const out = join(folder, 'read.txt');
  await run(meeting, ...asText, '--out', out);
  expect(await readFile(out, 'utf8')).toContain('Punkt 1: Titel');
});

test('a file that is not there, no JSON or no meeting is refused', async () => {
  expect(await refusal(join(folder, 'missing.json'), ...asText)).toContain('missing.json');
  expect(await refusal(await fileWith('broken.json', '{"title":'), ...asText)).toContain('er ikke gyldig JSON');
  expect(await refusal(await fileWith('list.json', []), ...asText)).toContain('indeholder ikke et møde');
});

test('a wrong field is named', async () => {
  const items = [emptyItem, { ...emptyItem, title: 5 }];
  const wrong = await fileWith('wrong.json', { ...sampleMeeting, items });
  expect(await refusal(wrong, ...asText)).toContain('items[1].title');
  const { committee: _committee, ...nameless } = sampleMeeting;
  expect(await refusal(await fileWith('nameless.json', nameless), ...asText)).toContain('Feltet committee');
  const never = await fileWith('never.json', { ...sampleMeeting, date: '2026-02-30' });
  expect(await refusal(never, ...asText)).toContain('2026-02-30');
});

test('an unknown or missing choice is refused with what there is to choose', async () => {
  const meeting = await fileWith('meeting.json', sampleMeeting);
  expect(await refusal(meeting, '--format', 'odt', '--version', 'full')).toContain('docx, pdf, html, md, txt');
  expect(await refusal(meeting, '--version', 'full')).toContain('--format');
  expect(await refusal(meeting, '--format', 'txt', '--version', 'secret')).toContain('open eller full');
  expect(await refusal(meeting, '--format', 'txt')).toContain('--version');
  expect(await refusal(meeting, ...asText, '--form', 'anden')).toContain('med-sagsrammer');
  expect(await refusal(meeting, ...asText, '--kind', 'brev')).toContain('referat eller dagsorden');
  expect(await refusal(...asText)).toContain('filen med mødet');
});

test('every refusal is one sentence on one line', async () => {
  const meeting = await fileWith('meeting.json', sampleMeeting);
  const sentences = [
    await refusal(join(folder, 'missing.json'), ...asText),
    await refusal(meeting, '--format', 'odt', '--version', 'full'),
    await refusal(await fileWith('list.json', []), ...asText),
  ];
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÆØÅ][^\n]*\.$/);
});

test('a place that cannot be written to is refused', async () => {
  const meeting = await fileWith('meeting.json', sampleMeeting);
  await expect(run(meeting, ...asText, '--out', join(folder, 'no', 'such', 'folder.txt'))).rejects.toMatchObject({
    code: 'minutes.write-out-unwritable',
  });
  await expect(run(meeting, ...asText)).rejects.toMatchObject({ code: 'minutes.write-out-missing' });
});
