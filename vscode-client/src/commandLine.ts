import type { Bundle } from './bundle.ts';

/** What is run. */
export interface CommandLine {
    readonly command: string;
    readonly args: string[];
}

/** What the user sets about the virtual machine. */
export interface JavaOptions {
    /** The most megabytes for the server's objects; 0 leaves it to Java. */
    readonly memory: number;
    readonly options: readonly string[];
}

/** How the server is started on a Java. What the user sets comes last, and so counts. */
export function commandLine(bundle: Bundle, java: string, user: JavaOptions, environment: Readonly<Record<string, string | undefined>> = {}): CommandLine {
    // With some options, for class sharing or a small heap, Java would not start at all beside a cache.
    const plain = user.memory === 0 && user.options.length === 0 && !environment['JAVA_TOOL_OPTIONS'] && !environment['JDK_JAVA_OPTIONS'];
    return {
        command: java,
        args: [
            ...(bundle.options === undefined ? [] : ['@' + bundle.options]),
            ...(plain && bundle.cache !== undefined && java === bundle.java ? ['-XX:AOTCache=' + bundle.cache] : []),
            ...(user.memory > 0 ? [`-Xmx${Math.floor(user.memory)}m`] : []),
            ...user.options,
            '-jar',
            bundle.jar,
            '--stdio',
        ],
    };
}
