import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { SETTINGS_FILE } from './documents.ts';
import type { Status } from './status.ts';
import { isAllowed } from './trust.ts';
import * as yamlExtension from './yamlExtension.ts';

/** Where VS Code wants something else than what the client library does. */
export function middleware(status: Status): Middleware {
    return {
        // Progress belongs to the status of the files that it is about.
        handleWorkDoneProgress: (_, work) => status.progress(work),

        // Lenses open and create files of the workspace, and pages that it names.
        executeCommand: async (command, args, next) => ((await isAllowed()) ? next(command, args) : undefined),

        // The YAML extension shows an outline of its own; a second one in the same view would name everything twice.
        provideDocumentSymbols: (document, token, next) => (yamlExtension.isInstalled() ? undefined : next(document, token)),

        provideDiagnostics: async (document, previousResult, token, next) => {
            // VS Code checks open settings files itself, by the same schema; of those that are not open it knows nothing.
            if (isSettingsFile(document)) {
                return undefined;
            }
            const report = await next(document, previousResult, token);
            return report && 'items' in report ? { ...report, items: yamlExtension.withoutItsOwn(document, report.items) } : report;
        },
    };
}

function isSettingsFile(document: vscode.TextDocument | vscode.Uri): boolean {
    return 'languageId' in document && vscode.languages.match(SETTINGS_FILE as vscode.DocumentFilter, document) > 0;
}
