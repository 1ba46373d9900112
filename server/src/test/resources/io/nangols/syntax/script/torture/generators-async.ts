// Generators, async functions, and what only they may hold.
function* a1() {}
function *a2() {}
function*a3() {}
function * a4 () {}
async function a5() {}
async function* a6() {}
async function *a7() {}
export async function* a8() {}
function* a9() {
    yield;
    yield a;
    yield* a;
    yield *a;
    yield
    a;
    yield a, b;
    yield a ? b : c;
    yield a = b;
    yield () => {};
    yield a => b;
    yield yield a;
    yield yield* a;
    yield { a };
    yield [a];
    yield /a/;
    yield `a`;
    yield -a;
    yield (a);
    yield (a, b);
    yield a as B;
    yield function* () { yield; };
    yield class {};
    yield async () => {};
    yield new A();
    yield import('a');
    yield <A>b;
    yield <T>(a: T) => a;
    (yield);
    (yield a);
    (yield).b;
    (yield a).b;
    (yield) + 1;
    [yield];
    [yield, yield a];
    [yield a, yield* b];
    f(yield);
    f(yield, a);
    f(yield a, yield b);
    ({ a: yield, b: yield c });
    ({ [yield a]: b });
    `${yield}`;
    `${yield a}`;
    a[yield];
    a[yield b];
    x = yield;
    x = yield a;
    x += yield a;
    x = a ? yield : yield b;
    x = a ? yield b : yield c;
    const b = yield;
    const c = yield d;
    const { e = yield } = f, [g = yield h] = i;
    let j = yield, k = yield* l;
    if (yield) {}
    if (yield a) yield b; else yield c;
    while (yield) {}
    do yield; while (yield a)
    for (yield; yield; yield) {}
    for (const a of yield b) {}
    for (const a in yield b) {}
    for (yield of_; ; ) {}
    switch (yield a) { case yield b: yield; default: yield c }
    throw yield a;
    return yield;
    return yield a;
    { yield }
    try { yield } catch { yield a } finally { yield b }
    function m() { yield; }
    const n = () => { yield; };
    class o { [yield p]() {} }
    yield typeof a;
    yield void a;
    yield !a;
    yield ++a;
    yield a++;
    !(yield a);
    typeof (yield a);
}
async function b1() {
    await a;
    await a.b;
    await a();
    await a.b();
    await (a);
    await (a, b);
    await [a];
    await { a };
    await `a`;
    await /a/;
    await -a;
    await +a;
    await !a;
    await ~a;
    await ++a;
    await typeof a;
    await void a;
    await await a;
    await new A();
    await function () {};
    await class {};
    await async_();
    await (async () => {})();
    await import('a');
    await <A>b;
    await a as B;
    await a!;
    await this;
    await null;
    await 1;
    await 'a'
    await a + await b;
    await a * b;
    (await a) ** b;
    await a ? await b : await c;
    await a, await b;
    await a || await b;
    await a ?? await b;
    await a in b;
    await a instanceof B;
    await a === b;
    await a < b;
    !await a;
    -await a;
    typeof await a;
    void await a;
    delete (await a).b;
    (await a).b;
    (await a)();
    (await a)[b];
    (await a)!.b;
    new (await a)();
    [await a, await b];
    [...await a];
    ({ a: await b, ...await c, [await d]: e });
    f(await a, ...await b);
    `${await a}`;
    a[await b];
    a(await b)(await c);
    x = await a;
    x += await a;
    const c = await d, e = await f;
    const { g = await h } = await i, [j = await k] = await l;
    if (await a) await b; else await c;
    while (await a) await b;
    do await a; while (await b)
    for (await a; await b; await c) {}
    for (const a of await b) {}
    for (const a in await b) {}
    for await (const a of b) {}
    for await (const a of await b) {}
    for await (let a of b) {}
    for await (var a of b) {}
    for await (a of b) {}
    for await (a.b of c) {}
    for await ({ a } of b) {}
    for await ([a] of b) {}
    for await (const { a } of b()) await c(a);
    for await (async of a) {}
    for
    await
    (const a of b) {}
    switch (await a) { case await b: await c; default: await d }
    throw await a;
    return await a;
    try { await a } catch (b) { await c } finally { await d }
    label: await a;
    const m = async () => await a;
    const n = async a => { await a; };
    const o = async function () { await a; };
    const p = { async q() { await a; }, async *r() { yield await a; await (yield b); } };
    class s { async t() { await a; } static async u() { await b; } v = async () => await c; }
    function w() {}
    await
    a
}
async function* c1() {
    yield await a;
    await (yield a);
    yield* await a;
    for await (const b of c) yield b;
    for await (const b of yield c) yield* d;
    return yield await a;
    await a; yield b
    yield yield await await a;
    const d = yield await a, e = await (yield b);
}
const d1 = function* () { yield; };
const d2 = function* e() { yield; };
const d3 = async function () { await a; };
const d4 = async function e() { await a; };
const d5 = async function* () { yield await a; };
const d6 = async function* e<T>(f: T): AsyncGenerator<T> { yield f; };
const e1 = {
    *a() { yield; },
    *'b'() { yield c; },
    *1() {},
    *[d]() { yield e; },
    async f() { await g; },
    async *h() { yield await i; },
    async 'j'() {},
    async *[k]() {},
};
await a;
await a.b();
await (a);
await [a];
await (async () => { await b; })();
for await (const a of b) {}
export const f1 = await a;
export default await b;
await 1;
await 'a';
await this;
await function () {};
await class {};
await new A();
await !a;
await -a;
await `a`;
await /a/;
await
a
await await a;
await a!;
await a as B;
await a ? await b : await c;
f(await a, await b);
[await a];
({ a: await b });
`${await a}`;
for (await a; ; ) {}
for await (a of b) {}
for await (a.b of c) {}
const g1 = await a, { h1 } = await b;
if (await a) await b;
() => { var await; };
function i1() { var await; await; await(a); await + b; await
c; }
function j1(k = await_) { await a; await 'b'; }
class l1 { m = 1; await() { await; } static n = 1; [await o]() {} }
