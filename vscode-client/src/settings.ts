import * as vscode from 'vscode';
import type { JavaOptions } from './commandLine.ts';

/** The settings that the extension reads itself; all others are the server's. */
export const SECTION = 'nango';

const JAVA = `${SECTION}.java`;
const TRACE = 'trace.server';
const OFF = 'off';

export function javaHome(): string {
    return read('home', '').trim();
}

/** For all workspaces: a Java belongs to a machine. */
export async function setJavaHome(folder: string): Promise<void> {
    await vscode.workspace.getConfiguration(JAVA).update('home', folder, vscode.ConfigurationTarget.Global);
}

export function javaOptions(): JavaOptions {
    return { memory: read('memory', 0), options: read<string[]>('options', []) };
}

export function changesJava(event: vscode.ConfigurationChangeEvent): boolean {
    return event.affectsConfiguration(JAVA);
}

/** Whether the messages between VS Code and the server are written down. */
export function traces(): boolean {
    return vscode.workspace.getConfiguration(SECTION).get<unknown>(TRACE, OFF) !== OFF;
}

export function changesTrace(event: vscode.ConfigurationChangeEvent): boolean {
    return event.affectsConfiguration(`${SECTION}.${TRACE}`);
}

/** A value of another type than it should have counts as not set. */
function read<T extends string | number | string[]>(name: string, otherwise: T): T {
    const value = vscode.workspace.getConfiguration(JAVA).get<unknown>(name);
    if (Array.isArray(otherwise)) {
        return Array.isArray(value) && value.every(it => typeof it === 'string') ? (value as T) : otherwise;
    }
    return typeof value === typeof otherwise ? (value as T) : otherwise;
}
