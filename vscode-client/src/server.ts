import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, State, type Executable, type LanguageClient, type Middleware } from 'vscode-languageclient/node';
import type { Bundle } from './bundle.ts';
import { createClient } from './client.ts';
import { commandLine } from './commandLine.ts';
import { Crashes } from './crashes.ts';
import { findJava, type Found } from './java/find.ts';
import { javaHome, javaOptions } from './settings.ts';

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
    private readonly executable: Executable = { command: '' };
    private readonly crashes = new Crashes();
    private readonly client: LanguageClient;
    private current: Condition = { kind: 'stopped' };
    /** Starts and stops, one after the other. */
    private turn: Promise<void> = Promise.resolve();

    readonly onCondition = this.conditions.event;

    /** What the virtual machine writes when it dies goes to `logFolder`, and not into the workspace. */
    constructor(
        private readonly bundle: Bundle,
        private readonly logFolder: string,
        private readonly output: vscode.LogOutputChannel,
        middleware: Middleware,
    ) {
        this.client = createClient(this.executable, output, { error: () => ({ action: ErrorAction.Continue, handled: true }), closed: () => this.closed() }, middleware);
        this.client.onDidChangeState(({ newState }) => {
            if (newState === State.Running) {
                this.enter({ kind: 'running', version: this.client.initializeResult?.serverInfo?.version ?? '' });
            }
        });
    }

    get condition(): Condition {
        return this.current;
    }

    /** The client, once the server runs. */
    get running(): LanguageClient | undefined {
        return this.client.isRunning() ? this.client : undefined;
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
        this.turn = this.turn.then(work).catch(error => this.output.error(String(error)));
        return this.turn;
    }

    private async launch(): Promise<void> {
        this.enter({ kind: 'starting' });
        const found = await this.java();
        if (found.kind !== 'found') {
            this.enter({ kind: 'no-java', found });
            return;
        }
        const line = commandLine(this.bundle, found.java.binary, javaOptions());
        this.output.info(`Starting ${[line.command, ...line.args].join(' ')}`);
        await mkdir(this.logFolder, { recursive: true });
        Object.assign(this.executable, line, { options: { cwd: this.logFolder } } satisfies Partial<Executable>);
        try {
            await this.client.start();
        } catch {
            // It is in the log, and how it ended decides what comes next.
            if (this.current.kind === 'starting') {
                this.enter({ kind: 'crashed' });
            }
        }
    }

    /** The one that the user chose; else the bundled one; else one that is installed. */
    private async java(): Promise<Found> {
        const configured = javaHome();
        if (configured === '' && this.bundle.java !== undefined) {
            return { kind: 'found', java: { binary: this.bundle.java, version: 0 } };
        }
        return findJava({ configured, environment: process.env, home: homedir(), platform: process.platform, root: '' });
    }

    private async halt(): Promise<void> {
        this.enter({ kind: 'stopped' });
        if (this.client.needsStop()) {
            await this.client.stop();
        }
    }

    private closed(): { action: CloseAction; handled: boolean; message: string } {
        if (this.crashes.shouldRestart(Date.now())) {
            this.enter({ kind: 'starting' });
            return { action: CloseAction.Restart, handled: true, message: 'The server has ended unexpectedly and is started again.' };
        }
        this.enter({ kind: 'crashed' });
        return { action: CloseAction.DoNotRestart, handled: true, message: 'The server has ended unexpectedly too often and is not started again.' };
    }

    private enter(condition: Condition): void {
        this.current = condition;
        this.conditions.fire(condition);
    }
}
