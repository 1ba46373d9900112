// VS Code as a server, with a user of its own.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { codeServer, node, temporaryFolder } from './places.mjs';
import { LIMIT } from './eventually.mjs';

/** As on the desktop, and without what would only stand in the way: no tips, no minimap over the text, no suggestions of AI, nothing fetched. */
const CALM = {
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.tips.enabled': false,
    'workbench.enableExperiments': false,
    'chat.disableAIFeatures': true,
    'editor.minimap.enabled': false,
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'files.autoSave': 'off',
    'git.enabled': false,
    'npm.fetchOnlinePackageInfo': false,
    'telemetry.telemetryLevel': 'off',
    'typescript.disableAutomaticTypeAcquisition': true,
    'update.mode': 'none'
};

export class CodeServer {
    #process;
    #output = '';

    /** `environment` is all that VS Code and its extensions see of the machine's, besides a home of their own; their processes load what is in `preload`, too. */
    static async start({ extensions, environment, preload = [], trustsEverything = true, userSettings = {} }) {
        const server = new CodeServer();
        server.home = temporaryFolder('vscode');
        const data = path.join(server.home, 'data');
        fs.mkdirSync(path.join(data, 'User'), { recursive: true });
        fs.writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({ ...CALM, ...userSettings }, null, 2));
        const options = ['--auth', 'none', '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'];
        if (trustsEverything) options.push('--disable-workspace-trust');
        options.push('--bind-addr', '127.0.0.1:0', '--config', path.join(server.home, 'config.yaml'));
        options.push('--user-data-dir', data, '--extensions-dir', extensions);
        server.#process = spawn(node, [...preload.flatMap((file) => ['--require', file]), codeServer, ...options], {
            env: { ...environment, HOME: server.home, EXTENSIONS_GALLERY: '{}' },
            cwd: server.home,
            stdio: ['ignore', 'pipe', 'pipe'],
            // A group of its own, so that nothing that it started is left behind.
            detached: true
        });
        process.on('exit', () => server.#kill());
        server.url = await server.#listening();
        return server;
    }

    #listening() {
        return new Promise((resolve, reject) => {
            const late = setTimeout(() => reject(new Error(`code-server does not listen:\n${this.#output}`)), LIMIT);
            this.#process.on('exit', () => reject(new Error(`code-server ended:\n${this.#output}`)));
            const read = (text) => {
                this.#output += text;
                const [, url] = /listening on (http:\S+)/.exec(this.#output) ?? [];
                if (!url) return;
                clearTimeout(late);
                resolve(url.replace(/\/$/, ''));
            };
            this.#process.stdout.on('data', read);
            this.#process.stderr.on('data', read);
        });
    }

    /** What it printed, and every log file that it, VS Code and the extensions wrote. */
    keepLogs(folder) {
        fs.mkdirSync(folder, { recursive: true });
        fs.writeFileSync(path.join(folder, 'code-server.txt'), this.#output);
        const logs = path.join(this.home, 'data/logs');
        if (fs.existsSync(logs)) fs.cpSync(logs, path.join(folder, 'logs'), { recursive: true });
    }

    async stop() {
        const ended = new Promise((resolve) => this.#process.on('exit', resolve));
        if (this.#kill()) await ended;
        fs.rmSync(this.home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }

    /** Ends it and all that it has started; says whether it still ran. */
    #kill() {
        if (this.#process.exitCode !== null || this.#process.signalCode !== null) return false;
        process.kill(-this.#process.pid, 'SIGKILL');
        return true;
    }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
