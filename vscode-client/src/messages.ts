import * as vscode from 'vscode';
import { javaAt, OLDEST_JAVA } from './java/release.ts';
import { javaHome, setJavaHome } from './settings.ts';
import type { Condition, Server } from './server.ts';

const CHOOSE = 'Choose Java Folder…';
const GET = 'Get Java';
const USE_OTHER = 'Look for Another';
const SHOW_LOG = 'Show Log';
const RESTART = 'Restart';

/** Tells the user what keeps the server from running: once for each time that it happens. */
export function tellProblems(server: Server, output: vscode.LogOutputChannel): vscode.Disposable {
    return server.onCondition(condition => {
        if (condition.kind === 'no-java') {
            void tellNoJava(condition);
        } else if (condition.kind === 'crashed') {
            void tellCrashed(server, output);
        }
    });
}

async function tellNoJava({ found }: Extract<Condition, { kind: 'no-java' }>): Promise<void> {
    const unfit = found.kind === 'unfit';
    const choice = await vscode.window.showErrorMessage(noJava(found), CHOOSE, unfit ? USE_OTHER : GET);
    switch (choice) {
        case CHOOSE:
            await chooseJava();
            break;
        case USE_OTHER:
            await setJavaHome('');
            break;
        case GET:
            await vscode.env.openExternal(vscode.Uri.parse('https://adoptium.net'));
            break;
    }
}

function noJava(found: Extract<Condition, { kind: 'no-java' }>['found']): string {
    if (found.kind === 'none') {
        return `Nango needs Java ${OLDEST_JAVA} or newer to check your files, and found none.`;
    }
    return found.version === undefined
        ? `Nango cannot start: the setting nango.java.home is ${found.configured}, where no working Java is.`
        : `Nango cannot start: the setting nango.java.home is ${found.configured}, which is Java ${found.version}; it needs ${OLDEST_JAVA} or newer.`;
}

/** Asks until the folder is right or the user gives up. The new setting starts the server. */
async function chooseJava(): Promise<void> {
    const chosen = await vscode.window.showOpenDialog({
        title: `The folder of a Java ${OLDEST_JAVA} or newer`,
        openLabel: 'Use This Java',
        canSelectFiles: false,
        canSelectFolders: true,
    });
    const folder = chosen?.[0]?.fsPath;
    if (folder === undefined) {
        return;
    }
    const java = await javaAt(folder, process.platform === 'win32');
    if (java !== undefined && java.version >= OLDEST_JAVA) {
        await setJavaHome(folder);
        return;
    }
    const what = java === undefined ? 'no working Java' : `Java ${java.version}`;
    if ((await vscode.window.showErrorMessage(`In ${folder} is ${what}; Nango needs Java ${OLDEST_JAVA} or newer.`, CHOOSE)) === CHOOSE) {
        await chooseJava();
    }
}

async function tellCrashed(server: Server, output: vscode.LogOutputChannel): Promise<void> {
    const hint = javaHome() === '' ? '' : ' on the Java of the setting nango.java.home';
    const choice = await vscode.window.showErrorMessage(`Nango's server does not keep running${hint}. Its log says why.`, SHOW_LOG, RESTART);
    if (choice === SHOW_LOG) {
        output.show();
    } else if (choice === RESTART) {
        await server.restart();
    }
}
