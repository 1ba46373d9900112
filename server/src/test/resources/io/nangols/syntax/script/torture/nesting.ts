// Constructs in one another, where one's rules must not leak into the next.
for (const a of b.filter((c) => 'd' in c)) {}
for (let a = () => { for (const b in c) {} }; ; ) {}
for (let a = (b in c), d = [e].f; ; ) {}
for (let a = function () { return b in c; }; ; ) {}
for (let a = class { b = c in d; }; ; ) {}
for (const a of (() => { for (const b of c) { 'd' in b; } })()) {}
async function f1() { function g() { var await; await; yield; } const h = () => await i; class J { k() { var await; } l = async () => await m; static async n() { await o; } } }
function* f2() { function g() { yield; } const h = () => { yield_; }; yield function* () { yield; }; yield class { *a() { yield; } b() { return yield_; } }; }
async function* f3() { for await (const a of (async function* () { yield await b; })()) yield async () => await a; }
function f4() { var yield_, async; async () => { await a; async function b() { await c; } function d() { await; } }; }
class A1 { a = () => { class B { c = () => { class D { e = this.f; } } } }; static { class G { static { () => { class H { static {} } } } } } }
class A2 extends class extends class extends B {} {} {}
class A3 { [(() => { class B { [c]() {} } return 'd'; })()]() {} }
class A4 { @(class { @(class { @a b; }) c; }) d; }
class A5 { async a() { class B { c = async () => await d; static async e() { for await (const f of g) {} } } } }
const a1 = (b = (c = (d = (e) => f) => g) => h) => i;
const a2 = ({ b = ({ c = ({ d }) => e }) => f }) => g;
const a3 = (b: (c: (d: (e: E) => F) => G) => H) => (i): ((j: J) => K) => (l) => m;
const a4 = <T extends <U extends <V>(a: V) => V>(b: U) => U>(c: T) => c;
const a5 = a ? b ? c ? (d) : (e) : (f) => g : h ? (i) => (j ? (k) : l) : (m);
const a6 = a ? (b) : c ? (d) => e : f ? (g, h) : (i) => ({ j }) as K;
const a7 = async (a = async (b = async (c) => await_) => d) => await e;
const a8 = `${`${`${a => `${b}`}`}`}${{ c: `${{ d: `${e}` }}` }}`;
const a9 = { a: { b: [{ c: (d) => ({ e: [f => ({ g })] }) }] } };
const a10 = [[[[[[a]]]]]], b10 = ((((((a)))))), c10 = {a:{a:{a:{a:{a:{}}}}}};
const a11 = a(b(c(d(e(f(g(h))))))), b11 = a[b[c[d[e[f]]]]], c11 = !(!(!(!(!a)))), d11 = - - - - -a;
const a12 = a.b(c => c.d(e => e.f(g => g.h(i => { return { j: i?.k?.(l => l!) }; }))));
const a13 = function () { return function () { return function () { return () => () => () => {}; }; }; };
const a14 = <A>(<B>(<C>(<D>e))), b14 = ((((a as A) as B) as C) as D), c14 = a! as A satisfies B as C;
const a15 = new (new (new (new A().B)().C)().D)(), b15 = new new new A()()();
const a17 = /a/.test(`${/b/.test(`${/c/}`) ? /d/ : e / f / g}`) / h / i;
type T1 = A extends B ? C extends D ? E extends F ? G : H : I : J extends K ? L : M;
type T2 = { a: { b: { c: { d: { e: () => { f: [G, { h: I }] } } } } } };
type T3 = [[[[[A]]]]];
type T4 = ((((A))));
type T5 = () => () => () => () => A;
type T6 = new () => new () => A;
type T7 = A<B<C<D<E<F<G<H>>>>>>>;
type T8 = { [K in keyof A]: { [L in keyof A[K]]: { [M in keyof A[K][L]]: A[K][L][M] } } };
type T9 = `${`${`${A}`}`}`;
type T10 = (a: (b: (c: (d: D) => E) => F) => G) => H;
type T11 = A extends infer B extends (C extends D ? E : F) ? (B extends infer G ? G : H) : I;
type T12 = keyof (typeof a)[keyof typeof b][(typeof c)[number]['d']];
namespace N1 { namespace N2 { namespace N3.N4 { export namespace N5 { export const a = 1; } } } }
if (a) { if (b) { if (c) { if (d) {} else {} } else {} } else {} } else if (e) {} else { if (f) {} }
a: b: c: for (;;) d: for (;;) { e: for (;;) { break a; continue d; break e; } }
try { try { try {} catch {} } finally {} } catch (a) { try {} catch (b) { try {} finally {} } }
switch (a) { case b: switch (c) { case d: switch (e) { default: } break; default: } break; }
{ { { { { a } } } } }
(() => { (() => { (() => {})(); })(); })();
({ a() { return { b() { return { get c() { return { async *d() { yield { e: await f }; } }; } }; } }; } });
