// Classes, and all that may stand in them.
class A1 {}
class A2 { }
class A3 { ; }
class A4 { ;; ; }
class A5<T> {}
class A6<T extends A, U = T> {}
class A7<in T, out U, in out V> {}
class A8<const T> {}
class A9 extends B {}
class A10 extends B<C> {}
class A11 extends B.C {}
class A12 extends B.C<D, E> {}
class A13 extends (B, C) {}
class A14 extends f(B) {}
class A15 extends f<B>(C)<D> {}
class A16 extends class {} {}
class A17 extends class B extends C {} {}
class A18 extends function () {} {}
class A19 extends null {}
class A20 extends a[b] {}
class A21 extends a?.b {}
class A22 extends new A {}
class A23 extends a`b` {}
class A24 implements B {}
class A25 implements B, C<D>, E.F {}
class A26 extends B implements C, D {}
class A27<T> extends B<T> implements C<T>, D<T> {}
class A28 extends (await_) {}
class A29 extends {} {}
class A30 extends [] {}
class A31 extends B! {}
class A32 extends this.a {}
class A33 extends import_('a') {}
abstract class A34 {}
abstract class A35<T> extends B<T> {}
declare class A36 {}
declare abstract class A37 {}
export class A38 {}
export abstract class A39 {}
export default class {}
export default class A40 {}
export default class extends B {}
export default class<T> {}
export default abstract class {}
export default abstract class A41 {}
export declare class A42 {}
export declare abstract class A43 {}
x = class {};
x = class B {};
x = class extends B {};
x = class B extends C {};
x = class<T> {};
x = class B<T> {};
x = class implements B {};
x = class implements {};
x = class extends B implements C {};
(class {});
(class B {}).c;
new class {};
new class {}();
new class B { c() {} }();
[class {}, class B {}];
({ a: class {} });
class implements_ {}
class type {}
class of {}
class async {}
class as {}
class get {}
class declare {}
class abstract {}
class B1 {
    a;
    a = 1;
    a: A;
    a: A = 1;
    a?;
    a?: A;
    a!: A;
    a?: A = 1;
    'a';
    'a': A = 1;
    "b" = 2;
    1;
    1 = 2;
    1.5: A;
    0x1f;
    1n;
    [a];
    [a]: A = 1;
    [a + b] = c;
    ['a']() {}
    [Symbol.iterator]() {}
    async *[Symbol.asyncIterator]() {}
    #a;
    #a = 1;
    #a: A;
    #a?: A;
    #b() {}
    get #c() { return 1; }
    set #c(d) {}
    static #e = 1;
    static #f() {}
    async #g() {}
    *#h() {}
    static async *#i() {}
    accessor #j = 1;
    readonly #k;
}
class B2 {
    a() {}
    a(): A {}
    a(b: B, c?: C, ...d: D[]): E {}
    a<T>() {}
    a<T extends A>(b: T): T {}
    a?() {}
    a?(): A {}
    a?<T>() {}
    *a() {}
    *a<T>() {}
    async a() {}
    async *a() {}
    * a() {}
    async * a() {}
    'a'() {}
    *'a'() {}
    1() {}
    async 1() {}
    [a]() {}
    *[a]() {}
    async [a]() {}
    get a() { return 1; }
    get a(): A { return 1; }
    set a(b) {}
    set a(b: B) {}
    set a(b = 1) {}
    set a({ b }) {}
    set a([b]) {}
    get 'a'() { return 1; }
    set 'a'(b) {}
    get 1() { return 1; }
    get [a]() { return 1; }
    set [a](b) {}
    constructor() {}
    constructor(a: A, private b: B, public c = 1, protected readonly d?: D, readonly e = 2, override f, public override readonly g) {}
    private constructor() {}
    protected constructor(a) {}
    public constructor() { super(); }
    'constructor'() {}
    static constructor() {}
    get constructor_() { return 1; }
    ['constructor']() {}
    constructor_ = 1;
    a(this: A) {}
    a(this) {}
    a() { return super.a(); }
    a() { super.a = 1; super['a'](); }
}
class B3 {
    static a;
    static a = 1;
    static a: A = 1;
    static a() {}
    static *a() {}
    static async a() {}
    static async *a() {}
    static get a() { return 1; }
    static set a(b) {}
    static readonly a = 1;
    static [a];
    static 'a';
    static 1;
    static accessor a;
    static {}
    static { a; }
    static { this.a = 1; }
    static { static_: for (;;) break static_; }
    static { let a = 1; { } }
    static
    {}
    static;
    static = 1;
    static: A;
    static?: A;
    static!: A;
    static() {}
    static<T>() {}
    static static;
    static static = 1;
    static static() {}
    static static<T>() {}
    static get;
    static set;
    static get = 1;
    static get() {}
    static async;
    static async = 1;
    static async() {}
    static readonly;
    static in;
    static class;
    static static_;
}
