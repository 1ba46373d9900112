// Follows docs/adding-a-rule.md literally, in a copy of the checkout: writes each block that names a file, and runs each
// block of `sh`; one marked `fails` must fail.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blocks, copyCheckout, root, target } from './checkout.mjs';

const copy = join(target, 'adding-a-rule');
const page = readFileSync(join(root, 'docs/adding-a-rule.md'), 'utf8');

function step(name, result) {
    const problem = result();
    console.log(`${problem ? 'FAILED' : 'ok'}: ${name}`);
    if (problem) {
        console.log(problem);
    }
    return !problem;
}

function run(block) {
    const { status, stdout, stderr } = spawnSync('bash', ['-euc', block.text], { cwd: copy, encoding: 'utf8' });
    const wanted = block.word === 'fails' ? 'a failure' : 'success';
    const came = status === 0 ? 'success' : 'a failure';
    return wanted === came ? '' : `expected: ${wanted}\ncame: ${came} (exit code ${status})\n${stdout}${stderr}`;
}

function write(block) {
    const file = join(copy, block.word);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, block.text);
    return '';
}

function unchanged(files) {
    const changed = files.filter((block) => readFileSync(join(copy, block.word), 'utf8') !== block.text);
    return changed.map((block) => `${block.word} is not formatted as the build wants it, or its fix is not.`).join('\n');
}

// What is built already comes along, so that only what changes is built again.
copyCheckout(copy, 'server/target');
let passed = 0;
let failed = 0;
const count = (good) => (good ? passed++ : failed++);
const all = blocks(page);
const files = all.filter((block) => block.word?.includes('/'));
for (const block of all) {
    if (files.includes(block)) {
        count(step(`write ${block.word}`, () => write(block)));
    } else if (block.language === 'sh') {
        count(step(block.text.trim().replace(/\n/g, ' && '), () => run(block)));
    }
}
count(step('the page and the class are as the formatter leaves them', () => unchanged(files)));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed >= 6 ? 0 : 1);
