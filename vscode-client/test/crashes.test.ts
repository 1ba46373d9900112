import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Crashes } from '../src/crashes.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

test('a server that crashes is started again, but not a fifth time in three minutes', () => {
    const crashes = new Crashes();
    const again = [0, 10, 20, 30, 40].map(second => crashes.shouldRestart(second * SECOND));
    assert.deepEqual(again, [true, true, true, true, false]);
});

test('a server that crashes now and then is always started again', () => {
    const crashes = new Crashes();
    const again = Array.from({ length: 20 }, (_, i) => crashes.shouldRestart(i * MINUTE));
    assert.ok(again.every(Boolean));
});

test('when the user restarts it, counting begins anew', () => {
    const crashes = new Crashes();
    for (let i = 0; i < 5; i++) {
        crashes.shouldRestart(i);
    }
    crashes.forget();
    assert.ok(crashes.shouldRestart(6));
});
