// Makes the package that VS Code installs, target/nango-ls-<version>[-<target>].vsix.
//   npm run package                        with the server's jar alone, which runs on the user's Java
//   npm run package -- --target linux-x64  with a Java of its own, from what `mvn -Pdist package` has made
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, access } from 'node:fs/promises';
import { parseArgs } from 'node:util';

const SERVER = '../server';
const { target } = parseArgs({ options: { target: { type: 'string' } } }).values;
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

await rm('server', { recursive: true, force: true });
await mkdir('server/lib', { recursive: true });
await (target === undefined ? copyJar() : copyPackage());
await cp('../LICENSE', 'LICENSE.txt');
await mkdir('target', { recursive: true });
const file = `target/nango-ls-${version}${target === undefined ? '' : '-' + target}.vsix`;
execFileSync('npx', ['vsce', 'package', '--no-dependencies', '--out', file, ...(target === undefined ? [] : ['--target', target])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
});

async function copyJar() {
    await need(`${SERVER}/target/nango-ls.jar`, 'Build the server first: ../nango-ls --version');
    await cp(`${SERVER}/target/nango-ls.jar`, 'server/lib/nango-ls.jar');
    await cp(`${SERVER}/src/dist/jvm.options`, 'server/lib/jvm.options').catch(() => undefined);
}

async function copyPackage() {
    const dist = `${SERVER}/target/dist`;
    const made = await readdir(dist, { withFileTypes: true }).catch(() => []);
    const folder = made.find(it => it.isDirectory() && it.name.startsWith('nango-ls-') && it.name.endsWith('-' + target));
    if (folder === undefined) {
        fail(`${dist} has no package for ${target}. Make it first: mvn -Pdist package`);
    }
    for (const part of ['lib', 'runtime', 'legal', 'LICENSE', 'THIRD-PARTY.md']) {
        await need(`${dist}/${folder.name}/${part}`, 'The package is not complete.');
        await cp(`${dist}/${folder.name}/${part}`, `server/${part}`, { recursive: true, dereference: true, preserveTimestamps: true });
    }
}

async function need(file, otherwise) {
    await access(file).catch(() => fail(`There is no ${file}. ${otherwise}`));
}

function fail(why) {
    console.error(why);
    process.exit(1);
}
