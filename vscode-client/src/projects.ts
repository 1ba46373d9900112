import * as vscode from 'vscode';

const NANGO_YAML = 'nango.yaml';

/** The folders that hold a `nango.yaml`, in the workspace or open on their own. Without one there is nothing to serve. */
export class Projects implements vscode.Disposable {
    private readonly folders = new Map<string, vscode.Uri>();
    private readonly changes = new vscode.EventEmitter<readonly vscode.Uri[]>();
    private readonly firsts = new vscode.EventEmitter<void>();
    private readonly subscriptions: vscode.Disposable[];

    /** Another folder has been found. */
    readonly onChange = this.changes.event;
    readonly onFirst = this.firsts.event;

    constructor() {
        const watcher = vscode.workspace.createFileSystemWatcher('**/' + NANGO_YAML, false, true, true);
        this.subscriptions = [
            watcher,
            watcher.onDidCreate(uri => this.add(uri)),
            vscode.workspace.onDidOpenTextDocument(document => this.add(document.uri)),
            vscode.workspace.onDidChangeWorkspaceFolders(() => void this.look()),
        ];
    }

    /** Looks through the workspace and the open documents. */
    async look(): Promise<void> {
        vscode.workspace.textDocuments.forEach(document => this.add(document.uri));
        (await vscode.workspace.findFiles('**/' + NANGO_YAML, '**/node_modules/**')).forEach(uri => this.add(uri));
    }

    dispose(): void {
        [...this.subscriptions, this.changes, this.firsts].forEach(it => it.dispose());
    }

    private add(uri: vscode.Uri): void {
        const folder = vscode.Uri.joinPath(uri, '..');
        if (uri.scheme !== 'file' || !uri.path.endsWith('/' + NANGO_YAML) || this.folders.has(folder.toString())) {
            return;
        }
        this.folders.set(folder.toString(), folder);
        this.changes.fire([...this.folders.values()]);
        if (this.folders.size === 1) {
            this.firsts.fire();
        }
    }
}
