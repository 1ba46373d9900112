// Where a slash begins a regular expression, and where it divides.
/a/;
/a/g;
/a/dgimsuy;
/a/v;
/[/]/;
/[\]/]/;
/\//;
/\\/;
/[[]/;
/\[/;
/a\/b/;
/(?:a|b)*?/;
/(?<name>a)\k<name>/u;
/(?<=a)b(?!c)(?<!d)(?=e)/;
/\u{1F600}/u;
/\p{L}+/u;
/[\p{L}--[a-z]]/v;
/[a&&b]/v;
/a{1,2}b{3}c{4,}/;
/=/;
/=a/;
/ /;
/ a /;
/'/;
/"/;
/`/;
/${a}/;
/{/;
/}/;
/(a)/;
/[(]/;
/\/\*a/;
/[*]/;
/a*/;
a / b;
a / b / c;
a / b / c / d;
a /= b;
a / /b/;
a / /b/g;
a / /b/ / c;
a /b/ c;
a /b/g;
/a/ / /b/;
/a/.test(b);
/a/g.test(b);
/a/[b];
/a/ + 1;
/a/ in b;
!/a/;
!/a/.test(b);
-/a/;
typeof /a/;
void /a/;
delete /a/;
await_ / b / c;
(a) / b;
(a) / b / c;
(/a/);
(/a/, /b/);
[/a/];
[/a/, /b/];
[a / b];
[a] / b;
[a] / b / c;
a[/b/];
a[b] / c / d;
a(/b/);
a(/b/, /c/);
a(b) / c;
a(b) / c / d;
({ a: /b/ });
({ a: b / c });
({ a: b / c / d });
({}) / a / b;
({} / a);
x = {} / a;
x = {} / a / b;
x = { a: 1 } / b / g;
{}
/a/;
{} /a/;
{ a; } /b/;
{ a } /b/g.test(c);
if (a) /b/;
if (a) /b/.test(c); else /d/.test(e);
while (a) /b/;
for (;;) /a/;
do /a/; while (b)
/c/;
switch (/a/) { case /b/: /c/; default: /d/ }
function f() { return /a/; }
function g() { return /a/.test(b) / c; }
function h() {} /a/;
function* i() { yield /a/; yield a / b; yield; /c/; }
async function j() { await /a/; await a / b; }
throw_ / a / b;
try {} catch { throw /a/; }
class A {} /a/;
class B { a = /b/; c = d / e; static f = /g/ }
x = class {} / a / b;
x = function () {} / a / b;
(function () {}) / a;
(() => {}) / a;
() => /a/;
() => a / b;
a => /b/;
() => {}
/a/;
x = a ? /b/ : /c/;
x = a ? b / c : d / e;
x = a ? /b/ / c : d;
a ? /b/ : c / d;
a || /b/;
a && /b/;
a ?? /b/;
a, /b/;
a = /b/;
a == /b/;
a += /b/;
a + /b/;
a - /b/;
a * /b/;
a % /b/;
a ** /b/;
a < /b/;
a > /b/;
a >> /b/;
a <= /b/;
a & /b/;
a | /b/;
a ^ /b/;
~/a/;
a ? /b/ : c;
a in /b/;
a instanceof /b/;
case_ / a / b;
a++ / b;
a-- / b / c;
a++
/b/g
a! / b;
a! / b / c;
a as b / c;
a as any / b;
a as B<C> / d;
a satisfies B / c;
1 / 2;
1 / 2 / 3;
1./2;
1. / 2;
.5/2;
0x1/2;
1n/2n;
'a' / b;
"a" / b / c;
`a` / b;
`a` / b / c;
`${/a/}`;
`${a / b}`;
`${a}` / b / c;
`${/}/}`;
`${/`/}`;
`${/[/`]/.test(`a`)}/`;
true / a;
null / a;
this / a / b;
this.a / b / c;
super_ / a;
a.b / c / d;
a.if / b / c;
a.return / b / c;
a?.b / c / d;
a?.[b] / c / d;
a?.(b) / c / d;
new A / b / c;
new A() / b / c;
import.meta / a / b;
let / a / b;
of / a / b;
async / a / b;
get / a / b;
type / a / b;
yield_ / a / b;
label: /a/;
export default /a/;
export const k = /a/, l = b / c;
const m = /a/
const n = /b/g
const o = a
/ b /
c
const p = a /* b */ / c // d / e
const q = /a/ // b
const r = /a/ /* b */;
const s = a // b
/ c;
