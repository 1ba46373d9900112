import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const target = join(root, 'protocol-tests/target');

/** Copies into `folder` what git knows or would add, and the `extra` files. */
export function copyCheckout(folder, ...extra) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
        cwd: root,
        maxBuffer: 1 << 26,
    });
    for (const file of [...list.toString().split('\0').filter(Boolean), ...extra]) {
        cpSync(join(root, file), join(folder, file), { recursive: true, preserveTimestamps: true });
    }
}

/** The fenced blocks of a page: `language`, the `word` behind it, `text`. */
export function blocks(markdown) {
    return [...markdown.matchAll(/^(`{3,})(\w+)(?: (\S+))?\n(.*?)^\1$/gms)].map(([, , language, word, text]) => ({
        language,
        word,
        text,
    }));
}
