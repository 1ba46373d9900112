// Decorators, wherever they may stand.
@a class A1 {}
@a() class A2 {}
@a(b, c) class A3 {}
@a.b class A4 {}
@a.b.c() class A5 {}
@a.b(c).d(e) class A6 {}
@a<B>() class A7 {}
@a.b<C>(d) class A8 {}
@(a) class A9 {}
@(a ? b : c) class A10 {}
@(a, b) class A11 {}
@(a => a) class A12 {}
@(() => {}) class A13 {}
@(await_) class A14 {}
@a @b @c class A15 {}
@a
@b()
class A16 {}
@a({ b: c }) class A17 {}
@a(class {}) class A18 {}
@a(@b class {}) class A19 {}
@a export class A20 {}
@a @b export class A21 {}
@a export default class A22 {}
export @a class A23 {}
export @a @b() class A24 {}
@a abstract class A25 {}
@a export abstract class A26 {}
@a declare class A27 {}
@a! class A29 {}
@a?.b class A30 {}
@a`b` class A31 {}
@new A class A32 {}
@new A() class A33 {}
@new.target_ class A34 {}
@this class A35 {}
@this.a class A36 {}
@async class A37 {}
@await_ class A38 {}
@type class A39 {}
@abstract class A40 {}
@declare class A41 {}
@function () {} class A42 {}
@a /* b */ class A43 {}
@ a class A44 {}
@ /* a */ b class A45 {}
x = @a class {};
x = @a() class B {};
x = @a @b class extends B {};
x = (@a class {});
x = [@a class {}];
f(@a class {}, @b() class {});
class B {
    @a b;
    @a b = 1;
    @a b: C;
    @a b?: C;
    @a b!: C;
    @a b() {}
    @a() b() {}
    @a @b c() {}
    @a
    b;
    @a
    @b()
    c() {}
    @a static b;
    @a public b;
    @a public static readonly b = 1;
    @a get b() { return 1; }
    @a set b(c) {}
    @a static get b() { return 1; }
    @a async b() {}
    @a *b() {}
    @a async *b() {}
    @a 'b'() {}
    @a 1() {}
    @a [b]() {}
    @a [b];
    @a() [b];
    @(a) [b];
    @a #b;
    @a #b() {}
    @a accessor b = 1;
    @a static accessor b;
    @a.b c;
    @a.b() c;
    @a.b<C>() d;
    @a({ b: () => C }) d: D;
    @a readonly b;
    @a override b() {}
    @a abstract b();
    @a declare b;
    @a constructor() {}
    constructor(@a b) {}
    constructor(@a b, @c() d: D) {}
    constructor(@a private b) {}
    constructor(@a public readonly b: B = c) {}
    constructor(@a @b() c?: C) {}
    constructor(@a ...b) {}
    constructor(@a { b }) {}
    constructor(@a [b] = []) {}
    b(@a c) {}
    b(@a c: C, @d(e) f?: F) {}
    static b(@a c) {}
    set b(@a c) {}
    @a in;
    @a class;
    @a get;
    @a set;
    @a static;
    @a async;
    @a(b) /* c */ d;
    @a // b
    c;
}
function f(@a b) {}
