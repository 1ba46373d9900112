import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { SETTINGS_FILE } from './documents.ts';
import type { Status } from './status.ts';
import { isAllowed } from './trust.ts';

/** Where VS Code wants something else than what the client library does. */
export function middleware(status: Status): Middleware {
    return {
        // Progress belongs to the status of the files that it is about.
        handleWorkDoneProgress: (_, work) => status.progress(work),

        // Lenses open and create files of the workspace, and pages that it names.
        executeCommand: async (command, args, next) => ((await isAllowed()) ? next(command, args) : undefined),

        // The YAML extension shows an outline of every YAML file; a second one in the same view would name everything twice.
        provideDocumentSymbols: (document, token, next) => (hasYamlExtension() ? undefined : next(document, token)),

        // VS Code checks open settings files itself, by the same schema; of those that are not open it knows nothing.
        provideDiagnostics: (document, previousResult, token, next) =>
            isSettingsFile(document) ? undefined : next(document, previousResult, token),
    };
}

function hasYamlExtension(): boolean {
    return vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}

function isSettingsFile(document: vscode.TextDocument | vscode.Uri): boolean {
    return 'languageId' in document && vscode.languages.match(SETTINGS_FILE as vscode.DocumentFilter, document) > 0;
}
