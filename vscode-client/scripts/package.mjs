// Makes the package that VS Code installs, target/nango-ls-<version>[-<target>].vsix.
//   npm run package                        with the server's jar alone, which runs on the user's Java
//   npm run package -- --target linux-x64  with a Java of its own, from what `mvn -Pdist package` has made
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';

const SERVER = '../server';

const { target } = parseArgs({ options: { target: { type: 'string' } } }).values;
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const file = ['target/nango-ls', version, target].filter(it => it !== undefined).join('-') + '.vsix';
await rm('server', { recursive: true, force: true });
await (target === undefined ? takeJar() : takePackage(target));
await cp('../LICENSE', 'LICENSE.txt');
await mkdir('target', { recursive: true });
execFileSync('npx', ['vsce', 'package', '--no-dependencies', '--out', file, ...(target === undefined ? [] : ['--target', target])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
});

async function takeJar() {
    await take(`${SERVER}/target/nango-ls.jar`, 'lib/nango-ls.jar', 'Build the server first: ../nango-ls --version');
    await take(`${SERVER}/src/dist/jvm.options`, 'lib/jvm.options');
    // Made by `mvn -Pdist package`, too: what the jar is made of.
    for (const part of await readdir(`${SERVER}/target/third-party`).catch(() => [])) {
        await take(`${SERVER}/target/third-party/${part}`, part);
    }
}

/** @param {string} platform */
async function takePackage(platform) {
    const dist = `${SERVER}/target/dist`;
    const made = await readdir(dist, { withFileTypes: true }).catch(() => []);
    const folders = made.filter(it => it.isDirectory() && it.name.startsWith('nango-ls-') && it.name.endsWith('-' + platform));
    if (folders.length !== 1) {
        fail(`${dist} should have one package for ${platform}, and has ${folders.length}. Make it first: mvn -Pdist package`);
    }
    const folder = `${dist}/${folders[0]?.name}`;
    // All but the launcher: the extension starts the Java itself.
    for (const part of (await readdir(folder)).filter(it => !/^nango-ls(\.cmd)?$/.test(it))) {
        await take(`${folder}/${part}`, part);
    }
}

/** @param {string} from @param {string} to @param {string} hint */
async function take(from, to, hint = 'The package is not complete.') {
    // Links are followed: a vsix holds none.
    await cp(from, `server/${to}`, { recursive: true, dereference: true }).catch(() => fail(`There is no ${from}. ${hint}`));
}

/** @param {string} why */
function fail(why) {
    console.error(why);
    process.exit(1);
}
