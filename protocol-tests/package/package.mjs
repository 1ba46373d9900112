// What must be true of a package: node package.mjs ARCHIVE CHECKOUT JDK
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Server } from '../bench/lsp.mjs';

const [archive, checkout, otherJava] = process.argv.slice(2).map((path) => resolve(path));
const name = basename(archive, '.tar.gz');
const version = name.match(/^nango-ls-(.*)-[a-z0-9]+-(x64|arm64)$/)[1];
const work = join(checkout, 'protocol-tests/target/package/with a space (1)');
const unpacked = join(work, name);
const launcher = join(unpacked, 'nango-ls');
const cache = join(unpacked, 'lib/nango-ls.aot');
const jar = join(unpacked, 'lib/nango-ls.jar');
const example = join(work, 'example');

rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, 'home'), { recursive: true });
execFileSync('tar', ['-xzf', archive, '-C', work]);
cpSync(join(checkout, 'docs/example'), example, { recursive: true });

// The launcher finds two tools on the path, and no Java. Root can hide the usual folders of Java, too.
mkdirSync(join(work, 'tools'));
for (const tool of ['dirname', 'readlink']) {
    symlinkSync(execFileSync('/bin/sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim(), join(work, 'tools', tool));
}
const hidden = ['sh', '-c', 'mount -t tmpfs none /usr/lib/jvm && exec "$@"', 'sh'];
const canHide = spawnSync('unshare', ['-m', ...hidden, 'true']).status === 0;
const bare = { PATH: join(work, 'tools'), HOME: join(work, 'home') };

/** `command`, as one that is run with nothing around it but `more` variables. */
function alone(command, more = {}) {
    const variables = Object.entries({ ...bare, ...more }).map(([key, value]) => `${key}=${value}`);
    const start = ['env', '-i', ...variables, ...command];
    return canHide ? ['unshare', '-m', ...hidden, ...start] : start;
}

function run(command, more) {
    const [program, ...words] = alone(command, more);
    const { status, stdout, stderr, error } = spawnSync(program, words, { cwd: work, encoding: 'utf8', timeout: 60_000 });
    if (error) throw error;
    return { status, stdout, stderr };
}

const saysItsVersion = { status: 0, stdout: `nango-ls ${version}\n`, stderr: '' };
const position = (line, character) => ({ position: { line, character } });

/** Of what is said about a failed test. */
const LONGEST = 4_000;

const tests = {
    'has the checksum that is beside it'() {
        const check = spawnSync('sh', ['-c', 'sha256sum -c "$1" || shasum -a 256 -c "$1"', 'sh', `${basename(archive)}.sha256`], { cwd: dirname(archive) });
        assert.equal(check.status, 0);
    },

    'is the same whoever has built it: owners, times, modes'() {
        const list = execFileSync('tar', ['--numeric-owner', '-tvzf', archive], { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
        const odd = list.trim().split('\n').filter((entry) => {
            const runs = entry.startsWith('d') || /\/(nango-ls|runtime\/bin\/[^/]+|runtime\/lib\/jspawnhelper)$/.test(entry);
            const mode = runs ? 'rwxr-xr-x' : 'rw-r--r--';
            return !(
                entry.includes(` ${name}/`) &&
                (entry.startsWith('l') || entry.slice(1, 10) === mode) &&
                /^\S+ +(\d+ +)?0[ /]+0 /.test(entry) &&
                / (2025-01-01 00:00|Jan +1 +2025) /.test(entry)
            );
        });
        assert.deepEqual(odd, []);
    },

    'tells what it is made of, and under which licences'() {
        const { components } = JSON.parse(readFileSync(join(unpacked, 'sbom.cdx.json'), 'utf8'));
        const listed = components.map((library) => `\`${library.group}:${library.name}\` | ${library.version}`).sort();
        const thirdParty = readFileSync(join(unpacked, 'THIRD-PARTY.md'), 'utf8');
        assert.deepEqual(thirdParty.match(/`[^`]+:[^`]+` \| [^ ]+/g).sort(), listed);
        assert.ok(listed.length > 10);
        for (const notice of ['LICENSE', 'legal/slf4j-api-jar/META-INF/LICENSE.txt', 'runtime/legal/java.base/LICENSE']) {
            assert.ok(existsSync(join(unpacked, notice)), notice);
        }
    },

    'says its version'() {
        assert.deepEqual(run([launcher, '--version']), saysItsVersion);
    },

    'starts through links, one behind the other'() {
        symlinkSync(launcher, join(work, 'link'));
        mkdirSync(join(work, 'bin'));
        symlinkSync('../link', join(work, 'bin/nango-ls'));
        assert.deepEqual(run([join(work, 'bin/nango-ls'), '--version']), saysItsVersion);
    },

    ...Object.fromEntries(
        ['text', 'json', 'sarif', 'github'].map((format) => [
            `finds in the example what the checkout finds, as ${format}`,
            () => {
                const words = ['check', 'example', '--format', format];
                const { status, stdout } = spawnSync(join(checkout, 'nango-ls'), words, { cwd: work, encoding: 'utf8' });
                assert.equal(status, 1);
                assert.deepEqual(run([launcher, ...words]), { status, stdout, stderr: '' });
            }
        ])
    ),

    'reads the last commit, packed as git keeps it'() {
        const repository = join(work, 'repository');
        cpSync(example, repository, { recursive: true });
        const git = (...words) => execFileSync('git', ['-C', repository, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...words], { stdio: 'pipe' });
        git('init');
        git('add', '.');
        git('commit', '-m', 'All');
        git('gc');
        const file = join(repository, 'nango.yaml');
        const text = readFileSync(file, 'utf8');
        const removed = text.replace(/^            labels:\n(?: {16}.*\n)+/m, '');
        assert.notEqual(removed, text);
        writeFileSync(file, removed);
        const { stdout, stderr } = run([launcher, 'check', 'repository', '--rule', 'removed-entry']);
        assert.match(stdout, /removed-entry/);
        assert.equal(stderr, '');
    },

    async 'serves an editor, with its own Java and the cache, and ends with 0'() {
        const uri = pathToFileURL(join(example, 'nango.yaml')).href;
        const text = readFileSync(join(example, 'nango.yaml'), 'utf8');
        const server = new Server(alone([launcher, '--stdio']));
        try {
            const { serverInfo } = await server.request('initialize', {
                processId: process.pid,
                capabilities: {
                    textDocument: { publishDiagnostics: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } }
                },
                workspaceFolders: [{ uri: pathToFileURL(example).href, name: 'example' }]
            });
            assert.deepEqual(serverInfo, { name: 'nango-ls', version });
            if (process.platform === 'linux') {
                assert.equal(readlinkSync(`/proc/${server.pid}/exe`), join(unpacked, 'runtime/bin/java'));
                assert.ok(readFileSync(`/proc/${server.pid}/maps`, 'utf8').includes(cache), 'the cache is used');
            }
            server.notify('initialized', {});
            const shown = server.diagnostics(uri);
            server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
            const { params } = await shown;
            assert.deepEqual(params.diagnostics.map(({ code }) => code).sort(), [
                'duplicate-endpoint', 'invalid-runs', 'model-missing-id', 'model-not-found-fallback', 'unknown-property'
            ]);
            const { range } = params.diagnostics[0];
            const textDocument = { uri };
            assert.ok(await server.request('textDocument/hover', { textDocument, ...position(3, 6) }));
            assert.ok(await server.request('textDocument/completion', { textDocument, ...position(range.end.line, range.end.character) }));
            const actions = await server.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
            assert.ok(actions.length > 0);
            assert.equal(await server.end(), 0);
            assert.equal(server.errors, '');
        } finally {
            server.kill();
        }
    },

    'starts with another Java, without a word'() {
        const env = { ...bare, NANGO_LS_JAVA: otherJava };
        const { status, stdout, stderr } = spawnSync(launcher, ['--version'], { env, encoding: 'utf8' });
        assert.deepEqual({ status, stdout, stderr }, saysItsVersion);
    },

    'uses the cache on a machine with a lot of memory'() {
        const java = [join(unpacked, 'runtime/bin/java'), `@${join(unpacked, 'lib/jvm.options')}`, `-XX:AOTCache=${cache}`];
        const loaded = run([...java, '-XX:MaxRAM=256g', '-Xlog:class+load:stderr', '-jar', jar, '--version']).stderr;
        assert.ok(loaded.includes('io.nangols.Main source: shared objects file'), 'the cache is used');
    },

    'starts with options that the cache does not go with'() {
        for (const options of ['-Xshare:auto', '-Xmx64m -Xmn16m', '-Xmx98304k -Xmn16m', '-XX:-UseParallelGC -XX:+UseSerialGC', '-XX:-UseCompressedOops']) {
            assert.deepEqual(run([launcher, '--version'], { NANGO_LS_JAVA_OPTS: options }), saysItsVersion, options);
        }
    },

    'starts when its jar has lost its time'() {
        utimesSync(jar, new Date(), new Date());
        assert.deepEqual(run([launcher, '--version']), saysItsVersion);
    },

    'starts when its cache is broken, and when it is gone'() {
        appendFileSync(cache, 'x');
        renameSync(cache, `${cache}.gone`);
        assert.deepEqual(run([launcher, '--version']), saysItsVersion);
        cpSync(join(unpacked, 'LICENSE'), cache);
        assert.deepEqual(run([launcher, '--version']), saysItsVersion);
    }
};

console.log(canHide ? 'The usual folders of Java are hidden.' : 'The usual folders of Java cannot be hidden here: only PATH and HOME are empty.');
let failed = 0;
for (const [title, test] of Object.entries(tests)) {
    try {
        await test();
        console.log(`ok      ${title}`);
    } catch (error) {
        failed++;
        console.log(`FAILED  ${title}\n${error.message.slice(0, LONGEST)}`);
    }
}
console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
