import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import * as vscode from 'vscode';
import type { Bundle } from './bundle.ts';
import { Client, type Surroundings } from './client.ts';
import { commandLine } from './commandLine.ts';
import { Crashes } from './crashes.ts';
import { findJava, type Found } from './java/find.ts';
import { javaHome, javaOptions } from './settings.ts';

/** How many milliseconds a server may take until it answers for the first time; it needs one second where all is well. */
const PATIENCE = 60_000;

/** How the server is doing. */
export type Condition =
    | { readonly kind: 'stopped' }
    | { readonly kind: 'starting' }
    | { readonly kind: 'running'; readonly version: string }
    | { readonly kind: 'no-java'; readonly found: Exclude<Found, { kind: 'found' }> }
    | { readonly kind: 'crashed' };

/** Starts, stops and restarts the server; one for all folders of the window. */
export class Server implements vscode.Disposable {
    private readonly conditions = new vscode.EventEmitter<Condition>();
    private readonly crashes = new Crashes();
    private current: Condition = { kind: 'stopped' };
    private client: Client | undefined;
    /** Starts and stops come one after the other. */
    private turn: Promise<void> = Promise.resolve();

    readonly onCondition = this.conditions.event;

    /** The server is started in `logFolder`, so that nothing of its death, a core dump say, is left in the workspace. */
    constructor(
        private readonly bundle: Bundle,
        private readonly logFolder: string,
        private readonly surroundings: Surroundings,
    ) {}

    get condition(): Condition {
        return this.current;
    }

    /** The client, once the server runs. */
    get running(): Client | undefined {
        return this.client?.isRunning() ? this.client : undefined;
    }

    start(): Promise<void> {
        return this.inTurn(async () => {
            if (this.current.kind === 'stopped') {
                await this.launch();
            }
        });
    }

    restart(): Promise<void> {
        return this.inTurn(async () => {
            this.crashes.forget();
            await this.halt();
            await this.launch();
        });
    }

    stop(): Promise<void> {
        return this.inTurn(() => this.halt());
    }

    dispose(): void {
        this.conditions.dispose();
    }

    private inTurn(work: () => Promise<void>): Promise<void> {
        this.turn = this.turn.then(work).catch(error => this.surroundings.output.error(String(error)));
        return this.turn;
    }

    private async launch(): Promise<void> {
        this.enter({ kind: 'starting' });
        const found = await this.java();
        if (found.kind !== 'found') {
            this.enter({ kind: 'no-java', found });
            return;
        }
        const line = commandLine(this.bundle, found.java.binary, javaOptions(), process.env);
        this.surroundings.output.info(`Starting ${[line.command, ...line.args].join(' ')}`);
        await mkdir(this.logFolder, { recursive: true });
        const client = new Client({ ...line, options: { cwd: this.logFolder } }, this.surroundings, () => this.ended(client));
        this.client = client;
        // Restarting would wait for it.
        const patience = setTimeout(() => {
            this.surroundings.output.error(`The server has not answered for ${PATIENCE / 1000} seconds, and is ended.`);
            client.serverProcess?.kill('SIGKILL');
        }, PATIENCE);
        try {
            await client.start();
            if (client === this.client) {
                this.enter({ kind: 'running', version: client.serverVersion });
            }
        } catch {
            // Why is in the log.
            this.ended(client);
        } finally {
            clearTimeout(patience);
        }
    }

    /** The one that the user chose; else the bundled one; else one that is installed. */
    private async java(): Promise<Found> {
        const configured = javaHome();
        if (configured === '' && this.bundle.java !== undefined) {
            return { kind: 'found', java: { binary: this.bundle.java } };
        }
        return findJava({ configured, environment: process.env, home: homedir(), platform: process.platform, root: '' });
    }

    private async halt(): Promise<void> {
        const client = this.client;
        this.client = undefined;
        this.enter({ kind: 'stopped' });
        // One that hangs is killed by the library, which then complains that it did not stop.
        await client?.dispose().catch(error => this.surroundings.output.warn(String(error)));
    }

    /** The server of this client has ended, or never began; it may say so more than once. */
    private ended(client: Client): void {
        if (client !== this.client) {
            return;
        }
        this.client = undefined;
        const again = this.crashes.shouldRestart(Date.now());
        this.enter(again ? { kind: 'starting' } : { kind: 'crashed' });
        void this.inTurn(async () => {
            if (this.current.kind === 'starting') {
                await this.launch();
            }
        });
    }

    private enter(condition: Condition): void {
        this.current = condition;
        this.conditions.fire(condition);
    }
}
