// A copy of the example project that a test may write to, and what `nango-ls check` says of it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { commandLine, example, temporaryFolder } from './places.mjs';

export class Project {
    #parent = temporaryFolder('project');

    /** `files` are added to the example's, or replace them; by a function of the text that is there, or by a text. */
    constructor(files = {}) {
        this.folder = path.join(this.#parent, 'example');
        fs.cpSync(example, this.folder, { recursive: true });
        for (const [file, text] of Object.entries(files)) this.write(file, text);
    }

    write(file, text) {
        const place = path.join(this.folder, file);
        fs.mkdirSync(path.dirname(place), { recursive: true });
        fs.writeFileSync(place, typeof text === 'function' ? text(this.text(file)) : text);
    }

    /** A file's text on the disk. */
    text(file) {
        return fs.readFileSync(path.join(this.folder, file), 'utf8');
    }

    /** What the command line finds, in the words of VS Code's list of problems; hints are not in that list. */
    check() {
        const { stdout, stderr } = spawnSync(commandLine, ['check', this.folder, '--format', 'json'], { encoding: 'utf8' });
        assert.notEqual(stdout, '', stderr);
        return JSON.parse(stdout)
            .findings.filter(({ severity }) => severity !== 'hint')
            .map(({ file, severity, rule, message, range: { start } }) => `${file}:${start.line + 1}:${start.character + 1} ${severity} ${rule}: ${message}`)
            .sort();
    }

    delete() {
        fs.rmSync(this.#parent, { recursive: true, force: true });
    }
}

/** Replaces a text that must be there, once. */
export function replacing(before, after) {
    return (text) => {
        assert.equal(text.split(before).length, 2, `the file should hold \`${before}\` once`);
        return text.replace(before, () => after);
    };
}
