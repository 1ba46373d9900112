import * as vscode from 'vscode';

/** What our server calls text that is not YAML. */
const SYNTAX = 'yaml-syntax';

/** Whether Red Hat's YAML extension is there, which serves every YAML file, with or without a schema for it. */
export function isInstalled(): boolean {
    return vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}

/** Whether it reports on the syntax of a document. */
function validates(document: vscode.TextDocument | vscode.Uri): boolean {
    return isInstalled() && 'languageId' in document && document.languageId === 'yaml' && vscode.workspace.getConfiguration('yaml', document).get('validate', true);
}

/** What is left of the diagnostics of an open document when those are gone that the YAML extension has as well. */
export function withoutItsOwn(document: vscode.TextDocument | vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
    return diagnostics.filter(it => code(it) !== SYNTAX || !validates(document));
}

function code({ code }: vscode.Diagnostic): string | number | undefined {
    return typeof code === 'object' ? code.value : code;
}
