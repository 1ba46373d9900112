// A client that speaks just enough LSP to measure a server.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const PATIENCE_MS = 60_000;

export class Server {
    #process;
    #buffer = Buffer.alloc(0);
    #lastId = 0;
    #waiting = new Set();
    #errors = '';

    constructor(command) {
        this.started = performance.now();
        this.#process = spawn(command[0], command.slice(1), { stdio: 'pipe' });
        this.#process.stderr.on('data', (data) => (this.#errors += data));
        this.#process.stdout.on('data', (data) => this.#receive(data));
        this.#process.stdin.on('error', () => {}); // A server that ended says so by its exit code.
        this.ended = new Promise((resolve, reject) => {
            this.#process.on('error', reject);
            this.#process.on('exit', resolve);
        });
    }

    get errors() {
        return this.#errors;
    }

    get pid() {
        return this.#process.pid;
    }

    async request(method, params) {
        const id = ++this.#lastId;
        const answer = this.#next(method, (message) => message.id === id && !message.method);
        this.#send({ id, method, params });
        const { error, result } = await answer;
        if (error) throw new Error(`${method}: ${error.message}`);
        return result;
    }

    notify(method, params) {
        this.#send({ method, params });
    }

    /** The first diagnostics for `uri` that are more than an empty list. */
    diagnostics(uri) {
        return this.#next(
            `diagnostics for ${uri}`,
            ({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === uri && params.diagnostics.length > 0
        );
    }

    /** In MB: all of its memory, and the part that it shares with nobody. */
    memory() {
        const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
        const megabytes = (key) => Number(status.match(new RegExp(`${key}:\\s+(\\d+)`))[1]) / 1024;
        return { resident: megabytes('VmRSS'), own: megabytes('RssAnon') };
    }

    /** Resolves to the exit code. */
    async end() {
        await this.request('shutdown');
        this.notify('exit');
        return await bounded(this.ended, 'its end');
    }

    kill() {
        this.#process.kill('SIGKILL');
    }

    #next(what, wanted) {
        let waiter;
        const message = new Promise((resolve) => {
            waiter = (candidate) => {
                if (!wanted(candidate)) return;
                this.#waiting.delete(waiter);
                resolve(candidate);
            };
            this.#waiting.add(waiter);
        });
        return bounded(message, what);
    }

    #send(message) {
        const body = JSON.stringify({ jsonrpc: '2.0', ...message });
        this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }

    #receive(data) {
        this.#buffer = Buffer.concat([this.#buffer, data]);
        for (;;) {
            const end = this.#buffer.indexOf('\r\n\r\n');
            if (end < 0) return;
            const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, end))[1]);
            const from = end + 4;
            if (this.#buffer.length < from + length) return;
            const message = JSON.parse(this.#buffer.toString('utf8', from, from + length));
            this.#buffer = this.#buffer.subarray(from + length);
            this.#handle(message);
        }
    }

    #handle(message) {
        if (message.method && message.id !== undefined) {
            const nothing = message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null;
            this.#send({ id: message.id, result: nothing });
        }
        for (const waiter of [...this.#waiting]) waiter(message);
    }
}

async function bounded(promise, what) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`${what} did not come within ${PATIENCE_MS / 1000} seconds`)), PATIENCE_MS);
    });
    try {
        return await Promise.race([promise, late]);
    } finally {
        clearTimeout(timer);
    }
}
