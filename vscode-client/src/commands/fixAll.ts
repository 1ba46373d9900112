import * as vscode from 'vscode';

/** VS Code looks for the fixes of the active file, applies them, or says that there are none. Without a file it would say nothing. */
export function fixAll(): Thenable<unknown> {
    return vscode.window.activeTextEditor === undefined
        ? vscode.window.showInformationMessage('Open nango.yaml or a script first: its findings are fixed.')
        : vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.nango', apply: 'first' });
}
