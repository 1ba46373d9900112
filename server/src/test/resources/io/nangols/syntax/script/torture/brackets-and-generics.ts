// Where `>>`, `>>=` and the like end type arguments, and where they are operators.
let a1: A<B<C>>;
let a2: A<B<C<D>>>;
let a3: A<B<C<D<E>>>>;
let a4: A<B<C>>= d;
let a5: A<B>= c;
let a6: A<B<C<D>>>= e;
let a7: A<B>[] = [];
let a8: A<B<C>>[] = [];
let a9: A<B<C>>['d'];
let a10: A<B<C>> | D<E<F>>;
let a11: A<B<C>>, b11: D<E<F>>;
let a12: Array<Array<[A<B>, C<D<E>>]>>;
let a13: A<() => B<C>>;
let a14: A<() => B<C<D>>>;
let a15: A<(b: B<C>) => D<E>>;
let a16: A<{ b: B<C> }>;
let a17: A<{ b: B<C<D>> }>;
let a18: A<B extends C<D> ? E<F> : G<H>>;
let a19: A<keyof B<C>>;
let a20: A<typeof b<C>>;
let a21: A<B<C>['d']>;
let a22: A<<T>() => T>;
let a23: A<<T extends B<C>>() => T>;
let a24: A< <T>() => T >;
let a25: A<B< <T>(a: T) => C<D>>>;
type B1<T extends A<B>> = T;
type B2<T extends A<B<C>>> = T;
type B3<T = A<B>> = T;
type B4<T = A<B<C>>> = T;
type B5<T extends A<B> = C<D<E>>> = T;
type B6<T extends A<B>, U extends C<D<E>>> = [T, U];
type B7<T>= T;
type B8<T = A<B>>= T;
function f1<T extends A<B>>(a: T): A<B<T>> { return a; }
function f2<T extends A<B<C>>>() {}
function f3<T = A<B>>() {}
function f4(a: A<B<C>>= d, e: A<B>= f) {}
const g1 = <T extends A<B>>(a: T) => a;
const g2 = <T extends A<B<C>>>(a: T) => a;
const g3 = <T,>(a: A<B<T>>) => a;
const g4 = (a: A<B<C>>): D<E<F>> => a;
const g5 = async <T extends A<B>>(a: T): Promise<A<B>> => a;
class C1<T extends A<B>> extends D<E<F>> implements G<H<I>> { a: A<B<C>>= d; b<T extends A<B>>(c: C<D<E>>): F<G<H>> {} c = d<E<F>>(g); }
interface I1<T extends A<B>> extends C<D<E>>, F<G> { a: A<B<C>>; b<T extends A<B<C>>>(): D; }
a<b<c>>(d);
a<b<c<d>>>(e);
a<b<c<d<e>>>>(f);
a<b<c>>`d`;
a<b<c>>;
a<b<c>>?.(d);
a<b>= c;
a<b>>c;
a<b>>>c;
new A<B<C>>();
new A<B<C>>;
new A<B<C<D>>>(e);
<A<B>>a;
<A<B<C>>>a;
<A<B<C<D>>>>a;
a as A<B<C>>;
a as A<B<C>> | D;
(a as A<B<C>>).d;
a satisfies A<B<C>>;
a >> b;
a >>> b;
a >>= b;
a >>>= b;
a > b;
a >= b;
a >> b >> c;
a >> b >>> c;
a >>> b >> c > d >= e;
a > b >= c;
a >> (b);
a >> -b;
a >> b<c>(d);
a > b<c>(d);
a >= b<c<d>>(e);
a < b >> c;
a < b >>> c;
a < (b >> c);
a << b >> c;
(a >> b);
[a >> b];
f(a >> b, c >>> d);
f(a < b, c >> d);
x >>= y >>= z;
x >>>= y;
x = y >> z;
x = a<b<c>>(d) >> e;
x = a<b>(c) > d;
x = a<b>(c) >= d;
x = a as B >> c;
x = a as B > c;
x = a as B >= c;
x = a as B >>> c;
x = y => z >> w;
`${a >> b}`;
`${a<b<c>>(d)}`;
if (a >> b) {}
for (let i = 0; i >> 1; i >>= 1) {}
let h1: A<B
>;
let h2: A<
    B<
        C
    >
>;
let h3: A<B<C> >;
let h4: A <B>;
let h5: A/* a */</* b */B/* c */>/* d */;
const i1 = z.object<A<B>>({ c: d<E<F>>() });
const i2 = new Map<string, Array<Record<string, unknown>>>();
const i3 = new Map<string, () => Promise<void>>();
const i4 = a.b<C<D>>(e).f<G<H<I>>>(j);
const i5 = await a<B<C>>({ d });
const i6: Promise<Array<A>>= b;
