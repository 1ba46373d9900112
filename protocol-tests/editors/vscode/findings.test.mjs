// What is found, shown, explained and mended.
import assert from 'node:assert/strict';
import { eventually } from './harness/eventually.mjs';
import { replacing } from './harness/project.mjs';
import { scenario } from './harness/scenario.mjs';

const FORGOTTEN_AWAIT = { 'hubspot/syncs/contacts.ts': replacing('await nango.batchSave', 'nango.batchSave') };
const TALL = { width: 1280, height: 2400 };

/** The lines with a finding of a severity in a file, of what `Project.check` says. */
function lines(findings, file, severity) {
    return findings
        .filter((finding) => finding.startsWith(`${file}:`) && finding.split(' ')[1] === severity)
        .map((finding) => Number(finding.split(':')[1]))
        .sort((a, b) => a - b);
}

scenario('an opened project shows in nango.yaml and in scripts what the command line finds', { files: FORGOTTEN_AWAIT, window: TALL }, async (vs, project) => {
    const expected = project.check();
    assert.ok(lines(expected, 'nango.yaml', 'error').length >= 4 && lines(expected, 'hubspot/syncs/contacts.ts', 'error').length >= 1, expected.join('\n'));

    await vs.open('nango.yaml');
    await eventually(async () => assert.deepEqual(await vs.editor.squiggles('error'), lines(expected, 'nango.yaml', 'error')));
    assert.deepEqual(await vs.editor.squiggles('warning'), lines(expected, 'nango.yaml', 'warning'));

    await vs.open('hubspot/syncs/contacts.ts');
    await vs.hasProblems(expected);
    // The TypeScript extension has squiggles of its own in this file.
    const squiggles = await vs.editor.squiggles('error');
    for (const line of lines(expected, 'hubspot/syncs/contacts.ts', 'error')) assert.ok(squiggles.includes(line), `line ${line} of ${squiggles}`);
});

scenario('a finding in a file that is not open is listed', { files: FORGOTTEN_AWAIT }, async (vs, project) => {
    await vs.hasProblems(project.check());
});

scenario('a squiggle comes and goes with what is typed, before it is saved', {}, async (vs) => {
    await vs.open('nango.yaml');
    await eventually(async () => assert.deepEqual(await vs.editor.squiggles(), [9, 27]));
    await vs.editor.goBehind('nango.yaml', 'every day');
    await vs.editor.type('s and nights');
    await eventually(async () => assert.deepEqual(await vs.editor.squiggles(), [9, 22, 27]));
    for (const _ of 's and nights') await vs.press('Backspace');
    await eventually(async () => assert.deepEqual(await vs.editor.squiggles(), [9, 27]));
});

scenario('a quick fix changes just the text that is wrong, and its finding goes', {}, async (vs, project) => {
    const before = project.text('nango.yaml');
    const findings = project.check();
    await vs.hasProblems(findings);
    await vs.editor.goToText('nango.yaml', 'track_delete:');
    await vs.editor.fix('Change to `track_deletes`');
    await vs.saves({ 'nango.yaml': before.replace('track_delete:', 'track_deletes:') });
    await vs.hasProblems(findings.filter((finding) => !finding.includes('unknown-property')));
});

scenario('a finding is silenced by a comment that the light bulb offers', {}, async (vs, project) => {
    const before = project.text('nango.yaml');
    await vs.hasProblems(project.check());
    await vs.editor.goToText('nango.yaml', 'author: Athor', 10);
    await vs.editor.fix('Change to `Author`');
    await vs.editor.goToText('nango.yaml', 'every 10s');
    await vs.editor.fix('Disable `invalid-runs` for this line');
    const silenced = before.replace('author: Athor', 'author: Author').replace(/( +)runs: every 10s/, '$1# nango-ls-disable-next-line invalid-runs\n$&');
    await vs.saves({ 'nango.yaml': silenced });
    assert.equal(project.check().length, 3);
    await vs.hasProblems(project.check());
});

scenario(
    'Fix All applies what is safe to apply in the file, and nothing else',
    { files: { 'hubspot/syncs/contacts.ts': replacing("import { toContact } from '../mappers/to-contact.js'", "import { toContact } from '../mappers/to-contact'") } },
    async (vs, project) => {
        const file = 'hubspot/syncs/contacts.ts';
        const broken = project.text(file);
        await vs.hasProblems(project.check());
        await vs.editor.goToText(file, 'export default');
        await vs.run('Nango: Fix All in This File');
        await vs.saves({ [file]: broken.replace("mappers/to-contact'", "mappers/to-contact.js'") });
        await vs.hasProblems(project.check());
    }
);

scenario('Explain a Rule begins with the rule at the cursor, and shows its page', {}, async (vs, project) => {
    await vs.hasProblems(project.check());
    await vs.editor.goToText('nango.yaml', 'track_delete:');
    await vs.run('Nango: Explain a Rule');
    assert.equal((await vs.choices())[0], 'unknown-property');
    await vs.choose('unknown-property');
    assert.match(await vs.preview(), /^Every key is one that Nango knows/);
});

scenario('a rule that is switched off in the settings finds nothing, from the moment on when they are saved', {}, async (vs, project) => {
    const findings = project.check();
    await vs.hasProblems(findings);
    project.write('.vscode/settings.json', JSON.stringify({ 'nango.rules': { 'unknown-property': 'off', 'invalid-runs': 'warning' } }));
    await vs.hasProblems(
        findings
            .filter((finding) => !finding.includes(' unknown-property:'))
            .map((finding) => finding.replace('error invalid-runs', 'warning invalid-runs'))
            .sort()
    );
});

scenario('.nango-ls.json completes rules and severities, and a wrong severity has a squiggle', { files: { '.nango-ls.json': '{\n  "rules": {\n    \n  }\n}\n' } }, async (vs, project) => {
    await vs.hasProblems(project.check());
    await vs.open('.nango-ls.json');
    await vs.goTo(3, 5);
    await vs.editor.type('"invalid-r');
    await vs.editor.complete('invalid-runs');
    await vs.press('Control+Space');
    await vs.editor.complete('"off"');
    await vs.run('File: Save All Files');
    // Whether VS Code adds a comma differs; either is fine.
    await eventually(() => assert.match(project.text('.nango-ls.json'), /^{\n  "rules": {\n    "invalid-runs": "off",?\n  }\n}\n$/));
    await vs.hasProblems(project.check());
    assert.ok(!project.check().join().includes('invalid-runs'));

    await vs.editor.goToText('.nango-ls.json', 'off', 3);
    await vs.editor.type('f');
    await eventually(async () => assert.deepEqual(await vs.editor.squiggles('warning'), [3]));
});
