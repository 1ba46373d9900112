// What runs on the machine for a VS Code, and what it logged.
import fs from 'node:fs';
import path from 'node:path';

/** The ids of the processes of nango-ls's server that this VS Code has started and that have not ended. */
export function serversOf(codeServer) {
    return fs
        .readdirSync('/proc')
        .filter((id) => /^\d+$/.test(id))
        .filter((id) => read(`/proc/${id}/cmdline`).includes('nango-ls.jar') && read(`/proc/${id}/environ`).includes(`HOME=${codeServer.home}\0`))
        .map(Number);
}

/** A process may end while it is looked at. */
function read(file) {
    try {
        return fs.readFileSync(file, 'utf8');
    } catch {
        return '';
    }
}

/** What the extension has logged in the newest window. */
export function logOf(codeServer) {
    const logs = path.join(codeServer.home, 'data/logs');
    const windows = fs.readdirSync(logs, { recursive: true }).filter((file) => /exthost\d+\/nango-ls\.nango-ls\/Nango\.log$/.test(file));
    const number = (file) => Number(/exthost(\d+)/.exec(file)[1]);
    const newest = windows.sort((a, b) => number(b) - number(a))[0];
    return newest ? fs.readFileSync(path.join(logs, newest), 'utf8') : '';
}
