// What docs/privacy.md promises: the system calls of a server in an editor's session, and of checks, name no other host, no
// program and no file to write but those that the user asked for.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Server } from '../bench/lsp.mjs';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'server/target/dist');
const name = existsSync(dist) && readdirSync(dist).find((it) => existsSync(join(dist, it, 'lib')));
assert.ok(name, 'There is no package to look at; make one: mvn -Pdist package');

const work = realpathSync(mkdtempSync(join(tmpdir(), 'nango-ls-privacy-')));
const project = join(work, 'project');
cpSync(join(root, 'docs/example'), project, { recursive: true });
const sync = join(project, 'github/syncs/labels.ts');
writeFileSync(sync, readFileSync(sync, 'utf8').replace('Promise<void> {', "Promise<void> {\n    console.log('Begins');"));
// Things that are nobody's business, and a program that must not run.
writeFileSync(join(project, '.env'), 'NANGO_SECRET_KEY=secret');
writeFileSync(join(project, 'package.json'), '{ "scripts": { "postinstall": "touch ran" } }');
mkdirSync(join(project, 'node_modules/left-pad'), { recursive: true });
writeFileSync(join(project, 'node_modules/left-pad/index.ts'), 'export {};');
spawnSync('git', ['init', '--quiet', project]);
spawnSync('git', ['-C', project, 'add', '.']);
spawnSync('git', ['-C', project, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'All']);

const java = [join(dist, name, 'runtime/bin/java'), `@${join(dist, name, 'lib/jvm.options')}`, '-jar', join(dist, name, 'lib/nango-ls.jar')];
const log = join(work, 'calls');
const traced = (...words) => ['strace', '-f', '-qq', '-s', '4096', '-e', 'trace=%file,%network,openat,execve', '-o', log, ...java, ...words];

/** What was called, after the program itself was started. */
function calls() {
    const lines = readFileSync(log, 'utf8').split('\n');
    return lines.slice(lines.findIndex((line) => line.includes('execve(')) + 1);
}

const paths = (lines) => lines.flatMap((line) => [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]));
const succeeded = (line) => !/ = -1 E/.test(line);
const writes = (line) =>
    (/O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(line) || /\b(unlink|rename|mkdir|rmdir|link|symlink|chmod|chown|utime|mknod|truncate)\w*\(/.test(line)) &&
    !/"\/(proc|dev|sys)\//.test(line) && !/\breadlink/.test(line);

function staysAtHome() {
    const all = calls();
    assert.ok(all.length > 100, 'the calls were seen');
    assert.deepEqual(all.filter((line) => /connect\(|bind\(|sendto\(/.test(line) && /AF_INET/.test(line)), [], 'no connection');
    assert.deepEqual(all.filter((line) => /execve(at)?\(/.test(line)), [], 'no program is started');
    const opened = paths(all.filter((line) => /open(at)?\(/.test(line) && succeeded(line)));
    assert.deepEqual(opened.filter((path) => /\.env$|package\.json$|left-pad|\.gitconfig$|\/etc\/gitconfig$/.test(path)), [], 'nothing else is read');
    return all.filter((line) => writes(line) && succeeded(line));
}

const tests = {
    async 'a server in an editor sends, runs and writes nothing'() {
        const uri = pathToFileURL(join(project, 'nango.yaml')).href;
        const server = new Server(traced('--stdio'));
        try {
            await server.request('initialize', {
                processId: null,
                capabilities: { textDocument: { publishDiagnostics: {} } },
                workspaceFolders: [{ uri: pathToFileURL(project).href, name: 'project' }],
            });
            server.notify('initialized', {});
            const shown = server.diagnostics(uri);
            const text = readFileSync(join(project, 'nango.yaml'), 'utf8');
            server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
            await shown;
            await server.request('textDocument/hover', { textDocument: { uri }, position: { line: 3, character: 4 } });
            await server.request('textDocument/rename', { textDocument: { uri }, position: { line: 3, character: 4 }, newName: 'octohub' }).catch(() => {});
            assert.equal(await server.end(), 0);
        } finally {
            server.kill();
        }
        assert.deepEqual(staysAtHome(), []);
    },

    '`check` sends, runs and writes nothing'() {
        const [program, ...words] = traced('check', project);
        assert.equal(spawnSync(program, words).status, 1);
        assert.deepEqual(staysAtHome(), []);
    },

    '`check --fix` writes the files that it fixes, and nothing else'() {
        const before = readdirSync(project, { recursive: true }).sort();
        const [program, ...words] = traced('check', '--fix', project);
        assert.equal(spawnSync(program, words).status, 1);
        const written = paths(staysAtHome());
        assert.ok(written.length > 0, 'something is fixed');
        assert.deepEqual(written.filter((path) => !path.startsWith(project + '/') || path.includes('/.git/')), []);
        assert.deepEqual(readdirSync(project, { recursive: true }).sort(), before);
    },
};

let failed = 0;
for (const [test, body] of Object.entries(tests)) {
    try {
        await body();
        console.log(`ok: ${test}`);
    } catch (problem) {
        failed++;
        console.log(`FAILED: ${test}\n${problem.message}`);
    }
}
rmSync(work, { recursive: true, force: true });
console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
