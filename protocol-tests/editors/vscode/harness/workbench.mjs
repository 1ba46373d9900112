// VS Code's window, as a user works it: with keys and by what can be read on the screen.
import assert from 'node:assert/strict';
import path from 'node:path';
import { Editor } from './editor.mjs';
import { eventually } from './eventually.mjs';
import { logOf, serversOf } from './processes.mjs';

export class Workbench {
    constructor(page, project, server) {
        this.page = page;
        this.project = project;
        this.server = server;
        this.editor = new Editor(this);
    }

    /** Waits for the explorer. VS Code in a browser may read a workspace's file too early, and then shows no folder until it is loaded again. */
    async ready() {
        const folders = this.page.locator('.explorer-viewlet .monaco-list-row').first();
        const none = this.page.getByText('You have not yet added a folder to the workspace.');
        await eventually(async () => {
            await folders.or(none).first().waitFor();
            if (await none.isVisible()) {
                await this.page.reload();
                await folders.waitFor({ timeout: 10_000 });
            }
        });
    }

    press(keys) {
        return this.page.keyboard.press(keys);
    }

    #quickInput() {
        return this.page.locator('.quick-input-widget input[type=text]');
    }

    #entries() {
        return this.page.locator('.quick-input-list .monaco-list-row');
    }

    /** Waits until the list before has gone, as a user does; keys that come earlier are lost. */
    async #ask(key, text) {
        await this.#quickInput().waitFor({ state: 'hidden' });
        await this.press(key);
        await this.#quickInput().waitFor();
        await this.#quickInput().fill(text);
    }

    /** Runs a command by its title in the palette. */
    async run(title) {
        await this.#ask('F1', `>${title}`);
        await this.#entries().and(this.page.locator('.focused')).filter({ hasText: title }).waitFor();
        await this.press('Enter');
        await this.#entries().getByText(title, { exact: true }).waitFor({ state: 'hidden' });
    }

    /** The titles that the palette offers for some letters. */
    async commands(text) {
        await this.#ask('F1', `>${text}`);
        await this.#entries().first().waitFor();
        const titles = await this.choices();
        await this.dismiss();
        return titles;
    }

    /** Waits until a name is once in the list of the file's symbols. */
    async hasSymbolOnce(name) {
        await this.#ask('Control+Shift+O', `@${name}`);
        const found = this.#entries().locator('.label-name').getByText(name, { exact: true });
        await eventually(async () => assert.equal(await found.count(), 1, `${name} is ${await found.count()} times among the symbols`));
        await this.dismiss();
    }

    /** Closes the list that popped up. */
    async dismiss() {
        await this.press('Escape');
        await this.#quickInput().waitFor({ state: 'hidden' });
    }

    /** What a list that popped up offers. */
    async choices() {
        await this.#entries().first().waitFor();
        return this.#entries().locator('.label-name').allInnerTexts();
    }

    /** Takes an entry of a list that popped up. */
    async choose(text, timeout) {
        await this.#entries().filter({ hasText: text }).first().click({ timeout });
        await this.#quickInput().waitFor({ state: 'hidden' });
    }

    async open(file) {
        await this.#ask('Control+P', file);
        await this.#entries().and(this.page.locator('.focused')).filter({ hasText: path.basename(file) }).waitFor();
        await this.press('Enter');
        await this.#quickInput().waitFor({ state: 'hidden' });
        await this.isOpen(file);
    }

    /** The tab in front, if it is that of a file by this name. */
    tab(name) {
        return this.page.locator('.tab.active').filter({ hasText: name });
    }

    /** Waits until a file's text is shown. */
    async isOpen(file) {
        await this.tab(path.basename(file)).waitFor();
        await this.page.locator('.editor-instance .view-line').first().waitFor();
    }

    /** Puts the cursor at a line and a column, both from one. */
    async goTo(line, column = 1) {
        await this.#ask('Control+G', `:${line}:${column}`);
        await this.press('Enter');
        await this.#quickInput().waitFor({ state: 'hidden' });
        await this.isAt(line, column);
    }

    async isAt(line, column) {
        await eventually(async () => assert.equal(await this.page.locator('#status\\.editor\\.selection').innerText(), `Ln ${line}, Col ${column}`));
    }

    /** Saves until files have these texts: an edit may take its time to arrive. */
    async saves(texts) {
        await eventually(async () => {
            await this.run('File: Save All Files');
            for (const [file, text] of Object.entries(texts)) assert.equal(this.project.text(file), text, differences(file, this.project.text(file), text));
        });
    }

    /**
     * What the list of problems says of files in the project, in the words of `Project.check`; of all or only of one source, such as `ts`.
     */
    async problems(source = 'nango') {
        const panel = this.page.locator('.markers-panel');
        if (!(await panel.isVisible())) {
            await this.run('Problems: Focus on Problems View');
            await panel.waitFor();
        }
        const rows = await panel.locator('.monaco-list-row').evaluateAll((all) =>
            all
                .sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
                .map((row) => ({ label: row.getAttribute('aria-label') ?? '', code: row.querySelector('.marker-code, .code-link')?.textContent ?? '' }))
        );
        const problems = [];
        let file;
        for (const { label, code } of rows) {
            const [, name, folder] = /problems? in file (.+) of folder (.*)$/.exec(label) ?? [];
            if (name) file = path.posix.join(folder, name);
            const [, severity, message, line, column, from] =
                /^(Error|Warning|Info): (.*) at line (\d+) and character (\d+)\..*generated by (\S+)$/s.exec(label) ?? [];
            if (from === source) problems.push(`${file}:${line}:${column} ${SEVERITIES[severity]} ${code.replaceAll(/[()]/g, '')}: ${message}`);
        }
        return problems.sort();
    }

    /** Waits until the list of problems is this. */
    async hasProblems(expected) {
        await eventually(async () => assert.deepEqual(await this.problems(), expected));
    }

    /** Messages that popped up at the lower right. */
    async messages() {
        return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
    }

    /** The page that VS Code asks to be allowed to open. */
    async pageToOpen() {
        const dialog = this.page.locator('.monaco-dialog-box').filter({ hasText: 'external website' });
        const text = await dialog.innerText();
        await this.press('Escape');
        await dialog.waitFor({ state: 'hidden' });
        return /https?:\S+/.exec(text)[0];
    }

    /** The text of a page that is shown as a preview. */
    async preview() {
        return eventually(async () => {
            for (const frame of this.page.frames()) {
                const body = frame.locator('body.vscode-body');
                if ((await body.count()) > 0 && (await body.innerText()).trim() !== '') return body.innerText();
            }
            assert.fail('no preview is shown');
        });
    }

    /** Closes the window as a user does, so that VS Code ends what it has started for it, and waits until it has. */
    async close() {
        if (this.page.isClosed()) return;
        const closed = this.page.waitForEvent('close');
        await this.page.close({ runBeforeUnload: true });
        await closed;
        await eventually(() => assert.deepEqual(this.servers(), []));
    }

    /** What the extension has logged for this window. */
    log() {
        return logOf(this.server);
    }

    /** Waits until VS Code says that it does not trust the workspace. */
    async isRestricted() {
        await this.page.locator('#status\\.workspaceTrust').filter({ hasText: 'Restricted Mode' }).waitFor();
    }

    /** What the Output panel shows. */
    async output() {
        return (await this.page.locator('.output-view .view-lines').innerText()).replaceAll('\u00a0', ' ');
    }

    /** The processes of nango-ls's server for this window. */
    servers() {
        return serversOf(this.server);
    }
}

const SEVERITIES = { Error: 'error', Warning: 'warning', Info: 'information' };

/** The lines that are not as they should be. */
function differences(file, actual, expected) {
    const [before, after] = [actual.split('\n'), expected.split('\n')];
    const first = before.findIndex((line, i) => line !== after[i]);
    const last = Math.max(before.length, after.length);
    return [`${file}, from line ${first + 1}:`, ...before.slice(first, first + 8).map((line) => `  is        ${line}`), ...after.slice(first, Math.min(last, first + 8)).map((line) => `  should be ${line}`)].join('\n');
}
