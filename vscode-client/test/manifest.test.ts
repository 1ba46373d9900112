import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { manifestWithRules } from '../scripts/rules.mjs';

interface Setting {
    readonly scope?: string;
    readonly description?: string;
    readonly markdownDescription?: string;
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text);
const settings: Record<string, Setting> = manifest.contributes.configuration[0].properties;

test('nango.rules has one property for each rule; if not: npm run generate', async () => {
    assert.equal(text, await manifestWithRules());
});

test('every setting that docs/settings.md names is there', () => {
    const named = [...readFileSync('../docs/settings.md', 'utf8').matchAll(/`(nango\.(?!yaml\b)[\w.]+)`/g)].map(it => it[1]!);
    assert.ok(named.length > 4, named.join());
    assert.deepEqual(named.filter(it => !(it in settings)), []);
});

test('every setting says what it does, and where it can be set', () => {
    const silent = Object.entries(settings).filter(([, it]) => !(it.description ?? it.markdownDescription) || it.scope === undefined);
    assert.deepEqual(silent, []);
});

test('settings that decide what is run are not taken from a workspace that is not trusted', () => {
    const ofTheMachine = Object.keys(settings).filter(it => settings[it]!.scope === 'machine-overridable');
    assert.deepEqual(ofTheMachine, Object.keys(settings).filter(it => it.startsWith('nango.java.')));
    assert.deepEqual(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations, ofTheMachine);
});

test('every command of the palette is in the table of commands, and every one of the table that people use is in the palette', () => {
    const table = [...readFileSync('src/commands/table.ts', 'utf8').matchAll(/^ {4}'(nango\.\w+)':/gm)].map(it => it[1]);
    const commands = manifest.contributes.commands.map((it: { command: string }) => it.command);
    assert.deepEqual(commands, table);
});

test('every command that the walkthrough and the menus name is there', () => {
    const commands = new Set(manifest.contributes.commands.map((it: { command: string }) => it.command));
    const named = [...text.matchAll(/(?:command:|onCommand:)(nango\.\w+)/g)].map(it => it[1]);
    const inMenus = manifest.contributes.menus.commandPalette.map((it: { command: string }) => it.command);
    assert.ok(named.length > 0);
    assert.deepEqual([...named, ...inMenus].filter(it => !commands.has(it)), []);
});

test('every file that the manifest names is there, or made by the build', () => {
    const files = [manifest.icon, ...manifest.contributes.walkthroughs[0].steps.map((it: { media: { markdown: string } }) => it.media.markdown)];
    assert.deepEqual(files.filter(it => !existsSync(it)), []);
    const build = readFileSync('scripts/build.mjs', 'utf8');
    for (const made of [manifest.main, manifest.contributes.jsonValidation[0].url]) {
        assert.ok(build.includes(made.replace('./', '')), made);
    }
});

test('the version is that of the server', () => {
    const version = /<version>([\d.]+)(-SNAPSHOT)?<\/version>/.exec(readFileSync('../pom.xml', 'utf8'))![1];
    assert.equal(manifest.version, version);
});

test('the lock file names no registry', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { resolved?: string }> };
    assert.deepEqual(Object.keys(packages).filter(it => packages[it]!.resolved !== undefined), []);
});
