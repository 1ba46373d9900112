import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chmod, stat, utimes } from 'node:fs/promises';
import * as path from 'node:path';
import { test } from 'node:test';
import { BUILT, readBundle } from '../src/bundle.ts';
import { commandLine } from '../src/commandLine.ts';
import { temporaryFolder, write } from './folders.ts';

const NOTHING = { memory: 0, options: [] };

test('with nothing but the jar, that is all there is to run', async t => {
    const folder = await temporaryFolder(t);
    const jar = await write(path.join(folder, 'lib/nango-ls.jar'));
    const bundle = await readBundle(folder, 'linux');
    assert.deepEqual(bundle, { jar, options: undefined, cache: undefined, java: undefined });
    assert.deepEqual(commandLine(bundle, '/jdk/bin/java', NOTHING), { command: '/jdk/bin/java', args: ['-jar', jar, '--stdio'] });
});

test('a package for one platform runs on its own Java, with its options and its cache', async t => {
    const { jar, options, cache, java, folder } = await packageFor(t, 'java');
    const bundle = await readBundle(folder, 'linux');
    assert.deepEqual(bundle, { jar, options, cache, java });
    assert.deepEqual(commandLine(bundle, java, NOTHING), {
        command: java,
        args: ['@' + options, '-XX:AOTCache=' + cache, '-jar', jar, '--stdio'],
    });
});

test('what the user sets comes after the options of the package', async t => {
    const { folder, java } = await packageFor(t, 'java');
    const { args } = commandLine(await readBundle(folder, 'linux'), java, { memory: 512, options: ['-Da=b', '-Dc=d e'] });
    assert.deepEqual(args.slice(1, 4), ['-Xmx512m', '-Da=b', '-Dc=d e']);
});

test('beside options of the user there is no cache, with which Java might not start', async t => {
    const { folder, java } = await packageFor(t, 'java');
    const bundle = await readBundle(folder, 'linux');
    for (const [user, environment] of [
        [{ memory: 90, options: [] }, {}],
        [{ memory: 0, options: ['-Xshare:off'] }, {}],
        [NOTHING, { JAVA_TOOL_OPTIONS: '-Xshare:off' }],
        [NOTHING, { JDK_JAVA_OPTIONS: '-Xmx64m' }],
    ] as const) {
        assert.deepEqual(commandLine(bundle, java, user, environment).args.filter(it => it.includes('AOT')), []);
    }
});

test('the time that the cache knows the jar by is that of the build', async () => {
    const built = /<project.build.outputTimestamp>(.*)<\/project.build.outputTimestamp>/.exec(readFileSync('../pom.xml', 'utf8'))![1]!;
    assert.equal(BUILT.getTime(), Date.parse(built));
});

test('the cache is for the bundled Java only', async t => {
    const { folder } = await packageFor(t, 'java');
    const { args } = commandLine(await readBundle(folder, 'linux'), '/other/bin/java', NOTHING);
    assert.deepEqual(args.filter(it => it.includes('AOT')), []);
});

test('on Windows, the bundled Java is java.exe', async t => {
    const { folder, java } = await packageFor(t, 'java.exe');
    assert.equal((await readBundle(folder, 'win32')).java, java);
});

test('the jar gets back the time that the cache knows it by', async t => {
    const { folder, jar } = await packageFor(t, 'java');
    await utimes(jar, new Date(), new Date());
    await readBundle(folder, 'linux');
    assert.equal((await stat(jar)).mtime.toISOString(), '2025-01-01T00:00:00.000Z');
});

test('a bundled Java that may not be run is made to', async t => {
    const { folder, java } = await packageFor(t, 'java');
    await chmod(java, 0o644);
    await readBundle(folder, 'linux');
    assert.equal((await stat(java)).mode & 0o777, 0o755);
});

async function packageFor(t: Parameters<typeof temporaryFolder>[0], name: string) {
    const folder = await temporaryFolder(t);
    return {
        folder,
        jar: await write(path.join(folder, 'lib/nango-ls.jar')),
        options: await write(path.join(folder, 'lib/jvm.options')),
        cache: await write(path.join(folder, 'lib/nango-ls.aot')),
        java: await write(path.join(folder, 'runtime/bin', name)),
    };
}
