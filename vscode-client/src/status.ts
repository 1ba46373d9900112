import * as vscode from 'vscode';
import type { WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport } from 'vscode-languageclient/node';
import { OLDEST_JAVA } from './java/release.ts';
import type { Condition } from './server.ts';

const SHOW_LOG: vscode.Command = { command: 'nango.showLog', title: 'Show Log' };
const RESTART: vscode.Command = { command: 'nango.restartServer', title: 'Restart' };
const SETTINGS: vscode.Command = { command: 'workbench.action.openSettings', arguments: ['nango.java'], title: 'Settings' };

/** What stands under the language's `{}` in the status bar, for files of Nango projects. */
export class Status implements vscode.Disposable {
    private readonly item = vscode.languages.createLanguageStatusItem('nango', []);

    constructor() {
        this.item.name = 'Nango';
        this.show({ kind: 'stopped' });
    }

    /** The files of these projects have it. */
    serve(folders: readonly vscode.Uri[]): void {
        this.item.selector = folders.flatMap(folder =>
            ['nango.yaml', '.nango-ls.json', '**/*.ts'].map(glob => ({ scheme: 'file', pattern: new vscode.RelativePattern(folder, glob) })),
        );
    }

    show(condition: Condition): void {
        const { text, severity, command, busy } = looks(condition);
        this.item.text = text;
        this.item.detail = condition.kind === 'running' ? condition.version : '';
        this.item.severity = severity;
        this.item.command = command;
        this.item.busy = busy;
    }

    /** The server is at work on something that takes its time. */
    progress(work: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void {
        this.item.busy = work.kind !== 'end';
        if (work.kind === 'begin') {
            this.item.text = work.title;
        } else if (work.kind === 'end') {
            this.item.text = 'Nango';
        }
        const percentage = work.kind === 'end' ? undefined : work.percentage;
        const done = percentage === undefined ? '' : `${percentage} %`;
        this.item.detail = [work.message ?? '', done].filter(it => it !== '').join(', ');
    }

    dispose(): void {
        this.item.dispose();
    }
}

function looks(condition: Condition): { text: string; severity: vscode.LanguageStatusSeverity; command: vscode.Command; busy: boolean } {
    const { Information, Error } = vscode.LanguageStatusSeverity;
    switch (condition.kind) {
        case 'stopped':
            return { text: 'Nango is not running', severity: Information, command: RESTART, busy: false };
        case 'starting':
            return { text: 'Nango is starting', severity: Information, command: SHOW_LOG, busy: true };
        case 'running':
            return { text: 'Nango', severity: Information, command: SHOW_LOG, busy: false };
        case 'no-java':
            return { text: `Nango needs Java ${OLDEST_JAVA} or newer`, severity: Error, command: SETTINGS, busy: false };
        case 'crashed':
            return { text: 'Nango does not keep running', severity: Error, command: RESTART, busy: false };
    }
}
