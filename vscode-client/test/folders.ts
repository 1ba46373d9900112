import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { TestContext } from 'node:test';

/** A folder that is gone after the test. */
export async function temporaryFolder(test: TestContext): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'nango-ls-'));
    test.after(() => rm(folder, { recursive: true, force: true }));
    return folder;
}

export async function write(file: string, text = ''): Promise<string> {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    return file;
}

/** A Java in a folder, that says in its release file which it is. */
export async function installJava(home: string, version: string): Promise<string> {
    await write(path.join(home, 'release'), `IMPLEMENTOR="Someone"\nJAVA_VERSION="${version}"\n`);
    return write(path.join(home, 'bin', 'java'));
}

/** A Java without a release file, that says when it is asked which it is. */
export async function installSpeakingJava(home: string, version: string): Promise<string> {
    const java = await write(path.join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}" 2025-09-16' >&2\n`);
    await chmod(java, 0o755);
    return java;
}
