import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Puts each text file beside itself as Brotli and gzip make it, so that the server has nothing to compress. */
const compressed: Plugin = {
  name: 'compressed',
  async writeBundle({ dir = here }, bundle) {
    const texts = Object.entries(bundle).filter(([name]) => /\.(js|css|html)$/.test(name));
    for (const [name, file] of texts) {
      const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      await writeFile(join(dir, `${name}.br`), await promisify(brotliCompress)(content));
      await writeFile(join(dir, `${name}.gz`), await promisify(gzip)(content));
    }
  },
};

/** The page that is opened most, and what speaks to Teams, are fetched beside what draws everything, and not after. */
const fetchedBeside: Plugin = {
  name: 'fetched-beside',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((name) => /\/(?:meeting-page|host)-[^/]+\.js$/.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/tab/${name}` },
          injectTo: 'head',
        })),
  },
};

/** The page as the bot serves it at `/tab/`: `vite build` writes it into `dist/page`, each file named by its content. */
export default defineConfig({
  root: here,
  base: '/tab/',
  plugins: [fetchedBeside, compressed],
  build: {
    outDir: fileURLToPath(new URL('../../dist/page', import.meta.url)),
    emptyOutDir: true,
    // Teams' clients are current browsers.
    target: 'es2022',
    assetsInlineLimit: 0,
    // What React, Fluent UI and teams-js weigh together.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Fluent UI marks its files for servers that draw React; there is none here.
      checks: { moduleLevelDirective: false },
      output: {
        // What several pages use comes as one file, not as many small ones; but not what the first page has no use for.
        codeSplitting: {
          groups: [
            { name: 'shared', minShareCount: 2, test: (id) => !/tabster|react-tabs|react-radio|react-search/.test(id) },
          ],
        },
      },
    },
  },
});
