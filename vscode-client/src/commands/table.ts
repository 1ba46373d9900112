import * as vscode from 'vscode';
import type { RulePages } from '../rulePages.ts';
import type { Server } from '../server.ts';
import { explainRule } from './explainRule.ts';
import { fixAll } from './fixAll.ts';
import { openProviderDocs } from './openProviderDocs.ts';
import { showReferences } from './showReferences.ts';

/** What commands work with. */
export interface Tools {
    readonly server: Server;
    readonly output: vscode.LogOutputChannel;
    readonly pages: RulePages;
}

/** All commands; those with a title are in package.json, too. */
const COMMANDS: Readonly<Record<string, (tools: Tools, ...args: never[]) => unknown>> = {
    'nango.restartServer': ({ server }) => server.restart(),
    'nango.showLog': ({ output }) => output.show(),
    'nango.openProviderDocs': openProviderDocs,
    'nango.explainRule': explainRule,
    'nango.fixAll': fixAll,
    'nango-ls.showReferences': showReferences,
};

export function registerCommands(tools: Tools): vscode.Disposable[] {
    return Object.entries(COMMANDS).map(([id, run]) => vscode.commands.registerCommand(id, (...args: never[]) => run(tools, ...args)));
}
