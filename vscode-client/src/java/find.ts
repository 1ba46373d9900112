import { readdir } from 'node:fs/promises';
import * as path from 'node:path';
import { javaAt, OLDEST_JAVA, type Java } from './release.ts';

/** Where to look. */
export interface Places {
    /** What the setting says; empty when it says nothing. */
    readonly configured: string;
    /** The variables of the environment. */
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** The folder of the user. */
    readonly home: string;
    readonly platform: NodeJS.Platform;
    /** Stands before the usual folders; empty but in tests. */
    readonly root: string;
}

export type Found =
    | { readonly kind: 'found'; readonly java: Pick<Java, 'binary'> }
    /** The setting names none, or one that is too old: its version. */
    | { readonly kind: 'unfit'; readonly configured: string; readonly version: number | undefined }
    | { readonly kind: 'none' };

/** The Java that the setting names, or else the first that is new enough. A setting that is wrong is told, not passed over. */
export async function findJava(places: Places): Promise<Found> {
    const windows = places.platform === 'win32';
    if (places.configured !== '') {
        const configured = withHome(places.configured, places.home);
        const java = await javaAt(configured, windows);
        return java !== undefined && java.version >= OLDEST_JAVA
            ? { kind: 'found', java }
            : { kind: 'unfit', configured: places.configured, version: java?.version };
    }
    for await (const place of usual(places, windows)) {
        const java = await javaAt(place, windows);
        if (java !== undefined && java.version >= OLDEST_JAVA) {
            return { kind: 'found', java };
        }
    }
    return { kind: 'none' };
}

function withHome(configured: string, home: string): string {
    return configured === '~' || /^~[/\\]/.test(configured) ? path.join(home, configured.slice(1)) : configured;
}

/** The same places that the launcher looks in, in the same order. */
async function* usual(places: Places, windows: boolean): AsyncGenerator<string> {
    const { environment, home, root } = places;
    if (environment['JAVA_HOME']) {
        yield environment['JAVA_HOME'];
    }
    // Windows' own spelling of the variable varies, and its environment knows no case.
    const onPath = environment['PATH'] ?? environment['Path'] ?? '';
    for (const folder of onPath.split(windows ? ';' : ':').filter(it => path.isAbsolute(it))) {
        yield path.join(folder, windows ? 'java.exe' : 'java');
    }
    const parents = windows
        ? ['Java', 'Eclipse Adoptium', 'Microsoft', 'Zulu', 'Amazon Corretto', 'BellSoft'].map(maker =>
              path.join(root + (environment['ProgramFiles'] ?? 'C:\\Program Files'), maker),
          )
        : [root + '/usr/lib/jvm', root + '/Library/Java/JavaVirtualMachines'];
    parents.push(path.join(home, '.sdkman', 'candidates', 'java'), path.join(home, '.jdks'));
    if (!windows) {
        parents.push(root + '/opt');
    }
    for (const parent of parents) {
        yield* await foldersIn(parent);
    }
}

async function foldersIn(parent: string): Promise<string[]> {
    try {
        return (await readdir(parent)).sort().map(name => path.join(parent, name));
    } catch {
        return [];
    }
}
