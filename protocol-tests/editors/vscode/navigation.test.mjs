// Lenses and commands that lead elsewhere.
import assert from 'node:assert/strict';
import { eventually } from './harness/eventually.mjs';
import { scenario } from './harness/scenario.mjs';

const LABEL = '    Label:\n        name';

scenario("a model's lens counts its uses, and lists them", {}, async (vs, project) => {
    await vs.hasProblems(project.check());
    await vs.editor.goToText('nango.yaml', LABEL, 4);
    await eventually(async () => assert.ok((await vs.editor.lenses()).includes('3 references')));
    const peek = vs.page.locator('.zone-widget .ref-tree .monaco-list-row');
    await vs.editor.clickLens('3 references', peek);
    await eventually(async () => assert.deepEqual((await peek.locator('.label-name').allInnerTexts()).sort(), ['labels.ts', 'nango.yaml', 'to-label.ts']));
});

scenario("a sync's lens opens its script", {}, async (vs) => {
    await vs.open('nango.yaml');
    await vs.editor.clickLens('Open script', vs.tab('issues.ts'));
    await vs.isOpen('issues.ts');
});

scenario("a lens creates the script that is missing, with the sync's models", { files: { 'nango.yaml': (text) => text.replace('            labels:\n', '            stars:\n') } }, async (vs, project) => {
    await vs.hasProblems(project.check());
    await vs.editor.goToText('nango.yaml', '            stars:', 12);
    await vs.editor.clickLens('Create script', vs.tab('stars.ts'));
    await vs.isOpen('stars.ts');
    await vs.run('File: Save All Files');
    await eventually(() => assert.match(project.text('github/syncs/stars.ts'), /export default async function fetchData\(nango: NangoSync\)/));
});

scenario("Open Provider Documentation opens Nango's page about the provider at the cursor, from nango.yaml and from a script", {}, async (vs, project) => {
    await vs.hasProblems(project.check());
    await vs.editor.goToText('nango.yaml', 'hubspot:');
    await vs.run('Nango: Open Provider Documentation');
    assert.equal(await vs.pageToOpen(), 'https://nango.dev/docs/api-integrations/hubspot');
    await vs.open('github/syncs/labels.ts');
    await vs.run('Nango: Open Provider Documentation');
    assert.equal(await vs.pageToOpen(), 'https://nango.dev/docs/api-integrations/github');
});

scenario('F12 goes from a sync to its script', {}, async (vs, project) => {
    await vs.hasProblems(project.check());
    await vs.editor.goToText('nango.yaml', '            labels:', 13);
    await vs.press('F12');
    await vs.isOpen('labels.ts');
});

scenario('the walkthrough leads through the first five minutes', {}, async (vs, project) => {
    await vs.hasProblems(project.check());
    await vs.run('Welcome: Open Walkthrough...');
    await vs.choose('Nango');
    const steps = vs.page.locator('.getting-started-category .step-title, .getting-started-step .step-title');
    await steps.first().waitFor();
    assert.deepEqual(await steps.allInnerTexts(), ['Open your nango.yaml', 'Fix what is found', 'Know why', 'Decide what counts']);
    await vs.page.locator('.getting-started-step').getByText('Know why').click();
    // The list closes when the picture of the step arrives after it and takes the focus.
    await eventually(async () => {
        await vs.page.getByRole('button', { name: 'Explain a Rule' }).click();
        await vs.choose('action-cursor', 10_000);
    });
    assert.match(await vs.preview(), /^An action with pages returns a cursor/);
});
