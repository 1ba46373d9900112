// A test with a window of its own: a new browser profile, a new copy of the project, a new server.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { CodeServer } from './code-server.mjs';
import { LIMIT } from './eventually.mjs';
import { chromium, target } from './places.mjs';
import { Project } from './project.mjs';
import { Workbench } from './workbench.mjs';

/** Neither a Java nor any other program is on this path. */
const NO_PROGRAMS = '/nowhere';
const NO_JAVA = [path.join(import.meta.dirname, 'no-java.cjs')];

const FLAGS = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(' ');

let browser;
const servers = new Map();

after(async () => {
    await browser?.close();
    for (const server of servers.values()) await (await server).stop();
});

/** Starts a VS Code for each way in which one is set up, when it is needed first. */
function serverFor({ vsix = 'bundled', java, ...more }) {
    const key = JSON.stringify({ vsix, java, ...more });
    if (!servers.has(key)) {
        const environment = { PATH: NO_PROGRAMS, ...(java && { JAVA_HOME: java }) };
        const extensions = path.join(target, 'vscode/extensions', vsix);
        servers.set(key, CodeServer.start({ extensions, environment, preload: NO_JAVA, ...more }));
    }
    return servers.get(key);
}

/**
 * What a user does and sees, on a machine where no Java is to be found. `files` is for the project, `settings` for its folder; `logsErrors` when
 * the server is to fail; all else says how VS Code is set up, with which package (`vsix`: bundled or universal) and which JAVA_HOME (`java`).
 */
export function scenario(name, { files, settings, logsErrors = false, window = { width: 1280, height: 900 }, url = folderUrl, scale = 1, ...setup }, steps) {
    test(name, { timeout: 4 * LIMIT }, async () => {
        browser ??= await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
        const server = await serverFor(setup);
        const project = new Project({ ...files, ...(settings && { '.vscode/settings.json': JSON.stringify(settings) }) });
        const context = await browser.newContext({ viewport: window, deviceScaleFactor: scale, colorScheme: 'light' });
        context.setDefaultTimeout(LIMIT);
        const page = await context.newPage();
        // "Leave the page?", when a file is not saved.
        page.on('dialog', (dialog) => dialog.accept().catch(() => {}));
        const vs = new Workbench(page, project, server);
        try {
            await page.goto(server.url + url(project));
            await vs.ready();
            await steps(vs, project);
            if (!logsErrors) assert.doesNotMatch(vs.log(), /\[error\]/);
        } catch (error) {
            error.message += `\nSee ${await keep(name, page, server)}.`;
            throw error;
        } finally {
            await vs.close();
            await context.close();
            project.delete();
        }
    });
}

function folderUrl(project) {
    return `/?folder=${project.folder}`;
}

/** Keeps what helps to find out why a test failed. */
async function keep(name, page, server) {
    const folder = path.join(target, 'vscode-failures', name.replaceAll(/[^A-Za-z0-9.]+/g, '-'));
    fs.rmSync(folder, { recursive: true, force: true });
    server.keepLogs(folder);
    await page.screenshot({ path: path.join(folder, 'window.png') }).catch(() => {});
    return folder;
}
