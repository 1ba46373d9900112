/** How often a server that crashes is started again before the user is told. */
const MOST = 4;
const WITHIN_MILLISECONDS = 3 * 60 * 1000;

/** Decides whether a server that has crashed is started again: not when it has crashed too often of late. */
export class Crashes {
    private times: number[] = [];

    /** It has crashed, at a time in milliseconds. */
    shouldRestart(now: number): boolean {
        this.times = [...this.times.filter(time => now - time < WITHIN_MILLISECONDS), now];
        return this.times.length <= MOST;
    }

    /** The user wants to try again. */
    forget(): void {
        this.times = [];
    }
}
