import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient/node';
import type { Tools } from './table.ts';

/** Shows places in the editor's list; what the lens above a model does. */
export async function showReferences({ server }: Tools, uri: string, position: Position, locations: Location[]): Promise<void> {
    const convert = server.running?.protocol2CodeConverter;
    if (convert !== undefined) {
        await vscode.commands.executeCommand(
            'editor.action.showReferences',
            convert.asUri(uri),
            convert.asPosition(position),
            locations.map(location => convert.asLocation(location)),
        );
    }
}
