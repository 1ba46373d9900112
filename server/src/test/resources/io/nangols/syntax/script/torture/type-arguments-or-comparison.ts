// `f<T>(x)` against `f < T > (x)`: what follows the `>` decides.
f<A>();
f<A>(a);
f<A, B>(a, b);
f<A>(a)<B>(b);
f<A>(a).b<B>(c);
f<A<B>>(a);
f<A<B<C>>>(a);
f<A<B<C<D>>>>(a);
f<A[]>(a);
f<A['b']>(a);
f<[A, B]>(a);
f<{ a: A }>(a);
f<() => A>(a);
f<(a: A) => B>(a);
f<(a: A) => B<C>>(a);
f<new () => A>(a);
f<A | B>(a);
f<A & B>(a);
f<| A>(a);
f<typeof a>(a);
f<keyof A>(a);
f<'a'>(a);
f<1>(a);
f<-1>(a);
f<true>(a);
f<null>(a);
f<undefined>(a);
f<this>(a);
f<void>(a);
f<`a`>(a);
f<`a${B}`>(a);
f<A extends B ? C : D>(a);
f<import('a')>(a);
f<import('a').B>(a);
f<unique symbol>(a);
f<A.B.C>(a);
f<A>`a`;
f<A>`a${b}`;
f<A>;
f<A>, f;
(f<A>);
[f<A>];
[f<A>, b];
({ a: f<A> });
({ a: f<A>, b });
f(g<A>);
f(g<A>, b);
f(g<A, B>(c));
f(g<A, B>, c);
f(a < b, c > d);
f(a < b, c > (d));
f(a<b, c>(d));
f(a < b, c > -d);
f(a < b, c > +d);
f(a < b, c > !d);
f(a < b, c >= d);
f(a < b, c >> d);
f(a < b, c >= (d));
f<A> ? b : c;
f<A> === b;
f<A> !== b;
f<A> == b;
f<A> != b;
f<A> && b;
f<A> || b;
f<A> ?? b;
f<A> & b;
f<A> | b;
f<A> ^ b;
f<A> = b;
f<A> += b;
f<A> * b;
f<A> / b;
f<A> % b;
f<A> ** b;
f<A> in b;
f<A> instanceof b;
f<A> as b;
f<A> satisfies b;
f<A> - b;
f<A> + b;
f<A> b;
f<A> ++b;
f<A> !b;
f<A> ~b;
f<A> [b];
f<A> { };
f<A> 'a';
f<A> 1;
f<A> function () {};
f<A> new B();
f<A> this;
f<A> typeof b;
f<A> void b;
f<A> delete b;
f<A>?.(b);
f<A>?.[b];
f<A>
b
f<A>
(b)
f<A>
`b`
f<A>
[b]
f<A>
if (a) {}
f<A>
const a = 1;
f<A>
class B {}
f<A>
function c() {}
f<A>
let d = f<A>
var e = f<A>
a.b<A>();
a.b<A>;
a?.b<A>(c);
a?.<A>(b);
a?.b?.<A>(c);
a[b]<A>(c);
a!<A>(b);
(a)<A>(b);
(a)<b;
(a) < b > (c);
super_<A>(a);
this<A>(a);
new A<B>();
new A<B>;
new A<B>(c);
new A<B>(c)<D>(e);
new A<B>().c;
new A<B>
new A.B<C>();
new A.B<C>
new A<B>`c`;
new (a<B>)();
new A<B<C>>();
new A<B>[c];
new A < b;
a < b;
a < b > c;
a < b && c > d;
a < b || c > (d);
a < b ? c : d > e;
a < b.c;
a < b.c > (d);
a < (b);
a < (b) > (c);
a < 1;
a < 1 > (b);
a < -1;
a < 'a';
a < b + c > (d);
a < b * c > (d);
a < b() > (c);
a < b[0] > (c);
a < b[c] > (d);
a < ++b > (c);
a < b++;
a << b;
a << b > (c);
a << (b);
a <= b;
a <<= b;
f<<T>(a: T) => T>(b);
f<<T>() => void>;
f<(<T>(a: T) => T)>(b);
a < b, c > d;
a < b, c;
a<b>c<d>e;
a<b>(c)<d>(e);
a < b < c;
a < b < c > (d);
a < b > c > d;
a<b<c>>(d);
a<b<c>>d;
i < n; i++;
for (let i = 0; i < n; i++) {}
for (let i = 0; i < n.length; i++) {}
for (let i = 0, n = f<A>(); i < n; i++) {}
while (a < b) {}
if (a < b && c > d) {}
if (a < b || c > (d)) {}
return_(a < b, c > d);
const g = f<A>;
const h = f<A>, i = g<B>;
const j = a < b, k = c > d;
const l = f<A>(b)!;
const m = a < b ? c : d;
x = f<A> as B;
x = f<A>() as B;
x = f<A>() satisfies B<C>;
x = a as B<C>;
x = a as B<C> < d;
x = a as any < b;
x = <A>f<B>(c);
`${f<A>}`;
`${f<A>(b)}`;
`${a < b}`;
a ? f<A> : b;
a ? b : f<A>;
a ? f<A>(b) : c;
a ? b < c : d > e;
a ? b<c>(d) : e;
f<A>(...b);
f<A>(<B>c);
f<A>((b) => c);
f<A>(async () => {});
await f<A>(b);
typeof f<A>;
typeof f<A>(b);
void f<A>();
delete f<A>;
!f<A>;
!f<A>(b);
-f<A>(b);
f<A>() < b;
f<A>() < b > (c);
async<A>(b);
async <A>(b) => c;
async<A>;
of<A>(b);
type<A>(b);
as<A>(b);
import('a')<B>(c);
@a<B>()
class C<D> extends E<F>(g)<H> {}
class D1 extends a<B> {}
class D2 extends a.b<B> {}
class D3 extends (a<B>) {}
class D4 extends a<B>() {}
class D5<T> extends a<T>(b)<T> implements C<T>, D<T> {}
