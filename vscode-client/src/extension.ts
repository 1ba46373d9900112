import * as vscode from 'vscode';
import { readBundle } from './bundle.ts';
import { registerCommands } from './commands/table.ts';
import { tellProblems } from './messages.ts';
import { middleware } from './middleware.ts';
import { Projects } from './projects.ts';
import { RulePages } from './rulePages.ts';
import { Server } from './server.ts';
import { changesJava } from './settings.ts';
import { Status } from './status.ts';
import { TraceOutput } from './trace.ts';

let stop: () => Promise<void> = () => Promise.resolve();

export async function activate(context: vscode.ExtensionContext): Promise<void> {
    const output = vscode.window.createOutputChannel('Nango', { log: true });
    const status = new Status();
    const bundle = await readBundle(context.asAbsolutePath('server'), process.platform);
    const trace = new TraceOutput(output);
    const server = new Server(bundle, context.logUri.fsPath, { output, trace, middleware: middleware(status) });
    const pages = new RulePages(server);
    const projects = new Projects();
    stop = () => server.stop();
    context.subscriptions.push(
        output,
        trace,
        status,
        server,
        pages,
        projects,
        tellProblems(server, output),
        server.onCondition(condition => status.show(condition)),
        ...registerCommands({ server, output, pages }),
        projects.onChange(folders => status.serve(folders)),
        projects.onFirst(() => void server.start()),
        vscode.workspace.onDidChangeConfiguration(event => {
            if (changesJava(event) && server.condition.kind !== 'stopped') {
                void server.restart();
            }
        }),
    );
    await projects.look();
}

export function deactivate(): Promise<void> {
    return stop();
}
