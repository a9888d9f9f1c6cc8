import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { RowAuditTrail } from '../src/storage/audit-trail.ts';
import { RowGroupIndex } from '../src/storage/group-index.ts';
import { RowMeetingStore } from '../src/storage/meeting-store.ts';
import { openAzure } from '../src/storage/open-azure.ts';
import { sampleGroup, sampleMeeting, withAnswer } from './storage/sample-meeting.ts';

const group = sampleGroup();
const { tenantId, groupId } = group;
const member = randomUUID();
const now = () => new Date('2020-03-11T09:00:00Z');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'privacy-'));
  const { rows } = await openAzure({ connectionString: inject('azurite') });
  const store = new RowMeetingStore(rows, now);
  await store.createGroup(group);
  await new RowGroupIndex(rows).note(group, [group.chair, member]);
  await store.createMeeting(withAnswer(sampleMeeting(group), member, 'attending'));
  const audit = new RowAuditTrail(rows, now, randomUUID);
  for (let n = 0; n < 20; n += 1) {
    await audit.note(group, { who: member, what: 'item.read', meetingId: randomUUID() });
  }
});

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = {
    ...process.env,
    TOVHOLDER_ENV: 'local',
    TOVHOLDER_TENANTS: tenantId,
    TOVHOLDER_RETENTION: 'drafts=170',
    AZURE_STORAGE_CONNECTION_STRING: inject('azurite'),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}

const out = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(...args);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
};

/** Every run starts a process, and several share the machine. */
const slow = { timeout: 180_000 };

describe('privacy from the shell', slow, () => {
  it('says how long what is kept, and draws the same sample twice', async () => {
    const sample = ['audit', 'sample', '--tenant', tenantId, '--count', '5', '--seed', 'marts'];
    const [periods, one, other] = await Promise.all([out('retention', 'periods'), out(...sample), out(...sample)]);
    expect(periods).toMatch(/^drafts: 170 {2}En dagsorden/m);
    expect(periods).toMatch(/^questions \(fast\): 1 /m);
    const notes = one
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(notes).toHaveLength(5);
    expect(notes[0]).toMatchObject({ groupId, who: member, what: 'item.read' });
    expect(other).toBe(one);
  });

  it('hands out a person’s data, and tries and does the erasure', async () => {
    const file = join(folder, 'person.json');
    await out('person', 'export', '--tenant', tenantId, '--person', member, '--out', file);
    const exported = JSON.parse(await readFile(file, 'utf8')) as { records: { place: string }[] };
    expect(new Set(exported.records.map(({ place }) => place))).toEqual(new Set(['membership', 'attendance', 'audit']));
    const tried = await out('person', 'erase', '--person', member, '--dry-run');
    expect(tried).toContain('svar og fremmøde, slettes: 1');
    expect(tried).toContain('Prøvekørsel: intet er ændret.');
    expect(await out('person', 'erase', '--person', member)).toContain('Det er gjort.');
    const again = await out('person', 'erase', '--person', member, '--dry-run');
    expect(again).not.toContain('slettes: ');
    expect(again).toContain('spor af opslag, bliver: 22');
    expect((await run('person', 'erase', '--person', 'nobody')).stderr).toContain('objekt-id fra Entra');
  });

  it('deletes what is too old, unless it is held, and proves it', async () => {
    const only = ['--tenant', tenantId, '--group', groupId];
    expect(await out('retention', 'hold', ...only)).toContain('holdt tilbage');
    expect(await out('retention', '--dry-run', ...only)).toContain('1 gruppe(r) er holdt tilbage');
    await out('retention', 'release', ...only);
    expect(await out('retention', '--dry-run', ...only)).toMatch(/^drafts: 6$/m);
    expect(await out('retention', ...only)).toContain('Det er slettet.');
    expect(await out('retention', 'proof', ...only)).toMatch(/ {2}drafts {2}6$/m);
    expect(await out('retention', '--dry-run', ...only)).not.toContain('drafts');
  });
});
