// Taking apart: in declarations, parameters, loops, catch and assignments.
const { a1 } = b;
const { a2, } = b;
const { a3, b3 } = c;
const { a: a4 } = b;
const { a: { b: { c: c4 } } } = d;
const { a5 = 1 } = b;
const { a: a6 = 1 } = b;
const { a: { b: b6 } = {} } = c;
const { a: [b7] } = c;
const { a: [b8, ...c8] = [] } = d;
const { ...a9 } = b;
const { a10, ...b10 } = c;
const { 'a': a11 } = b;
const { 'a-b': a12 = 1 } = b;
const { 1: a13 } = b;
const { 1.5: a14, 0x1: b14, 1n: c14 } = b;
const { [a]: a15 } = b;
const { [a + 'b']: a16 = c } = d;
const { [`a`]: a17, [f()]: b17 } = c;
const { if: a18, class: b18, default: c18 } = d;
const { a19, b: b19, c: { d: d19 }, ...e19 } = f;
const {} = a;
const { a20 }: A = b;
const { a21, b: b21 }: { a21: A; b: B } = c;
const { a22 } = b, { c22 } = d;
const { a: A23 = class {} } = b;
const { a24 = () => {}, b24 = function () {} } = c;
const { a25 = b => c, d25 = (e) => f } = g;
const { a26 = { b: c } } = d;
const { a27 = [b] } = c;
const { a28 = b ? c : d } = e;
const { a29 = b as C } = d;
const { a30 = await b } = c;
const { a31 } = b!, [c31] = d!;
const { get, set, async, of, type, as, from, static: static_ } = a;
const [] = a;
const [d1] = a;
const [d2,] = a;
const [d3, e3] = a;
const [, d4] = a;
const [, , d5] = a;
const [d6, , e6] = a;
const [,] = a;
const [, ,] = a;
const [d7, ,] = a;
const [...d8] = a;
const [d9, ...e9] = a;
const [...[d10, e10]] = a;
const [...{ length: d11 }] = a;
const [d12 = 1] = a;
const [[d13]] = a;
const [[d14] = []] = a;
const [{ d15 }] = a;
const [{ d16 } = {}] = a;
const [{ d: d17 = 1 }, [e17 = 2]] = a;
const [d18]: A = b;
const [d19]: [D, E?] = b;
const [d20 = a, e20 = d20] = b;
let { f1 } = a, f2 = b, [f3] = c;
var { f4 } = a;
var [f5] = a;
let [f6] = a;
let
{ f7 } = a;
let
[f8] = a;
function g1({ a }) {}
function g2({ a, b: c }, [d, e]) {}
function g3({ a } = {}) {}
function g4({ a = 1 }: A = {}) {}
function g5([a]: [A]) {}
function g6([a] = [1]) {}
function g7({ a: { b } }) {}
function g8(...[a, b]) {}
function g9(...{ length }) {}
function g10({ ...a }) {}
function g11({ a }?) {}
function g12([a]?: A) {}
function g13({}) {}
function g14([]) {}
function g15({ 'a': b, 1: c, [d]: e }) {}
function g16({ a = ({ b }) => b }) {}
for (const { a } of b) {}
for (const [a, b] of c) {}
for (const [a, { b }] of Object.entries(c)) {}
for (let { a } = b; a; ) {}
for (let [a] = b; ; ) {}
for (var { a } in b) {}
for (const [a] in b) {}
for ({ a } of b) {}
for ([a] of b) {}
for ({ a: b.c } of d) {}
for ([a.b, c[d]] of e) {}
for ({ a } in b) {}
for ([a] in b) {}
for await (const { a } of b) {}
try {} catch ({ a }) {}
try {} catch ([a]) {}
try {} catch ({ a, b: { c } }) {}
({ a } = b);
({ a, b } = c);
({ a: b } = c);
({ a: b.c } = d);
({ a: b[c] } = d);
({ a: { b } } = c);
({ a: [b] } = c);
({ a = 1 } = b);
({ a: b = 1 } = c);
({ a: b.c = 1 } = d);
({ ...a } = b);
({ ...a.b } = c);
({ [a]: b } = c);
({ 'a': b } = c);
({ 1: a } = b);
({ a: (b) } = c);
({ a: (b.c) } = d);
({ if: a } = b);
({} = a);
({ a } = { b } = c);
({ a = 1, b = 2 } = c);
({ a = b => c } = d);
({ get, set = 1 } = a);
[a] = b;
[a, b] = [b, a];
[a, b] = c, [d, e] = f;
[a.b] = c;
[a[b]] = c;
[a = 1] = b;
[a.b = 1] = c;
[[a]] = b;
[{ a }] = b;
[{ a: b }] = c;
[{ a = 1 }] = b;
[...a] = b;
[...a.b] = c;
[...[a]] = b;
[, a] = b;
[a, , b] = c;
[] = a;
[(a)] = b;
[(a.b)] = c;
[a!] = b;
[a as any] = b;
[a] = [b] = c;
x = { a } = b;
x = [a] = b;
x = ({ a } = b);
x = ({ a } = b) => a;
x = ([a] = b) => a;
f({ a } = b, [c] = d);
f(({ a } = b));
a ? { b } = c : [d] = e;
(a, { b } = c);
