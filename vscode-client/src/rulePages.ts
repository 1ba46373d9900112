import * as vscode from 'vscode';
import { withLinksInside } from './rulePage.ts';
import { explainRule } from './serverCommands.ts';
import type { Server } from './server.ts';

const SCHEME = 'nango-rule';
const EXTENSION = '.md';

/** The pages about rules as files that are not there, so that Markdown's preview shows them and follows their links to each other. */
export class RulePages implements vscode.FileSystemProvider {
    private readonly pages = new Map<string, Uint8Array>();
    private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    private readonly registration: vscode.Disposable;

    readonly onDidChangeFile = this.changes.event;

    constructor(private readonly server: Server) {
        this.registration = vscode.workspace.registerFileSystemProvider(SCHEME, this, { isReadonly: true, isCaseSensitive: true });
    }

    async open(rule: string): Promise<void> {
        await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.from({ scheme: SCHEME, path: `/${rule}${EXTENSION}` }));
    }

    async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
        const size = (await this.readFile(uri)).byteLength;
        return { type: vscode.FileType.File, ctime: 0, mtime: 0, size, permissions: vscode.FilePermission.Readonly };
    }

    async readFile(uri: vscode.Uri): Promise<Uint8Array> {
        const known = this.pages.get(uri.path);
        if (known !== undefined) {
            return known;
        }
        // A window that opens may show the page again before anything else.
        await this.server.start();
        const client = this.server.running;
        if (client === undefined || !uri.path.endsWith(EXTENSION)) {
            throw vscode.FileSystemError.FileNotFound(uri);
        }
        const rule = uri.path.slice(1, -EXTENSION.length);
        try {
            const page = new TextEncoder().encode(withLinksInside(await explainRule(client, rule)));
            this.pages.set(uri.path, page);
            return page;
        } catch {
            throw vscode.FileSystemError.FileNotFound(uri);
        }
    }

    dispose(): void {
        this.registration.dispose();
        this.changes.dispose();
    }

    watch(): vscode.Disposable {
        return new vscode.Disposable(() => undefined);
    }

    readDirectory(): [string, vscode.FileType][] {
        return [];
    }

    createDirectory(uri: vscode.Uri): void {
        throw vscode.FileSystemError.NoPermissions(uri);
    }

    writeFile(uri: vscode.Uri): void {
        throw vscode.FileSystemError.NoPermissions(uri);
    }

    delete(uri: vscode.Uri): void {
        throw vscode.FileSystemError.NoPermissions(uri);
    }

    rename(uri: vscode.Uri): void {
        throw vscode.FileSystemError.NoPermissions(uri);
    }
}
