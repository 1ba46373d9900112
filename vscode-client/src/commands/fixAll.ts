import * as vscode from 'vscode';

const KIND = 'source.fixAll.nango';

/** Applies all safe fixes of the active file. Where there are none, VS Code would say so in the words of its own machinery, or nothing. */
export async function fixAll(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) {
        void vscode.window.showInformationMessage('Open nango.yaml or a script first: its findings are fixed.');
        return;
    }
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, all, KIND);
    if (fixes.length === 0) {
        void vscode.window.showInformationMessage('Nothing here can be fixed without you: see the light bulb of each finding.');
        return;
    }
    await vscode.commands.executeCommand('editor.action.sourceAction', { kind: KIND, apply: 'first' });
}
