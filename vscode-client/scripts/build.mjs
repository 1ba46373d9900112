// Bundles the extension into one file, and puts beside it what else is made and not written.
//   npm run build
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const { metafile } = await build({
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
    metafile: true,
});
const packages = new Set(Object.keys(metafile.inputs).flatMap(file => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
await writeFile('dist/third-party.txt', (await Promise.all([...packages].sort().map(notice))).join('\n' + '-'.repeat(80) + '\n\n'));
await copyFile('../docs/nango-ls.schema.json', 'dist/nango-ls.schema.json');

/**
 * What the licence of a package that is in the bundle wants to be passed on.
 *
 * @param {string} folder
 */
async function notice(folder) {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = (await readdir(folder)).find(it => /^licen[cs]e/i.test(it));
    if (file === undefined) {
        throw new Error(`${name} is bundled, but has no licence to pass on.`);
    }
    return `${name} ${version} (${license})\n\n${await readFile(`${folder}/${file}`, 'utf8')}`;
}
