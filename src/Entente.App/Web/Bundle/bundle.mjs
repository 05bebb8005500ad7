// Bundles the third-party parts of the workbench into a folder: node bundle.mjs FOLDER
import { build } from 'esbuild';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const out = process.argv[2];
await mkdir(out, { recursive: true });

// Each library is one module, so that a page loads only what it shows.
await build({
  entryPoints: { cytoscape: 'cytoscape', 'd3-force': 'd3-force' },
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'inline',
  logLevel: 'warning',
});

for (const [font, weights] of [['be-vietnam-pro', '400|500|700'], ['source-serif-4', '400']]) {
  const files = `node_modules/@fontsource/${font}/files`;
  const wanted = new RegExp(`-(latin|vietnamese)-(${weights})-normal\\.woff2$`);
  for (const file of await readdir(files)) if (wanted.test(file)) await copyFile(join(files, file), join(out, file));
}
