import * as vscode from 'vscode';
import { rules, type Rule } from '../serverCommands.ts';
import { needsRunning } from './needsRunning.ts';
import type { Tools } from './table.ts';

type Item = vscode.QuickPickItem & { rule?: string };

/** Shows the page of a rule; those that speak at the cursor come first. */
export async function explainRule({ server, pages }: Tools, rule?: string): Promise<void> {
    const client = await needsRunning(server);
    if (client !== undefined) {
        const chosen = rule ?? (await choose(await rules(client), rulesAtCursor()));
        if (chosen !== undefined) {
            await pages.open(chosen);
        }
    }
}

async function choose(all: readonly Rule[], first: ReadonlySet<string>): Promise<string | undefined> {
    const [here, others] = [all.filter(it => first.has(it.id)), all.filter(it => !first.has(it.id))];
    const items: Item[] =
        here.length === 0
            ? all.map(item)
            : [separator('at the cursor'), ...here.map(item), separator('all others'), ...others.map(item)];
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: 'Which rule?', matchOnDescription: true });
    return chosen?.rule;
}

function item(rule: Rule): Item {
    return { label: rule.id, description: rule.title.replaceAll('`', ''), rule: rule.id };
}

function separator(label: string): Item {
    return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** The rules of what is reported in the line of the cursor. */
function rulesAtCursor(): ReadonlySet<string> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
        return new Set();
    }
    const line = editor.document.lineAt(editor.selection.active.line).range;
    const codes = vscode.languages
        .getDiagnostics(editor.document.uri)
        .filter(it => it.source === 'nango' && it.range.intersection(line) !== undefined)
        .map(it => (typeof it.code === 'object' ? it.code.value : it.code));
    return new Set(codes.map(String));
}
