// What helps to write nango.yaml.
import assert from 'node:assert/strict';
import { eventually } from './harness/eventually.mjs';
import { scenario } from './harness/scenario.mjs';

scenario('a key is completed at the indentation of its place', {}, async (vs, project) => {
    const before = project.text('nango.yaml');
    await vs.hasProblems(project.check());
    await vs.editor.goBehind('nango.yaml', 'every hour');
    await vs.editor.type('\nauto');
    await vs.editor.complete('auto_start');
    await vs.editor.type('false');
    await vs.saves({ 'nango.yaml': before.replace('runs: every hour\n', 'runs: every hour\n                auto_start: false\n') });
});

scenario('a sync is written with completion, key by key and value by value', {}, async (vs, project) => {
    const before = project.text('nango.yaml');
    await vs.hasProblems(project.check());
    await vs.editor.goBehind('nango.yaml', '    hubspot:\n        syncs:');
    await vs.editor.type('\n');
    await vs.press('Tab');
    await vs.editor.type('companies:\n');
    await vs.press('Tab');
    await vs.editor.type('ru');
    await vs.editor.complete('runs');
    await vs.editor.complete('every hour');
    await vs.editor.type('\nsy');
    await vs.editor.complete('sync_type');
    await vs.editor.complete('full');
    await vs.editor.type('\nou');
    await vs.editor.complete('output');
    await vs.editor.type('Cont');
    await vs.editor.complete('Contact');
    await vs.editor.type('\nendp');
    await vs.editor.complete('endpoint');
    await vs.editor.complete('/companies');
    const written = [
        '            companies:',
        '                runs: every hour',
        '                sync_type: full',
        '                output: Contact',
        '                endpoint:',
        '                    method: GET',
        '                    path: /companies'
    ];
    await vs.saves({ 'nango.yaml': before.replace('    hubspot:\n        syncs:\n', `$&${written.join('\n')}\n`) });
});

scenario("hovering an integration tells of its provider, with links to Nango's page and to the provider's", {}, async (vs, project) => {
    await vs.hasProblems(project.check());
    await vs.editor.goToText('nango.yaml', 'github:');
    const { links } = await vs.editor.hover(/^GitHub \(User OAuth\) · OAUTH2/);
    assert.equal(links[0], 'https://nango.dev/docs/api-integrations/github');
    assert.match(links[1], /^https:\/\/docs\.github\.com\//);
});

scenario('a model is renamed in nango.yaml and in every script that uses it, and nowhere else', {}, async (vs, project) => {
    const files = ['nango.yaml', 'hubspot/syncs/contacts.ts', 'hubspot/actions/find-contact.ts', 'hubspot/mappers/to-contact.ts', 'github/syncs/issues.ts'];
    const expected = Object.fromEntries(files.map((file) => [file, project.text(file).replaceAll(/\bContact\b/g, 'Person')]));
    await vs.hasProblems(project.check());
    await vs.editor.goToText('nango.yaml', '    Contact:\n        id', 4);
    await vs.editor.rename('Person');
    await vs.saves(expected);
});

scenario("a name is in the outline once, in nango.yaml by the server and in a script by VS Code's own extension", {}, async (vs, project) => {
    await vs.hasProblems(project.check());
    await vs.open('nango.yaml');
    for (const name of ['hubspot', 'find-contact', 'ContactQuery']) await vs.hasSymbolOnce(name);
    await vs.open('hubspot/actions/find-contact.ts');
    for (const name of ['querySchema', 'runAction']) await vs.hasSymbolOnce(name);
});

scenario('in a script, a hover is told and a lens shown once', { settings: { 'typescript.referencesCodeLens.enabled': true } }, async (vs, project) => {
    await vs.hasProblems(project.check());
    await vs.editor.goToText('github/mappers/to-label.ts', 'toLabel(');
    await eventually(async () => assert.deepEqual(await vs.editor.lenses(), ['0 references']));
    await vs.editor.hover('function toLabel(label: GithubLabelResponse): Label');
    assert.equal(await vs.page.locator('.monaco-hover:visible .hover-row').count(), 1);
});

scenario('the request and the defaults that are not written are shown as hints, once each', {}, async (vs) => {
    await vs.open('nango.yaml');
    await eventually(async () => {
        const hints = await vs.editor.hints();
        for (const hint of ['track_deletes: false', 'GET /v1/issues', 'GET /v1/labels']) assert.equal(hints.filter((it) => it === hint).length, 1, `${hint} in ${hints}`);
    });
});
