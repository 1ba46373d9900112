import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import type { Status } from './status.ts';
import { isAllowed } from './trust.ts';

/** Where VS Code wants something else than what the client library does. */
export function middleware(status: Status): Middleware {
    return {
        // Progress belongs to the status of the files that it is about.
        handleWorkDoneProgress: (_, work) => status.progress(work),
        // Lenses open and create files of the workspace, and pages that it names.
        executeCommand: async (command, args, next) => ((await isAllowed()) ? next(command, args) : undefined),
        provideDocumentSymbols: (document, token, next) => (hasYamlOutline() ? undefined : next(document, token)),
    };
}

/** The YAML extension shows an outline of every YAML file; a second one in the same view would name everything twice. */
function hasYamlOutline(): boolean {
    return vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}
