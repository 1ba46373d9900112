// Runs the unit tests: all that needs no VS Code.
//   npm test [-- FILE…]
import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const out = 'target/test';
const chosen = process.argv.slice(2);
const entryPoints = chosen.length > 0 ? chosen : (await readdir('test')).filter(it => it.endsWith('.test.ts')).map(it => 'test/' + it);
await rm(out, { recursive: true, force: true });
await build({ entryPoints, outdir: out, outExtension: { '.js': '.mjs' }, bundle: true, platform: 'node', target: 'node20', format: 'esm', packages: 'external', sourcemap: 'inline' });
const files = (await readdir(out)).map(it => `${out}/${it}`);
process.exit(spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=spec', ...files], { stdio: 'inherit' }).status ?? 1);
