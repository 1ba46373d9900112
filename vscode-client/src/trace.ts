import * as vscode from 'vscode';
import { changesTrace, traces } from './settings.ts';

/**
 * Where the client library writes what goes between VS Code and the server: the same log, so that there is one to look at. The library writes only at
 * the log level Trace, which no setting can give to an output; this is at that level when `nango.trace.server` says so.
 */
export class TraceOutput implements vscode.LogOutputChannel {
    private readonly levels = new vscode.EventEmitter<vscode.LogLevel>();
    private readonly subscription = vscode.workspace.onDidChangeConfiguration(event => {
        if (changesTrace(event)) {
            this.levels.fire(this.logLevel);
        }
    });

    readonly onDidChangeLogLevel = this.levels.event;

    constructor(private readonly log: vscode.LogOutputChannel) {}

    get name(): string {
        return this.log.name;
    }

    get logLevel(): vscode.LogLevel {
        return traces() ? vscode.LogLevel.Trace : vscode.LogLevel.Info;
    }

    trace(message: string): void {
        this.log.info(message);
    }

    debug(message: string): void {
        this.log.info(message);
    }

    info(message: string): void {
        this.log.info(message);
    }

    warn(message: string): void {
        this.log.warn(message);
    }

    error(error: string | Error): void {
        this.log.error(error);
    }

    append(value: string): void {
        this.log.append(value);
    }

    appendLine(value: string): void {
        this.log.appendLine(value);
    }

    replace(value: string): void {
        this.log.replace(value);
    }

    clear(): void {
        this.log.clear();
    }

    show(): void {
        this.log.show();
    }

    hide(): void {
        this.log.hide();
    }

    dispose(): void {
        this.subscription.dispose();
        this.levels.dispose();
    }
}
