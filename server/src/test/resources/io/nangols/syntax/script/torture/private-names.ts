// Private names.
class A {
    #a;
    #b = 1;
    #c: C;
    #d?: D;
    #e!: E;
    #f() {}
    get #g() { return this.#a; }
    set #g(value) { this.#a = value; }
    static #h;
    static #i = 1;
    static #j() {}
    static get #k() { return A.#i; }
    static async #l() {}
    static *#m() {}
    static async *#n() {}
    async #o() {}
    *#p() {}
    async *#q() {}
    readonly #r = 1;
    accessor #s = 1;
    static accessor #t;
    declare #u;
    #constructor_;
    #if; #class; #get; #set; #static; #async; #await; #yield; #type; #of;
    get #get2() { return 1; }
    static #static2;
    async #async2() {}
    #v() { this.#a; this.#a.#b; this.#a(); this.#a[b]; this.#a`b`; this.#a!; this.#a = 1; this.#a++; --this.#a; }
    #w() { a.#a; a.b.#a; a().#a; a[b].#a; (a).#a; new this.#a(); new this.#a; a!.#a; (a as A).#a; }
    #x() { #a in b; return #a in b && #b in c || !(#c in d) ? #d in e : (#f in g); }
    #y() { if (#a in b) {} while (#a in b) {} for (; #a in b; ) {} x = #a in b; f(#a in b, c); [#a in b]; ({ a: #a in b }); `${#a in b}`; () => #a in b; }
    #z({ a } = this.#a, [b] = this.#b) { ({ a: this.#a } = b); [this.#a] = c; for (this.#a of d) {} for (this.#a in e) {} }
    #a1<T>() { this.#b1<T>(); this.#c1?.(); this.#a ?? this.#b; typeof this.#a; }
    '#d1'; ['#e1'];
    static { this.#h; A.#i; }
    static f1(a) { return #a in a; }
}
x = class { #a = this.#a; static b = c => c.#a; };
