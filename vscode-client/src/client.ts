import type * as vscode from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, type Executable, type Middleware } from 'vscode-languageclient/node';
import { NANGO_YAML, SCRIPTS, SETTINGS_FILE } from './documents.ts';
import { limitFeatures } from './features.ts';
import { SECTION } from './settings.ts';

/** The commands that this client has for the server; the server's lenses and completions use them. */
const COMMANDS = ['nango-ls.showReferences', 'editor.action.triggerSuggest'];

/** What the clients of all servers share. */
export interface Surroundings {
    readonly output: vscode.LogOutputChannel;
    readonly trace: vscode.LogOutputChannel;
    readonly middleware: Middleware;
}

/** Talks to one server as long as that lives, and to no other after it. */
export class Client extends LanguageClient {
    /** `closed` is called when the server ends without having been asked to. */
    constructor(executable: Executable, { output, trace, middleware }: Surroundings, closed: () => void) {
        super(SECTION, 'Nango', executable, {
            documentSelector: [NANGO_YAML, SETTINGS_FILE, SCRIPTS],
            initializationOptions: { commands: COMMANDS },
            outputChannel: output,
            traceOutputChannel: trace,
            // People see a message when something needs them, and look into the log when they want to.
            revealOutputChannelOn: RevealOutputChannelOn.Never,
            initializationFailedHandler: () => false,
            errorHandler: {
                error: () => ({ action: ErrorAction.Continue, handled: true }),
                closed: () => {
                    closed();
                    return { action: CloseAction.DoNotRestart, handled: true, message: 'The server has ended unexpectedly.' };
                },
            },
            middleware,
        });
        limitFeatures(this);
    }

    get serverVersion(): string {
        return this.initializeResult?.serverInfo?.version ?? '';
    }

    /**
     * The library wants to pop up messages about a server that does not start; whoever owns this client says it once, in better words. In the log,
     * where in the library that was helps nobody.
     */
    override error(message: string, data?: unknown): void {
        super.error(message, data instanceof Error ? data.message : data, false);
    }
}
