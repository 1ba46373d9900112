// Statements in every form.
;
{}
{;}
{ a }
{ a; b }
{ { {} } }
var a1;
var a2 = 1, a3, a4 = 2;
var a5: A, a6: B = c, a7!: D;
let b1, b2 = 1;
const c1 = 1, c2 = 2, c3: C = d;
if (a) b;
if (a) b; else c;
if (a) {} else {}
if (a) {} else if (b) {} else {}
if (a) if (b) c; else d;
if (a) { if (b) c } else d;
if (a) ; else ;
if (a) for (;;) b; else while (c) d;
if (a, b) c;
if ((a)) (b); else (c);
if (a) var d1 = 1; else var d2;
if (a) return_; else throw b;
while (a) b;
while (a) {}
while (a) while (b) c;
while (a, b) ;
do a; while (b);
do {} while (a);
do { a } while (b)
do ; while (a);
do do a; while (b); while (c);
do if (a) b; else c; while (d);
do a
while (b)
c
for (;;) a;
for (;;) {}
for (a;;) {}
for (;a;) {}
for (;;a) {}
for (a; b; c) {}
for (a, b; c, d; e, f) {}
for (var a;;) {}
for (var a = 1;;) {}
for (var a = 1, b = 2; a < b; a++, b--) {}
for (let a = 1; a; a) {}
for (const a = 1; ; ) {}
for (let a: A = b; ; ) {}
for (let a = (b in c); ; ) {}
for (let a = { b: c in d }; ; ) {}
for (let a = f(b in c); ; ) {}
for (let a = () => { b in c }; ; ) {}
for (let a = `${b in c}`; ; ) {}
for (let a = b ? c in d : e; ; ) {}
for (let a = (b) => (c in d); ; ) {}
for (let a = function () { b in c }; ; ) {}
for (let a = b[c in d]; ; ) {}
for ((a in b); ; ) {}
for (a = b; ; ) {}
for (a(); b(); c()) {}
for (a.b = 1; ; ) {}
for ({ a } = b; ; ) {}
for ([a] = b; ; ) {}
for (function () {}; ; ) {}
for (() => {}; ; ) {}
for (new A; ; ) {}
for (`a`; /b/; 'c') {}
for (let a in b) {}
for (var a in b) {}
for (const a in b) {}
for (a in b) {}
for (a.b in c) {}
for (a[b] in c) {}
for (a().b in c) {}
for ((a) in b) {}
for (a! in b) {}
for (const a in b, c) {}
for (const a in b ? c : d) {}
for (const a in { b: c }) d;
for (const a in b in c) {}
for (let a of b) {}
for (var a of b) {}
for (const a of b) {}
for (a of b) {}
for (a.b of c) {}
for (a[b] of c) {}
for (a().b of c) {}
for ((a) of b) {}
for ((a.b) of c) {}
for (a! of b) {}
for (this.a of b) {}
for (const a of b ? c : d) {}
for (const a of [b, c]) d;
for (const a of { b: c }) d;
for (const a of b.c()) {}
for (const a of b => c) {}
for (const a of async () => {}) {}
for (const a of (b, c)) {}
for (const a of b = c) {}
for (const a of b as C) {}
for (const a of b!) {}
for (const a of /b/) {}
for (const a of `b`) {}
for (const a of new B) {}
for (const a of function* () {}()) {}
for (const [a, b] of Object.entries(c)) for (const d of e) f;
for (const a of b) if (c) d; else e;
function e1() { return; }
function e2() { return a; }
function e3() { return a, b; }
function e4() { return { a }; }
function e5() { return [a]; }
function e6() { return (a); }
function e7() { return /a/; }
function e8() { return -a; }
function e9() { return a => b; }
function e10() { return function () {}; }
function e11() { return class {}; }
function e12() { return <A>b; }
function e13() { return async () => {}; }
function e14() { return `a`; }
function e15() { return!a; }
function e16() { return(a) }
function e17() { return a ? b : c }
function e18() { return new A }
function e19() { if (a) return; else return b }
function e20() { return /* a */ b; }
function e21() { return /* a
*/ b; }
function e22() { return // a
b; }
throw a;
throw new A('b');
throw { a };
throw (a, b);
throw a ? b : c;
throw function () {};
throw /a/
throw `a`
try {} catch {}
try {} catch (a) {}
try {} catch (a: any) {}
try {} catch (a: unknown) {}
try {} finally {}
try {} catch {} finally {}
try {} catch (a) {} finally {}
try { a } catch (b) { c } finally { d }
try { try {} catch {} } catch { try {} finally {} }
try { throw a; } catch (b) { throw b; } finally { throw c; }
try
{}
catch
(a)
{}
finally
{}
debugger;
debugger
with (a) b;
with (a) { b }
with (a, b) ;
function f1() {}
function f2(a) { b; }
function f3(a, b = 1, ...c) {}
function f4(a,) {}
function f5<T>(this: A, a?: B): C {}
{ function f6() {} }
if (a) { function f7() {} }
'a directive';
"another"
a, b, c;
(a, b);
a = b = c;
a ? b : c;
a
;
