// Labels and switch statements.
a: b;
a: {}
a: ;
a: b: c: d;
a: for (;;) {}
a: for (const b of c) { continue a; }
a: for (const b in c) { break a; }
a: while (b) { break a }
a: do { continue a; } while (b);
a: if (b) break a; else c;
a: switch (b) { case c: break a; }
a: { break a; }
a: try {} finally {}
a: var b;
a: function c() {}
a: (b);
a: [b];
a: `b`;
a: /b/;
a: b = c;
a: { b: c }
a: { b: { c: d; } }
a: b => c;
a: async () => {};
a: async;
a /* b */ : /* c */ d;
a
:
b
outer: for (;;) { inner: for (;;) { continue outer; break inner; } }
for (;;) { break; continue; }
for (;;) { break
; continue
; }
for (;;) { if (a) break; else continue }
switch (a) {}
switch (a) { }
switch (a) { case b: }
switch (a) { case b: case c: }
switch (a) { case b: c; }
switch (a) { case b: c; break; }
switch (a) { case b: c; d; break; case e: f; }
switch (a) { default: }
switch (a) { default: b; }
switch (a) { default: break }
switch (a) { case b: default: case c: }
switch (a) { case b: c; default: d; case e: f }
switch (a) { case b: { c; } }
switch (a) { case b: { c; break; } default: {} }
switch (a) { case 'b': case "c": case 1: case null: case -1: case `d`: case true: }
switch (a) { case b + c: case d(): case e.f: case g ? h : i: case (j): case k, l: }
switch (a) { case b as C: case <D>e: case f!: case g satisfies H: }
switch (a) { case () => {}: case b => c: case (d) => e: case async () => {}: }
switch (a) { case b ? (c) : d: case e ? (f) => g : h: }
switch (a) { case (b): case (c): d }
switch (a) { case function () {}: case class {}: case new B: case typeof c: }
switch (a, b) {}
switch (a.b) {}
switch (a()) {}
switch ((a)) {}
switch (true) { case a > b: case c < d: }
switch (a) { case b: switch (c) { case d: } case e: }
switch (a) { case b: function c() {} class D {} const e = 1; let f; type G = H; interface I {} }
switch (a) { case b: if (c) d; else e; case f: for (;;) {} case g: while (h) {} case i: try {} catch {} }
switch (a) { case b: return_; case c: throw d; }
switch (a) { case b: ; ; case c: ; }
switch (a) { /* b */ case /* c */ d /* e */ : /* f */ g; /* h */ default /* i */ : /* j */ }
switch (a) {
    // b
    case c:
        // d
        e;
    // f
    case g: {
        // h
    }
    // i
    default:
        // j
}
switch (a) {
    case b:
        c
    case d:
        e
    default:
        f
}
switch (a)
{
    case
    b
    :
    c
    default
    :
    d
}
function f() { switch (a) { case b: return; case c: return d; default: return { e: f } } }
async function g() { switch (await a) { case await b: await c; } }
