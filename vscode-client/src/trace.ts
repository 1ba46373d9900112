import * as vscode from 'vscode';
import { changesTrace, traces } from './settings.ts';

/**
 * Where the client library writes what goes between VS Code and the server. It does so only at the log level Trace, which no setting can give to an
 * output; this one is at that level when `nango.trace.server` says so. The output appears with the first line that is written to it.
 */
export class TraceOutput implements vscode.LogOutputChannel {
    readonly name = 'Nango Trace';
    private readonly levels = new vscode.EventEmitter<vscode.LogLevel>();
    private readonly subscription = vscode.workspace.onDidChangeConfiguration(event => {
        if (changesTrace(event)) {
            this.levels.fire(this.logLevel);
        }
    });
    private opened: vscode.LogOutputChannel | undefined;

    readonly onDidChangeLogLevel = this.levels.event;

    get logLevel(): vscode.LogLevel {
        return traces() ? vscode.LogLevel.Trace : vscode.LogLevel.Info;
    }

    trace(message: string): void {
        this.output.info(message);
    }

    debug(message: string): void {
        this.output.info(message);
    }

    info(message: string): void {
        this.output.info(message);
    }

    warn(message: string): void {
        this.output.warn(message);
    }

    error(error: string | Error): void {
        this.output.error(error);
    }

    append(value: string): void {
        this.output.append(value);
    }

    appendLine(value: string): void {
        this.output.appendLine(value);
    }

    replace(value: string): void {
        this.output.replace(value);
    }

    clear(): void {
        this.opened?.clear();
    }

    show(): void {
        this.output.show();
    }

    hide(): void {
        this.opened?.hide();
    }

    dispose(): void {
        this.subscription.dispose();
        this.levels.dispose();
        this.opened?.dispose();
    }

    private get output(): vscode.LogOutputChannel {
        this.opened ??= vscode.window.createOutputChannel(this.name, { log: true });
        return this.opened;
    }
}
