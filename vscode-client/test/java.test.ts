import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import * as path from 'node:path';
import { test, type TestContext } from 'node:test';
import { findJava, type Places } from '../src/java/find.ts';
import { feature, javaAt } from '../src/java/release.ts';
import { installJava, installSpeakingJava, temporaryFolder, write } from './folders.ts';

/** A machine on which there is nothing yet. */
async function machine(t: TestContext): Promise<{ root: string; places: Places }> {
    const root = await temporaryFolder(t);
    return { root, places: { configured: '', environment: {}, home: path.join(root, 'home/me'), platform: 'linux', root } };
}

test('versions are read as Java writes them', () => {
    const expected: [string | undefined, number | undefined][] = [
        ['25', 25],
        ['25.0.3', 25],
        ['26-ea', 26],
        ['1.8.0_442', 8],
        ['1', 1],
        ['', undefined],
        ['unknown', undefined],
        [undefined, undefined],
    ];
    assert.deepEqual(expected.map(([text]) => [text, feature(text)]), expected);
});

test('a Java is found by its folder, its bin, its java, and the folder of a macOS package', async t => {
    const root = await temporaryFolder(t);
    const java = await installJava(path.join(root, 'jdk'), '25.0.1');
    const inPackage = await installJava(path.join(root, 'jdk.jdk/Contents/Home'), '26');
    const at = (place: string) => javaAt(path.join(root, place), false);
    assert.deepEqual(await at('jdk'), { binary: java, version: 25 });
    assert.deepEqual(await at('jdk/bin'), { binary: java, version: 25 });
    assert.deepEqual(await at('jdk/bin/java'), { binary: java, version: 25 });
    assert.deepEqual(await at('jdk.jdk'), { binary: inPackage, version: 26 });
    assert.equal(await at('nothing'), undefined);
});

test('a Java without a release file is asked', async t => {
    const home = await temporaryFolder(t);
    assert.deepEqual(await javaAt(home, false), undefined);
    const java = await installSpeakingJava(home, '21.0.9');
    assert.deepEqual(await javaAt(home, false), { binary: java, version: 21 });
});

test('a java that is a link is known by the folder that it leads to', async t => {
    const root = await temporaryFolder(t);
    const java = await installJava(path.join(root, 'jdk-25'), '25.0.3');
    const link = path.join(root, 'usr/bin/java');
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(java, link);
    assert.deepEqual(await javaAt(link, false), { binary: link, version: 25 });
});

test('the setting comes before everything else', async t => {
    const { root, places } = await machine(t);
    await installJava(path.join(root, 'usr/lib/jvm/jdk-25'), '25');
    const java = await installJava(path.join(root, 'mine'), '26');
    assert.deepEqual(await findJava({ ...places, configured: path.join(root, 'mine') }), { kind: 'found', java: { binary: java, version: 26 } });
});

test('in the setting, ~ is the folder of the user', async t => {
    const { places } = await machine(t);
    const java = await installJava(path.join(places.home, 'jdk'), '25');
    assert.deepEqual(await findJava({ ...places, configured: '~/jdk' }), { kind: 'found', java: { binary: java, version: 25 } });
});

test('a setting that names a Java that is too old, or none, is told and not passed over', async t => {
    const { root, places } = await machine(t);
    await installJava(path.join(root, 'usr/lib/jvm/jdk-25'), '25');
    const old = path.join(root, 'jdk-21');
    await installJava(old, '21.0.2');
    assert.deepEqual(await findJava({ ...places, configured: old }), { kind: 'unfit', configured: old, version: 21 });
    assert.deepEqual(await findJava({ ...places, configured: '/no/java' }), { kind: 'unfit', configured: '/no/java', version: undefined });
});

test('JAVA_HOME comes before the PATH, and the PATH before the usual folders; what is too old is passed over', async t => {
    const { root, places } = await machine(t);
    const usual = await installJava(path.join(root, 'usr/lib/jvm/jdk-25'), '25');
    const onPath = await installJava(path.join(root, 'path'), '26');
    const byVariable = await installJava(path.join(root, 'variable'), '27');
    await installJava(path.join(root, 'old'), '17');
    const PATH = ['relative/bin', path.join(root, 'old/bin'), path.join(root, 'path/bin')].join(':');
    const found = async (environment: Places['environment']) => {
        const it = await findJava({ ...places, environment });
        return it.kind === 'found' ? it.java.binary : it.kind;
    };
    assert.equal(await found({ JAVA_HOME: path.join(root, 'variable'), PATH }), byVariable);
    assert.equal(await found({ JAVA_HOME: path.join(root, 'old'), PATH }), onPath);
    assert.equal(await found({ PATH: path.join(root, 'old/bin') }), usual);
});

for (const folder of ['usr/lib/jvm/a', 'Library/Java/JavaVirtualMachines/a.jdk/Contents/Home', 'home/me/.sdkman/candidates/java/a', 'home/me/.jdks/a', 'opt/a']) {
    test(`a Java in ${folder} is found`, async t => {
        const { root, places } = await machine(t);
        const java = await installJava(path.join(root, folder), '25');
        const found = await findJava(places);
        assert.deepEqual(found, { kind: 'found', java: { binary: java, version: 25 } });
    });
}

test('on Windows, java.exe is looked for, below Program Files, too', async t => {
    const { root, places } = await machine(t);
    const home = path.join(root, 'Program Files/Eclipse Adoptium/jdk-25');
    await write(path.join(home, 'release'), 'JAVA_VERSION="25.0.3"\r\n');
    const java = await write(path.join(home, 'bin/java.exe'));
    const found = await findJava({ ...places, platform: 'win32', environment: { ProgramFiles: '/Program Files' } });
    assert.deepEqual(found, { kind: 'found', java: { binary: java, version: 25 } });
});

test('where there is none, none is found', async t => {
    const { root, places } = await machine(t);
    await installJava(path.join(root, 'usr/lib/jvm/jdk-24'), '24.0.2');
    assert.deepEqual(await findJava(places), { kind: 'none' });
});
