// Stands in for @vscode/spdlog, which is a native module: without it VS Code writes no log and its Output panel stays empty.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
    #file;
    #level = 2;
    #plain = false;

    constructor(_type, _name, file) {
        this.#file = file;
        fs.mkdirSync(path.dirname(file), { recursive: true });
    }

    static {
        LEVELS.forEach((name, level) => {
            Logger.prototype[name] = function (message) {
                this.#write(name, level, message);
            };
        });
    }

    #write(name, level, message) {
        if (level < this.#level) return;
        const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
        fs.appendFileSync(this.#file, this.#plain ? message : `${time} [${name}] ${message}\n`);
    }

    getLevel() {
        return this.#level;
    }

    setLevel(level) {
        this.#level = level;
    }

    clearFormatters() {
        this.#plain = true;
    }

    setPattern() {}
    flush() {}
    drop() {}
}

const create = async (name, file) => new Logger('rotating', name, file);

// One by one, so that `import` finds the names.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
