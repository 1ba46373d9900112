import { setTimeout as pause } from 'node:timers/promises';

/** Long enough for a loaded machine; a test that passes never waits for it. */
export const LIMIT = 60_000;

/** Asks until the answer can be asserted, and fails with the last assertion's message when the time is up. */
export async function eventually(assertion, limit = LIMIT) {
    const end = Date.now() + limit;
    for (;;) {
        try {
            return await assertion();
        } catch (error) {
            if (Date.now() > end) {
                error.message += `\n(after ${limit / 1000} s)`;
                throw error;
            }
        }
        await pause(50);
    }
}
