// Calls, members and `new`.
a();
a(b);
a(b,);
a(b, c);
a(b, c,);
a()();
a()()();
a(b)(c)(d);
a(b(c(d)));
a.b();
a.b.c();
a.b().c();
a.b(c).d(e).f(g);
a[b]();
a[b](c)[d](e);
a()[b]();
a().b;
a().b.c[d];
a(...b);
a(b, ...c);
a(...b, c, ...d);
a(...b, ...c,);
a(...b ? c : d);
a(...b || c);
a(...(b, c));
a(...b => c);
a(...[b]);
a(...f());
a(() => {});
a(b => c);
a((b, c) => d);
a(b => { return c; }, d);
a(async () => { await b; });
a(function () {});
a(function b() {});
a(class {});
a({});
a({ b });
a({ b: c, d() {}, ...e });
a([]);
a([b, c]);
a(`b`);
a(/b/);
a('b', 1, true, null, undefined);
a(b ? c : d);
a(b = c);
a((b, c));
a(b, (c, d));
a(-b);
a(!b);
a(typeof b);
a(await b);
a(new B());
a(new B);
a(<B>c);
a(b as C);
a(b!);
a(b satisfies C);
a(this);
a(a);
a /* b */ ( /* c */ d /* e */ , /* f */ g /* h */ ) /* i */ ;
a(
    // b
    c, // d
    // e
);
a(
    b,
    c
);
a
(b);
a
.b
();
a.
b;
a
    .b()
    .c()
    // d
    .e() /* f */ .g();
a.b;
a.b.c;
a.b.c.d.e.f;
a[b];
a[b][c];
a[b[c]];
a[b, c];
a[b = c];
a[b ? c : d];
a['b'];
a[0];
a[`b`];
a[`b${c}`];
a[-1];
a[() => {}];
a[b => c];
a[{ b: c }];
a[[b]];
a[/b/];
a[b as C];
a.#b;
this.#a;
this.#a();
this.#a.#b;
this.#a!.b;
this.#a = 1;
this;
this.a;
this.a();
this[a];
this();
this!;
new A;
new A();
new A(b);
new A(b, c,);
new A(...b);
new A.B;
new A.B();
new A.B.C(d);
new A[b]();
new A[b].C();
new A().b;
new A().b();
new A()[b];
new A()();
new A()!;
new A()`b`;
new (A)();
new (A());
new (A())();
new (A().B)();
new (a.b())();
new (a.b().C)();
new (a ? B : C)();
new (a || B)();
new new A;
new new A();
new new A()();
new new A()()();
new new A.B().C();
new this();
new this.A();
new this;
new class {}();
new class {};
new class A extends B {}();
new function () {}();
new function () {};
new (function () {})();
new (() => {})();
new (class {})();
new A<B>();
new A.B<C>(d);
new A`b`();
new (import('a'))();
new [A][0]();
new { A }.A();
new 'a'.b();
new /a/.b();
new a.if.class();
new
A
(b);
new A
.b;
new /* a */ A /* b */ ( /* c */ ) /* d */;
class B extends A {
    constructor() { super(); super(a); super(...b); super.c; super.d(); super[e]; super.f = 1; super.g`h`; new super.i(); super.j?.(); super.k!; () => super.l; }
    static { super.a; super.b(); }
    get c() { return super.c; }
    d = super.d;
}
({ a() { super.b(); super.c = super.d; } });
function f() { new.target; new.target(); new.target.a; new new.target(); new.target ? a : b; !new.target; x = new.target; new.target!; }
a.then(b => c).catch(d => e).finally(() => f);
a.map(b => b.c).filter((d): d is D => !!d).reduce((e, f) => ({ ...e, [f.g]: f }), {} as H);
await a.b({ c: d, e: `${f}/g`, h: { i: [j] } }).k();
a(b)(c => d)(({ e }) => e)(async f => await g);
a(b)[c](d).e`f`(g)!.h;
