import * as vscode from 'vscode';
import { LanguageClient, RevealOutputChannelOn, type ErrorHandler, type Executable, type Middleware } from 'vscode-languageclient/node';
import { NANGO_YAML, SCRIPTS, SETTINGS_FILE } from './documents.ts';
import { limitFeatures } from './features.ts';
import { SECTION } from './settings.ts';

/** The commands that this client has for the server; the server's lenses and completions use them. */
export const CLIENT_COMMANDS = ['nango-ls.showReferences', 'editor.action.triggerSuggest'];

/** `executable` is read at every start, so that it may change in between. */
export function createClient(executable: Executable, output: vscode.LogOutputChannel, errorHandler: ErrorHandler, middleware: Middleware): LanguageClient {
    const client = new LanguageClient(SECTION, 'Nango', executable, {
        documentSelector: [NANGO_YAML, SETTINGS_FILE, SCRIPTS],
        initializationOptions: { commands: CLIENT_COMMANDS },
        outputChannel: output,
        // People see a message when something needs them, and look into the log when they want to.
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        errorHandler,
        middleware,
    });
    limitFeatures(client);
    return client;
}
