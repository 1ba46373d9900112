// Measures a package of nango-ls beside yaml-language-server, in turns, and compares with what is promised:
//   node bench.mjs PACKAGE EXAMPLE YAML_LANGUAGE_SERVER [RUNS]
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Server } from './lsp.mjs';

const [packageFolder, example, yamlLanguageServer, runs = '20'] = process.argv.slice(2);
const IDLE_RUNS = 3;
const IDLE_MS = 5_000; // Part of what is measured: how long a server has had nothing to do.

const servers = {
    'nango-ls': [resolve(packageFolder, 'nango-ls'), '--stdio'],
    'yaml-language-server': [process.execPath, yamlLanguageServer, '--stdio']
};
const folder = pathToFileURL(resolve(example)).href;
const file = join(resolve(example), 'nango.yaml');
const uri = pathToFileURL(file).href;
const text = readFileSync(file, 'utf8');

/** One life of a server, with the example open; `findsMistakes` when it is to have diagnostics of it. */
async function live(command, findsMistakes, idle) {
    const server = new Server(command);
    try {
        await server.request('initialize', {
            processId: process.pid,
            rootUri: folder,
            workspaceFolders: [{ uri: folder, name: 'example' }],
            capabilities: { textDocument: { publishDiagnostics: {} }, workspace: { configuration: true } }
        });
        const life = { initialize: performance.now() - server.started };
        server.notify('initialized', {});
        const first = findsMistakes ? server.diagnostics(uri) : undefined;
        server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
        if (first) {
            await first;
            life.diagnostics = performance.now() - server.started;
        }
        if (idle) {
            await server.request('textDocument/documentSymbol', { textDocument: { uri } });
            await delay(IDLE_MS);
            Object.assign(life, server.memory());
        }
        const code = await server.end();
        if (findsMistakes && (code !== 0 || server.errors)) throw new Error(`ended with ${code}: ${server.errors}`);
        return life;
    } finally {
        server.kill();
    }
}

function quantile(values, part) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

function packageSize() {
    const archive = readdirSync(dirname(resolve(packageFolder))).find(
        (name) => name.startsWith(basename(packageFolder)) && /\.(tar\.gz|zip)$/.test(name)
    );
    return statSync(join(dirname(resolve(packageFolder)), archive)).size / 1e6;
}

const lives = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
for (let run = 0; run < Number(runs); run++) {
    for (const [name, command] of Object.entries(servers)) {
        lives[name].push(await live(command, name === 'nango-ls', run < IDLE_RUNS));
    }
}

const measured = (name, key, part) => {
    const values = lives[name].map((life) => life[key]).filter((value) => value !== undefined);
    return values.length ? quantile(values, part) : NaN;
};
const row = (what, unit, key, part, budget) => {
    const [ours, theirs] = Object.keys(servers).map((name) => measured(name, key, part));
    return { what, unit, ours, theirs, budget: budget?.(theirs) };
};
const rows = [
    row('spawn to initialize, p50', 'ms', 'initialize', 0.5, (theirs) => Math.min(300, theirs / 2)),
    row('spawn to initialize, p95', 'ms', 'initialize', 0.95),
    row('spawn to first diagnostics, p50', 'ms', 'diagnostics', 0.5, () => 800),
    row('spawn to first diagnostics, p95', 'ms', 'diagnostics', 0.95),
    row('resident memory, idle, p50', 'MB', 'resident', 0.5, () => 120),
    row('memory shared with nobody, idle, p50', 'MB', 'own', 0.5),
    { what: 'package, compressed', unit: 'MB', ours: packageSize(), theirs: NaN, budget: 60 }
];

const shown = (value) => (value === undefined || Number.isNaN(value) ? '' : value.toFixed(0));
const line = (...cells) => console.log(cells.map((cell, i) => (i ? cell.padStart(22) : cell.padEnd(40))).join(''));
line(`${runs} runs each, in turns`, ...Object.keys(servers), 'at most', '');
for (const { what, unit, ours, theirs, budget } of rows) {
    const verdict = budget === undefined ? '' : ours <= budget ? 'kept' : 'MISSED';
    line(`${what} (${unit})`, shown(ours), shown(theirs), shown(budget), verdict);
}
const budgets = rows.filter(({ budget }) => budget !== undefined);
const missed = budgets.filter(({ ours, budget }) => !(ours <= budget));
console.log(`${budgets.length - missed.length} passed, ${missed.length} failed`);
process.exitCode = missed.length ? 1 : 0;
