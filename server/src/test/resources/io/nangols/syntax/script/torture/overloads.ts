// Signatures without a body, before the one that has it.
function f(): void;
function f(a: string): void;
function f(a?: string): void {}
function g(a)
function g(a, b)
function g(a, b?) {}
export function h(): void;
export function h(a: A): B;
export function h(a?: A): void | B {}
export default function i(): void;
export default function i(a?: A) {}
async function j(): Promise<A>;
async function j(a?: A): Promise<A> {}
function* k(): A
function* k() {}
declare function l(): void;
declare function l<T>(a: T): T;
declare async function m(): A;
declare function* n(): A;
export declare function o(): void;
function p<T>(a: T): a is A;
function p<T extends A>(this: B, a: T): asserts a;
function p() {}
function q();
function q() {}
namespace N {
    function a(): void;
    function a(b?: B) {}
    export function c(): void;
    export function c(d?: D) {}
}
class A {
    constructor();
    constructor(a: A);
    constructor(a?: A) {}
    f(): void;
    f(a: A): B;
    f(a?: A) {}
    static g(): void;
    static g(a?) {}
    public async h(): Promise<A>;
    public async h(a?: A) { return a; }
    private i?(): void;
    private i?(a) {}
    #j(): void;
    #j(a?) {}
    [k](): void;
    [k](a?) {}
    'l'(): void;
    'l'(a?) {}
    1(): void;
    1(a?) {}
    *m(): A;
    *m() {}
    get n(): A;
    set n(a);
    get o()
    set o(a)
    p()
    p(a?) {}
}
abstract class B {
    abstract f(): void;
    abstract f(a: A): void;
    abstract get a(): A;
    abstract set a(b);
    abstract g<T>(a: T): T
    protected abstract h(): void;
    abstract async i(): A;
    constructor()
    constructor(a?) {}
}
declare class C {
    constructor(a: A);
    f(): void;
    static f(): void;
    get a(): A;
    set a(b: A);
    private constructor();
}
interface I {
    f(): void;
    f(a: A): B;
    (): A;
    (a: A): B;
    new (): A;
    new (a: A): B;
    get a(): A;
    set a(b: A);
}
if (a) function r() {} else function s() {}
label: function t() {}
{ function u() {} }
