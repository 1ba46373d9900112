// Takes the pictures of the documentation, from the same windows that the tests work: `run pictures.mjs`.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { eventually } from './harness/eventually.mjs';
import { root } from './harness/places.mjs';
import { scenario } from './harness/scenario.mjs';

const PICTURES = path.join(root, 'docs/pictures');

/** A small window with nothing beside the text, twice as sharp. */
const LOOKS = {
    scale: 2,
    window: { width: 900, height: 620 },
    userSettings: {
        'breadcrumbs.enabled': false,
        'editor.cursorBlinking': 'solid',
        'editor.hover.delay': 100000,
        'editor.occurrencesHighlight': 'off',
        'editor.overviewRulerBorder': false,
        'editor.scrollbar.horizontal': 'hidden',
        'editor.scrollbar.vertical': 'hidden',
        'editor.stickyScroll.enabled': false,
        'window.commandCenter': false,
        'workbench.layoutControl.enabled': false,
        'workbench.navigationControl.enabled': false
    }
};

/** Readers see the mistakes and not the comments that announce them. */
const WITHOUT_COMMENTS = { 'nango.yaml': (text) => text.replaceAll(/^ *#.*\n/gm, '') };

/** Takes a picture of a part of the window; the part is given by what stands in it. */
async function picture(vs, name, { above = 0, left = 0, width, height }) {
    fs.mkdirSync(PICTURES, { recursive: true });
    const file = path.join(PICTURES, `${name}.png`);
    const editor = await vs.page.locator('.editor-group-container').first().boundingBox();
    await vs.page.mouse.move(1, 1);
    await vs.page.screenshot({ path: file, animations: 'disabled', clip: { x: editor.x + left, y: editor.y + above, width: width ?? editor.width - left, height } });
    execFileSync('pngquant', ['--quality', '80-100', '--strip', '--force', '--output', file, file]);
    console.log(`${file}: ${Math.round(fs.statSync(file).size / 1024)} KB`);
}

async function open(vs, project) {
    await vs.hasProblems(project.check());
    await vs.open('nango.yaml');
    // No panel and no side bar.
    await vs.press('Control+J');
    await vs.press('Control+B');
    await eventually(async () => {
        if ((await vs.editor.lenses()).length === 0) throw new Error('no lenses yet');
    });
}

function show(name, more, steps) {
    scenario(name, { ...LOOKS, files: WITHOUT_COMMENTS, ...more }, steps);
}

show('squiggles', {}, async (vs, project) => {
    await open(vs, project);
    await vs.editor.goToText('nango.yaml', 'every 10s', 3);
    await vs.editor.hover('is too often');
    await picture(vs, 'squiggles', { height: 430 });
});

show('completion', {}, async (vs, project) => {
    await open(vs, project);
    await vs.editor.goToText('nango.yaml', 'every 10s');
    await vs.press('Shift+End');
    await vs.press('Delete');
    await vs.press('Control+Space');
    await vs.editor.isOffered(/^every day/);
    await picture(vs, 'completion', { height: 430 });
});

show('provider', {}, async (vs, project) => {
    await open(vs, project);
    await vs.editor.goToText('nango.yaml', 'github:', 2);
    await vs.editor.hover('GitHub (User OAuth) · OAUTH2');
    await picture(vs, 'provider', { height: 330 });
});

show('quick-fix', {}, async (vs, project) => {
    await open(vs, project);
    await vs.editor.goToText('nango.yaml', 'hubspot:');
    await vs.editor.goToText('nango.yaml', 'track_delete:', 4);
    await vs.editor.fixes();
    await picture(vs, 'quick-fix', { above: 60, height: 480 });
});

show('rename', { window: { width: 900, height: 940 } }, async (vs, project) => {
    await open(vs, project);
    await vs.editor.goToText('nango.yaml', '    Contact:\n        id', 4);
    await vs.press('F2');
    const box = vs.page.locator('.rename-box.preview input');
    await box.fill('Person');
    await vs.press('Control+Enter');
    await vs.page.locator('.monaco-list-row').filter({ hasText: 'to-contact.ts' }).waitFor();
    await picture(vs, 'rename', { above: 350, height: 540 });
});

show('lenses', {}, async (vs, project) => {
    await open(vs, project);
    await vs.editor.goToText('nango.yaml', '    Label:\n        name', 4);
    await eventually(async () => {
        if (!(await vs.editor.lenses()).includes('3 references')) throw new Error('no references yet');
    });
    await vs.editor.clickLens('3 references', vs.page.locator('.zone-widget .ref-tree .monaco-list-row'));
    // The folder of the copy is of no use to readers.
    await vs.page.addStyleTag({ content: '.peekview-title .dirname { visibility: hidden }' });
    await picture(vs, 'lenses', { height: 560 });
});

show('walkthrough', { window: { width: 1100, height: 700 } }, async (vs, project) => {
    await open(vs, project);
    await vs.run('Welcome: Open Walkthrough...');
    await vs.choose('Nango');
    await vs.page.locator('.getting-started-step').getByText('Fix what is found').click();
    await eventually(async () => {
        const texts = await Promise.all(vs.page.frames().map((frame) => frame.locator('body').innerText()));
        if (!texts.some((text) => text.includes('source.fixAll.nango'))) throw new Error('the text beside the steps is not there yet');
    });
    await picture(vs, 'walkthrough', { height: 560 });
});
