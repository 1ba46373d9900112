// Bundles the extension into one file, and puts beside it what else is made and not written.
//   npm run build
import { copyFile } from 'node:fs/promises';
import { build } from 'esbuild';

await build({
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
    legalComments: 'none',
    logLevel: 'warning',
});
await copyFile('../docs/nango-ls.schema.json', 'dist/nango-ls.schema.json');
