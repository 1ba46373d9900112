import * as vscode from 'vscode';

/** VS Code looks for the fixes of the active file, applies them, or says that there are none. */
export function fixAll(): Thenable<unknown> {
    return vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.nango', apply: 'first' });
}
