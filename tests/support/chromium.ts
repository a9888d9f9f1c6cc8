import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const systemPath = '/usr/bin/chromium';
const isBuiltForThis = process.platform === 'linux' && process.arch === 'x64';
const packageFolder = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/', import.meta.url));
const unpackedTo = join(packageFolder, 'unpacked');

// The package's own settings look for its font in /tmp only.
const fontSettings = `<?xml version="1.0"?>
<fontconfig>
  <dir>${unpackedTo}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${unpackedTo}/fonts-cache</cachedir>
</fontconfig>
`;

// Our own flags: the package's would switch web security off.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-first-run',
  '--font-render-hinting=none',
];

/**
 * A headless Chromium that talks to nobody by itself: the one that `npm ci` brings along, and on other machines than those
 * that it is built for the system's. A whole browser loads the pages of its own window, such as the address bar's, with
 * every context, and that takes it longer than our page.
 */
export async function launchChromium(): Promise<Browser> {
  if (!isBuiltForThis) return chromium.launch({ executablePath: systemPath, args: flags });
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [...flags, '--headless'],
    env: {
      ...process.env,
      // NSS and expat, which a bare Debian lacks, come with the package too.
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  });
}

/** The folder with the packaged font, which looks much like the one that Teams uses. */
export async function packagedFonts(): Promise<string> {
  return join(await unpackedChromium(), 'fonts', 'fonts', 'Open_Sans');
}

/**
 * Unpacks Chromium once for this installation. It happens in a folder of its own that is then renamed, since test files
 * run side by side and one must never start a browser that another is still writing.
 */
async function unpackedChromium(): Promise<string> {
  if (await exists(unpackedTo)) return unpackedTo;
  const workshop = await mkdtemp(`${unpackedTo}-`);
  const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  await promisify(execFile)(process.execPath, ['--eval', unpack], {
    // The package unpacks into the temporary folder, and its libraries only where it believes to be in a Lambda.
    env: { ...process.env, TMPDIR: workshop, AWS_EXECUTION_ENV: 'nodejs20.x' },
    cwd: packageFolder,
  });
  await writeFile(join(workshop, 'fonts.conf'), fontSettings);
  try {
    await rename(workshop, unpackedTo);
  } catch (error) {
    if (!(await exists(unpackedTo))) throw error;
    await rm(workshop, { recursive: true });
  }
  return unpackedTo;
}

const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
