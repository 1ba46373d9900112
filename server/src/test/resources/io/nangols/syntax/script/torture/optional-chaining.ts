// Optional chains, against conditions.
a?.b;
a?.b.c;
a?.b?.c;
a.b?.c;
a?.b.c.d;
a?.[b];
a?.[b].c;
a?.[b]?.[c];
a?.b[c];
a?.b?.[c];
a?.();
a?.(b);
a?.(b)?.(c);
a?.b();
a?.b(c);
a?.b?.();
a?.b?.(c);
a?.b()?.c;
a?.[b]();
a?.[b]?.();
a.b?.();
a.b?.c();
a()?.b;
a()?.[b];
a()?.();
a[b]?.c;
a?.b!;
a?.b!.c;
a!?.b;
a?.<A>();
a?.<A, B>(c);
a?.b<A>();
a?.b?.<A>(c);
a?.b.c?.d.e?.f;
a?.if;
a?.class.new;
a?.default?.();
a?.async;
a ?. b;
a ?. [b];
a ?. (b);
a?.
b;
a
?.b
?.c;
a
    ?.b
    .c()
    ?.[d];
(a?.b).c;
(a?.b)();
(a?.b)[c];
(a?.b)`c`;
(a)?.b;
(a, b)?.c;
(a ? b : c)?.d;
(() => {})?.();
(await a)?.b;
await a?.b;
await a?.b();
delete a?.b;
delete a?.b.c;
typeof a?.b;
void a?.();
!a?.b;
-a?.b;
a?.b++;
--a?.b;
a?.b = c;
a?.b += c;
a?.b as C;
a?.b satisfies C;
a?.b ?? c;
a?.b || c;
a?.b ? c : d;
a?.b?.c ? d?.e : f?.g;
a ? .5 : b;
a?.5:b;
a?.5 : 1;
a?.0:1;
a ?.5:.5;
a?.1e3:b;
a?[b]:c;
a?[b]:[c];
a?(b):c;
a?(b):(c);
a?b:c;
a?b.c:d;
a??b;
a??(b);
a??[b];
a?? .5;
a?.[0];
a?.['b'];
a?.[b, c];
a?.[b = c];
a?.[b?.[c]];
a?.(b?.(c));
a?.(...b);
a?.(b, ...c, d);
a?.(b => c);
a?.(async () => {});
a?.({ b });
new (a?.b)();
new (a?.b())();
new A()?.b;
this?.a;
this?.[a];
super_?.a;
import.meta?.a;
import('a')?.b;
''?.a;
1?.a;
1.?.a;
[]?.a;
[]?.[0];
({})?.a;
`a`?.b;
/a/?.b;
null?.a;
true?.a;
(function () {})?.a;
(class {})?.a;
x = a?.b;
x = a?.[b] ?? c;
x = { a: b?.c, ...d?.e };
x = [a?.b, ...c?.d];
f(a?.b, ...c?.d);
`${a?.b}`;
if (a?.b) {}
for (const a of b?.c ?? []) {}
for (a?.b of c) {}
for (a?.b in c) {}
while (a?.b?.length) {}
switch (a?.b) { case c?.d: }
throw a?.b;
class A1 { a = b?.c; [d?.e] = f; static { g?.h; } }
class A2 extends a?.b {}
const { a: a1 = b?.c } = d?.e;
const b1 = a?.b, c1 = d?.();
[a?.b] = c;
({ a: b?.c } = d);
a?.b in c;
a in b?.c;
a?.b instanceof c?.d;
a < b?.c;
a<b>?.(c);
a?.b < c;
a?.b < c > (d);
() => a?.b;
a => a?.b;
async () => await a?.b;
function* f1() { yield a?.b; yield* c?.(); }
export default a?.b;
