import * as vscode from 'vscode';
import type { WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport } from 'vscode-languageclient/node';
import { OLDEST_JAVA } from './java/release.ts';
import type { Condition } from './server.ts';

const SHOW_LOG: vscode.Command = { command: 'nango.showLog', title: 'Show Log' };
const RESTART: vscode.Command = { command: 'nango.restartServer', title: 'Restart' };
const SETTINGS: vscode.Command = { command: 'workbench.action.openSettings', arguments: ['nango.java'], title: 'Settings' };

interface Looks {
    readonly text: string;
    readonly detail?: string;
    readonly severity?: vscode.LanguageStatusSeverity;
    readonly command: vscode.Command;
    readonly busy?: boolean;
}

/** What stands under the `{}` of the status bar, for the files of Nango projects. */
export class Status implements vscode.Disposable {
    private readonly item = vscode.languages.createLanguageStatusItem('nango', []);
    private condition: Condition = { kind: 'stopped' };

    constructor() {
        this.item.name = 'Nango';
        this.show(this.condition);
    }

    /** The files of these projects have it. */
    serve(folders: readonly vscode.Uri[]): void {
        this.item.selector = folders.flatMap(folder =>
            ['nango.yaml', '.nango-ls.json', '**/*.ts'].map(glob => ({ scheme: 'file', pattern: new vscode.RelativePattern(folder, glob) })),
        );
    }

    show(condition: Condition): void {
        this.condition = condition;
        this.look(looks(condition));
    }

    /** The server is at work on something that takes its time. */
    progress(work: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void {
        if (work.kind === 'end') {
            this.show(this.condition);
        } else {
            const text = work.kind === 'begin' ? work.title : this.item.text;
            const done = work.percentage === undefined ? [] : [`${work.percentage} %`];
            this.look({ text, detail: [...(work.message === undefined ? [] : [work.message]), ...done].join(', '), command: SHOW_LOG, busy: true });
        }
    }

    dispose(): void {
        this.item.dispose();
    }

    private look({ text, detail = '', severity = vscode.LanguageStatusSeverity.Information, command, busy = false }: Looks): void {
        Object.assign(this.item, { text, detail, severity, command, busy });
    }
}

function looks(condition: Condition): Looks {
    const { Error } = vscode.LanguageStatusSeverity;
    switch (condition.kind) {
        case 'stopped':
            return { text: 'Nango is not running', command: RESTART };
        case 'starting':
            return { text: 'Nango is starting', command: SHOW_LOG, busy: true };
        case 'running':
            return { text: 'Nango', detail: condition.version, command: SHOW_LOG };
        case 'no-java':
            return { text: `Nango needs Java ${OLDEST_JAVA} or newer`, severity: Error, command: SETTINGS };
        case 'crashed':
            return { text: 'Nango does not keep running', severity: Error, command: RESTART };
    }
}
