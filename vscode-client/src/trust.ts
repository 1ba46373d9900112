import * as vscode from 'vscode';

const MANAGE = 'Manage Trust';

/** Whether what a command does with the workspace may be done; says why not. */
export async function isAllowed(): Promise<boolean> {
    if (vscode.workspace.isTrusted) {
        return true;
    }
    const choice = await vscode.window.showWarningMessage('In a restricted workspace, Nango opens and creates nothing.', MANAGE);
    if (choice === MANAGE) {
        await vscode.commands.executeCommand('workbench.trust.manage');
    }
    return vscode.workspace.isTrusted;
}
