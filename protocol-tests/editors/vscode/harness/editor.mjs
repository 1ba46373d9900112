// The text that is being edited, and what VS Code shows in it and around it.
import assert from 'node:assert/strict';
import { eventually } from './eventually.mjs';

/** So long, in milliseconds, may what a click or a key leads to take before it is tried again. */
const BEFORE_TRYING_AGAIN = 10_000;

export class Editor {
    constructor(workbench) {
        this.workbench = workbench;
        this.page = workbench.page;
    }

    /** Types as fast as a quick typist, so that completion pops up as it does for one. */
    async type(text) {
        for (const [i, line] of text.split('\n').entries()) {
            if (i > 0) await this.page.keyboard.press('Enter');
            await this.page.keyboard.type(line, { delay: 30 });
        }
    }

    /** Puts the cursor into a text that stands once in a file, as it is on the disk. */
    async goToText(file, text, offset = 0) {
        await this.workbench.open(file);
        const all = this.workbench.project.text(file);
        assert.equal(all.split(text).length, 2, `${file} should hold \`${text}\` once`);
        const lines = all.slice(0, all.indexOf(text) + offset).split('\n');
        await this.workbench.goTo(lines.length, lines.at(-1).length + 1);
    }

    /** Puts the cursor behind a text that stands once in a file. */
    goBehind(file, text) {
        return this.goToText(file, text, text.length);
    }

    /** The lines that have a squiggle, from the top, in as far as they are in sight. */
    async squiggles(severity = 'error') {
        return this.page.locator('.editor-instance').evaluateAll(
            ([editor], severity) => {
                const numbers = [...editor.querySelectorAll('.line-numbers')].map((it) => ({ line: Number(it.textContent), top: it.getBoundingClientRect().top }));
                const lineAt = (top) => numbers.reduce((best, it) => (Math.abs(it.top - top) < Math.abs(best.top - top) ? it : best)).line;
                return [...editor.querySelectorAll(`.squiggly-${severity}`)].map((it) => lineAt(it.parentElement.getBoundingClientRect().top)).sort((a, b) => a - b);
            },
            severity
        );
    }

    /** What completion offers, from the top, once it has settled on offering this first. */
    async isOffered(first) {
        const list = this.page.locator('.suggest-widget.visible .monaco-list-row');
        await list.and(this.page.locator('.focused')).and(this.page.getByLabel(first)).waitFor();
        return list.locator('.label-name').allInnerTexts();
    }

    /** Takes what completion offers by this name. */
    async complete(label) {
        const list = this.page.locator('.suggest-widget.visible .monaco-list-row');
        await list.filter({ has: this.page.locator('.label-name').getByText(label, { exact: true }) }).first().click();
        await list.first().waitFor({ state: 'hidden' });
    }

    /** Presses keys until what they pop up is there: VS Code closes it again when lenses that arrive late move the text. */
    async #press(keys, result) {
        await eventually(async () => {
            for (const key of keys) await this.page.keyboard.press(key);
            await result.first().waitFor({ timeout: BEFORE_TRYING_AGAIN });
        });
    }

    /** The part of the hover at the cursor that says this, and the pages that it links. */
    async hover(text) {
        const part = this.page.locator('.monaco-hover:visible .hover-row').filter({ hasText: text });
        await this.#press(['Control+K', 'Control+I'], part);
        return { text: await part.innerText(), links: await part.locator('a[data-href]').evaluateAll((all) => all.map((it) => it.dataset.href)) };
    }

    /** The titles behind the light bulb at the cursor. */
    async fixes() {
        const rows = this.page.locator('.action-widget .monaco-list-row.action');
        await this.#press(['Control+.'], rows);
        return rows.allInnerTexts();
    }

    async fix(title) {
        const titles = await this.fixes();
        assert.ok(titles.includes(title), `\`${title}\` should be among ${JSON.stringify(titles)}`);
        await this.page.locator('.action-widget .monaco-list-row.action').getByText(title, { exact: true }).click();
        await this.page.locator('.action-widget').first().waitFor({ state: 'hidden' });
    }

    async rename(name) {
        const box = this.page.locator('.rename-box.preview input');
        await this.#press(['F2'], box);
        await box.fill(name);
        await this.page.keyboard.press('Enter');
        await box.waitFor({ state: 'hidden' });
    }

    /** The titles of the lenses in sight. */
    async lenses() {
        return (await this.page.locator('.codelens-decoration').allInnerTexts()).filter((title) => title !== '');
    }

    /** Clicks the first lens in sight with this title until what it leads to is there: lenses move while their neighbours arrive. */
    async clickLens(title, result) {
        const lens = this.page.locator('.codelens-decoration a').getByText(title, { exact: true }).first();
        await eventually(async () => {
            await lens.click();
            await result.first().waitFor({ timeout: BEFORE_TRYING_AGAIN });
        });
    }

    /** The hints within the text that are in sight. */
    async hints() {
        const texts = await this.page.locator('.view-line span[class*=dyn-rule]').allInnerTexts();
        return texts.map((text) => text.replaceAll('\u00a0', ' ').trim());
    }
}
