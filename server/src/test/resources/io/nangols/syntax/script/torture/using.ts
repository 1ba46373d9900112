// `using` and `await using`, as declarations and as names.
using a = b;
using a = b, c = d;
using a: A = b;
using a = await b;
await using a = b;
await using a = b, c = d;
await using a: A = await b;
using of = a;
using await_ = a;
using type = a;
using async = a;
using using = a;
using as = a;
using let_ = a;
await using using = a;
await using of = a;
{
    using a = b;
    await using c = d;
}
for (using a of b) {}
for (using a = b; ; ) {}
for (using a = b, c = d; e; f) {}
for (await using a of b) {}
for await (using a of b) {}
for await (await using a of b) {}
for (await using a = b; ; ) {}
for (using of a) {}
for (using of = a; ; ) {}
for (using in a) {}
for (using; ; ) {}
for (using.a of b) {}
for (using[a] of b) {}
for (using = a; ; ) {}
async function f() {
    using a = b;
    await using c = d;
    for (using e of g) {}
    for (await using e of g) {}
    await using;
    await using.a;
    await using(a);
    await using[a];
    await using
    a
}
function* g() { using a = yield b; }
switch (a) { case b: using c = d; default: await using e = f; }
class A { static { using a = b; } using; using = 1; using() {} static using = 2; }
using;
using = a;
using + a;
using(a);
using.a;
using[a];
using`a`;
using
a
using: for (;;) break using;
using!;
using++;
using => a;
using ? a : b;
using in a;
using instanceof a;
using, a;
using / a / b;
using < a;
using<A>(b);
using = using;
(using) => a;
f(using);
({ using });
({ using: using, using() {}, get using() { return 1; } });
[using];
let { using: using1 } = a;
let using2 = using;
var using;
function using() {}
type using = A;
interface using { using: using; }
namespace using {}
export { using };
import { using as using3 } from 'a';
await using;
await using.a;
await using(a);
await using
b
