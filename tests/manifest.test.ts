import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAgainstSchema } from '../dev/package/check-against-schema.ts';
import { packageApp } from '../dev/package/package-app.ts';
import { listEnvironments } from '../dev/package/read-environment.ts';
import { Refusal } from '../src/errors/refusal.ts';
import { resourceOf } from '../src/tab-api/sign-in/app-resource.ts';

interface Command {
  title: string;
  description: string;
}

interface Manifest {
  id: string;
  name: { short: string };
  bots: [{ botId: string; scopes: string[]; commandLists: { scopes: string[]; commands: Command[] }[] }];
  composeExtensions: [{ botId: string; commands: (Command & { id: string; parameters: unknown[] })[] }];
  validDomains: string[];
  supportsChannelFeatures: string;
  staticTabs: [{ name: string; contentUrl: string; websiteUrl: string; scopes: string[] }];
  configurableTabs: [{ configurationUrl: string; scopes: string[]; context: string[]; meetingSurfaces: string[] }];
  webApplicationInfo: { id: string; resource: string };
}

const root = new URL('../', import.meta.url);
const environments = ['dev', 'local', 'production', 'test'];

const open = async (environment: string) => unzipSync(await packageApp(root, environment));
const manifestOf = async (environment: string): Promise<Manifest> =>
  JSON.parse(strFromU8((await open(environment))['manifest.json']!));
const englishOf = async (environment: string): Promise<Record<string, string>> =>
  JSON.parse(strFromU8((await open(environment))['en.json']!));

/** Width, height and the RGBA pixels (0–255) of a non-interlaced 8-bit PNG; alpha is 255 where the PNG has none. */
function readPng(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const [width, height, depth, colour] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25]];
  expect(depth).toBe(8);
  const size = colour === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const line = width * size;
  const plain = new Uint8Array(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)]!;
    for (let x = 0; x < line; x++) {
      const left = x >= size ? plain[y * line + x - size]! : 0;
      const up = y > 0 ? plain[(y - 1) * line + x]! : 0;
      const corner = x >= size && y > 0 ? plain[(y - 1) * line + x - size]! : 0;
      plain[y * line + x] = raw[y * (line + 1) + 1 + x]! + predict(filter, left, up, corner);
    }
  }
  const pixels = Array.from({ length: width * height }, (_, i) => {
    const at = i * size;
    return { red: plain[at]!, green: plain[at + 1]!, blue: plain[at + 2]!, alpha: size === 4 ? plain[at + 3]! : 255 };
  });
  return { width, height, pixels };
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [left, up, corner].map((near) => Math.abs(left + up - corner - near)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

describe('the app package', () => {
  it('has a file for each environment', async () => {
    expect(await listEnvironments(new URL('env/', root))).toEqual(environments);
  });

  it.each(environments)('of %s is valid by Microsoft’s schemas and has nothing left to fill', async (environment) => {
    const files = await open(environment);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    for (const file of ['manifest.json', 'en.json'] as const) {
      const text = strFromU8(files[file]!);
      expect(text).not.toContain('${{');
      await expect(checkAgainstSchema(file, JSON.parse(text))).resolves.toBeUndefined();
    }
  });

  it('has its own app, bot and host in each environment', async () => {
    const manifests = await Promise.all(environments.map(manifestOf));
    expect(new Set(manifests.map((manifest) => manifest.id)).size).toBe(4);
    expect(new Set(manifests.map((manifest) => manifest.bots[0].botId)).size).toBe(4);
    expect(new Set(manifests.map((manifest) => manifest.name.short)).size).toBe(4);
    expect(manifests.map((manifest) => manifest.validDomains)).toEqual([
      ['tovholder-dev.example.dk'],
      ['tovholder-local.example.dk'],
      ['tovholder.example.dk'],
      ['tovholder-test.example.dk'],
    ]);
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.from(await packageApp(root, 'dev')).equals(await packageApp(root, 'dev'))).toBe(true);
  });

  it('refuses a manifest that Teams would not take', async () => {
    const wrong = { ...(await manifestOf('dev')), packageName: 'tovholder' };
    await expect(checkAgainstSchema('manifest.json', wrong)).rejects.toMatchObject({ code: 'package.file-invalid' });
  });
});

describe('the bot in the manifest', () => {
  it('is there in teams, personally and in group chats, and supports every kind of channel', async () => {
    const { bots, supportsChannelFeatures } = await manifestOf('production');
    expect(bots[0].scopes).toEqual(['team', 'personal', 'groupChat']);
    expect(bots[0].commandLists.flatMap((list) => list.scopes)).toEqual(['team', 'personal', 'groupChat']);
    expect(supportsChannelFeatures).toBe('tier1');
  });

  it('offers commands that fit Teams’ menu, in Danish and English', async () => {
    const { bots } = await manifestOf('production');
    const english = await englishOf('production');
    const expectedKeys: string[] = [];
    for (const [l, list] of bots[0].commandLists.entries()) {
      expect(list.commands.length).toBeLessThanOrEqual(12);
      expect(new Set(list.commands.map((command) => command.title)).size).toBe(list.commands.length);
      for (const [c, command] of list.commands.entries()) {
        const key = `bots[0].commandLists[${l}].commands[${c}]`;
        expectedKeys.push(`${key}.title`, `${key}.description`);
        expect(command.title.length).toBeLessThanOrEqual(32);
        expect(english[`${key}.title`]?.length ?? Infinity, key).toBeLessThanOrEqual(32);
      }
    }
    expect(bots[0].commandLists.length).toBeLessThanOrEqual(3);
    expect(Object.keys(english).filter((key) => key.startsWith('bots'))).toEqual(expectedKeys);
  });

  it('says the same Danish command with the same English word in every list', async () => {
    const { bots } = await manifestOf('production');
    const english = await englishOf('production');
    const words = new Map<string, Set<string>>();
    for (const [l, list] of bots[0].commandLists.entries()) {
      for (const [c, { title }] of list.commands.entries()) {
        const word = english[`bots[0].commandLists[${l}].commands[${c}].title`]!;
        words.set(title, (words.get(title) ?? new Set()).add(word));
      }
    }
    for (const [title, translations] of words) expect([...translations], title).toHaveLength(1);
  });
});

describe('the searches in the manifest', () => {
  it('have titles and descriptions that fit Teams, in Danish and English, and answer before anything is typed', async () => {
    const { composeExtensions, bots } = await manifestOf('production');
    const english = await englishOf('production');
    const keys: string[] = [];
    expect(composeExtensions.map(({ botId }) => botId)).toEqual([bots[0].botId]);
    for (const [c, command] of composeExtensions[0].commands.entries()) {
      const key = `composeExtensions[0].commands[${c}]`;
      keys.push(`${key}.title`, `${key}.description`);
      keys.push(`${key}.parameters[0].title`, `${key}.parameters[0].description`);
      for (const text of [command.title, english[`${key}.title`]!]) expect(text.length).toBeLessThanOrEqual(32);
      for (const text of [command.description, english[`${key}.description`]!])
        expect(text.length).toBeLessThanOrEqual(128);
      expect(command).toMatchObject({ type: 'query', initialRun: true, parameters: [{ name: 'query' }] });
    }
    expect(composeExtensions[0].commands.map(({ id }) => id)).toEqual(['findDoor', 'findDecisions']);
    expect(Object.keys(english).filter((key) => key.startsWith('composeExtensions'))).toEqual(keys);
  });
});

describe('the tab in the manifest', () => {
  it.each(environments)(
    'of %s stands on the own host, for the app that the server takes tokens of',
    async (environment) => {
      const { staticTabs, configurableTabs, webApplicationInfo, validDomains, bots } = await manifestOf(environment);
      const address = `https://${validDomains[0]}/tab/`;
      expect(staticTabs).toHaveLength(1);
      expect(staticTabs[0]).toMatchObject({ contentUrl: address, websiteUrl: address, scopes: ['personal'] });
      expect(configurableTabs[0].configurationUrl).toBe(`${address}?page=configure`);
      expect(webApplicationInfo).toEqual({ id: bots[0].botId, resource: resourceOf(address, bots[0].botId) });
    },
  );

  it('is for channels, and stands beside a meeting', async () => {
    const { configurableTabs } = await manifestOf('production');
    expect(configurableTabs[0]).toMatchObject({
      scopes: ['team'],
      context: ['channelTab', 'meetingSidePanel'],
      meetingSurfaces: ['sidePanel'],
    });
  });

  it('has a name in Danish and in English', async () => {
    const { staticTabs } = await manifestOf('production');
    const english = await englishOf('production');
    expect([staticTabs[0].name, english['staticTabs[0].name']]).toEqual(['Møder', 'Meetings']);
  });
});

describe('the icons', () => {
  it('has a colour icon of 192 × 192, opaque', async () => {
    const icon = readPng((await open('dev'))['color.png']!);
    expect([icon.width, icon.height]).toEqual([192, 192]);
    expect(icon.pixels.every((pixel) => pixel.alpha === 255)).toBe(true);
    expect(icon.pixels[0]).toEqual({ red: 0x0f, green: 0x4c, blue: 0x5c, alpha: 255 });
  });

  it('has an outline icon of 32 × 32, white on transparent', async () => {
    const icon = readPng((await open('dev'))['outline.png']!);
    expect([icon.width, icon.height]).toEqual([32, 32]);
    const seen = icon.pixels.filter((pixel) => pixel.alpha > 0);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(icon.pixels.length / 2);
    expect(seen.every(({ red, green, blue }) => red === 255 && green === 255 && blue === 255)).toBe(true);
  });
});

describe('a wrong environment', () => {
  let copy: string;

  beforeEach(async () => {
    copy = await mkdtemp(join(tmpdir(), 'tovholder-package-'));
    for (const folder of ['env', 'manifest']) await cp(new URL(folder, root), join(copy, folder), { recursive: true });
  });
  afterEach(() => rm(copy, { recursive: true }));

  /** The Danish sentence with which packaging is refused after `change` was made to env/dev.env. */
  async function refusedAfter(change: (variables: string) => string): Promise<string> {
    const file = join(copy, 'env', 'dev.env');
    await writeFile(file, change(await readFile(file, 'utf8')));
    const refusal = await packageApp(pathToFileURL(`${copy}/`), 'dev').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    return (refusal as Refusal).in('da');
  }

  it.each([
    { given: ['--env', 'nope'], says: 'Miljøet “nope” har ingen fil i env/.' },
    { given: ['--env', '../env/dev'], says: 'Miljøet “../env/dev” har ingen fil i env/.' },
    { given: [], says: 'Der mangler et miljø.' },
  ])('given as $given ends the command with one sentence and the ones there are', ({ given, says }) => {
    const command = ['--import', 'tsx', 'dev/package/main.ts', ...given];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('dev, local, production, test');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each(['TEAMS_APP_ID', 'MicrosoftAppId', 'TOVHOLDER_PUBLIC_URL', 'TOVHOLDER_PRIVACY_URL'])(
    'without %s is refused by its name',
    async (variable) => {
      const sentence = await refusedAfter((text) => text.replace(new RegExp(`^${variable}=.*$`, 'm'), `${variable}=`));
      expect(sentence).toContain(`${variable} mangler i env/dev.env`);
    },
  );

  it('with a public address that is not https is refused', async () => {
    const sentence = await refusedAfter((text) => text.replace('https://tovholder-dev', 'http://tovholder-dev'));
    expect(sentence).toContain('TOVHOLDER_PUBLIC_URL');
  });

  it('with an id that is no GUID is refused with the place', async () => {
    const sentence = await refusedAfter((text) => text.replace(/^MicrosoftAppId=.*$/m, 'MicrosoftAppId=tovholder'));
    expect(sentence).toContain('/bots/0/botId');
  });
});
