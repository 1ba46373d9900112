import { execFile } from 'node:child_process';
import { realpath, readFile, stat } from 'node:fs/promises';
import * as path from 'node:path';

/** The oldest Java that runs the server. */
export const OLDEST_JAVA = 25;

/** A Java: its `java`, and its version (25, say). */
export interface Java {
    readonly binary: string;
    readonly version: number;
}

/** The Java at a place, which is its folder, its `bin`, or its `java`; nothing when there is none that says its version. */
export async function javaAt(place: string, windows: boolean): Promise<Java | undefined> {
    const name = windows ? 'java.exe' : 'java';
    for (const binary of [path.join(place, 'bin', name), path.join(place, 'Contents', 'Home', 'bin', name), path.join(place, name), place]) {
        if (await isFile(binary)) {
            const version = await versionOf(binary);
            return version === undefined ? undefined : { binary, version };
        }
    }
    return undefined;
}

async function isFile(file: string): Promise<boolean> {
    try {
        return (await stat(file)).isFile();
    } catch {
        return false;
    }
}

/** What the release file says, which costs no process; else what the Java itself says. */
async function versionOf(binary: string): Promise<number | undefined> {
    try {
        const home = path.dirname(path.dirname(await realpath(binary)));
        return feature(/^JAVA_VERSION="?([^"\r\n]+)/m.exec(await readFile(path.join(home, 'release'), 'utf8'))?.[1]);
    } catch {
        return feature(/version "([^"]+)"/.exec(await output(binary))?.[1]);
    }
}

/** 25 of `25.0.3`, 8 of `1.8.0_442`. */
export function feature(version: string | undefined): number | undefined {
    const digits = /^(?:1\.(?=\d))?(\d+)/.exec(version ?? '')?.[1];
    return digits === undefined ? undefined : Number(digits);
}

function output(binary: string): Promise<string> {
    return new Promise(resolve => {
        execFile(binary, ['-version'], { timeout: 10_000 }, (_, stdout, stderr) => resolve(stdout + stderr));
    });
}
