import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Server } from '../server.ts';

/** The client, also where no project is open yet; when the server does not run, the user is told. */
export async function needsRunning(server: Server): Promise<LanguageClient | undefined> {
    await server.start();
    const client = server.running;
    if (client === undefined) {
        void vscode.window
            .showWarningMessage("Nango's server is not running.", 'Restart', 'Show Log')
            .then(choice => choice && vscode.commands.executeCommand(choice === 'Restart' ? 'nango.restartServer' : 'nango.showLog'));
    }
    return client;
}
