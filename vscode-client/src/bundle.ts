import { chmod, constants, access, stat, utimes } from 'node:fs/promises';
import * as path from 'node:path';

/** What has come with the extension: the server, and in packages for one platform the Java that runs it. */
export interface Bundle {
    readonly jar: string;
    /** Options for the virtual machine, in a file that it reads itself. */
    readonly options: string | undefined;
    /** Classes made ready for the bundled Java, and for no other. */
    readonly cache: string | undefined;
    /** The bundled `java`. */
    readonly java: string | undefined;
}

/** Packages are built so that the jar was changed at this time; the virtual machine uses the cache only if it still was. */
export const BUILT = new Date('2025-01-01T00:00:00Z');

export async function readBundle(folder: string, platform: NodeJS.Platform): Promise<Bundle> {
    const lib = path.join(folder, 'lib');
    const jar = path.join(lib, 'nango-ls.jar');
    const java = await existing(path.join(folder, 'runtime', 'bin', platform === 'win32' ? 'java.exe' : 'java'));
    const cache = java === undefined ? undefined : await existing(path.join(lib, 'nango-ls.aot'));
    if (java !== undefined && platform !== 'win32') {
        await makeExecutable(path.join(folder, 'runtime'), java);
    }
    if (cache !== undefined) {
        await restoreTime(jar);
    }
    return { jar, options: await existing(path.join(lib, 'jvm.options')), cache, java };
}

async function existing(file: string): Promise<string | undefined> {
    try {
        await access(file);
        return file;
    } catch {
        return undefined;
    }
}

/** Some tools that unpack an extension drop who may run its files. */
async function makeExecutable(runtime: string, java: string): Promise<void> {
    for (const file of [java, path.join(runtime, 'lib', 'jspawnhelper')]) {
        try {
            await access(file, constants.X_OK);
        } catch {
            await chmod(file, 0o755).catch(() => undefined);
        }
    }
}

/** Unpacking gives files new times. Where the time cannot be set back, the server starts without its cache, only slower. */
async function restoreTime(jar: string): Promise<void> {
    try {
        if ((await stat(jar)).mtime.getTime() !== BUILT.getTime()) {
            await utimes(jar, BUILT, BUILT);
        }
    } catch {
        // The folder may be read-only.
    }
}
