import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { type CheckedFile, checkAgainstSchema } from './check-against-schema.ts';
import { fillPlaceholders } from './fill-placeholders.ts';
import { readEnvironment } from './read-environment.ts';

// A zip stores local time: a local date gives the same bytes in every time zone.
const fixedTime = new Date(2000, 0, 1);

/**
 * The Teams app package of one environment as the bytes of a zip; the same input gives the same bytes.
 * `root` is the folder that holds `manifest/` and `env/`. Refuses what the schema refuses.
 */
export async function packageApp(root: URL, environmentName: string): Promise<Uint8Array> {
  const environment = await readEnvironment(new URL('env/', root), environmentName);
  const manifestFolder = new URL('manifest/', root);

  const fill = async (file: CheckedFile): Promise<Uint8Array> => {
    const filled = fillPlaceholders(await readFile(new URL(file, manifestFolder), 'utf8'), environment);
    await checkAgainstSchema(file, JSON.parse(filled));
    return strToU8(filled);
  };

  return zipSync(
    {
      'manifest.json': await fill('manifest.json'),
      'en.json': await fill('en.json'),
      'color.png': await readFile(new URL('icons/color.png', manifestFolder)),
      'outline.png': await readFile(new URL('icons/outline.png', manifestFolder)),
    },
    { mtime: fixedTime, level: 9 },
  );
}
