import * as vscode from 'vscode';
import { providerPages, type ProviderPage } from '../serverCommands.ts';
import { isAllowed } from '../trust.ts';
import { needsRunning } from './needsRunning.ts';
import type { Tools } from './table.ts';

/** Opens the page about the provider at the cursor, or lets the user choose among those of the project. */
export async function openProviderDocs({ server }: Tools): Promise<void> {
    const client = await needsRunning(server);
    const editor = vscode.window.activeTextEditor;
    if (client === undefined || editor === undefined || !(await isAllowed())) {
        return;
    }
    const pages = await providerPages(client, client.code2ProtocolConverter.asUri(editor.document.uri), editor.selection.active);
    if (pages.length === 0) {
        void vscode.window.showInformationMessage('There is no page about a provider of this file. Open a nango.yaml or one of its scripts.');
        return;
    }
    const here = pages.filter(page => page.here);
    const page = here.length === 1 ? here[0] : pages.length === 1 ? pages[0] : await choose(pages);
    if (page !== undefined) {
        await vscode.env.openExternal(vscode.Uri.parse(page.url, true));
    }
}

async function choose(pages: readonly ProviderPage[]): Promise<ProviderPage | undefined> {
    const items = pages.map(page => ({ label: page.name, description: page.url, page }));
    return (await vscode.window.showQuickPick(items, { placeHolder: 'Whose documentation?', matchOnDescription: true }))?.page;
}
