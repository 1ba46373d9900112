// Function declarations and expressions, and parameters in every form.
function a1() {}
function a2(a) {}
function a3(a, b) {}
function a4(a, b,) {}
function a5(a: A) {}
function a6(a?: A) {}
function a7(a?) {}
function a8(a = 1) {}
function a9(a: A = b) {}
function a10(...a) {}
function a11(...a: A[]) {}
function a12(a, b?, ...c) {}
function a13(this: A) {}
function a14(this: A, b) {}
function a15(this) {}
function a16(a = b, c = a) {}
function a17(a = {}, b = [], c = () => {}) {}
function a18(a = (b, c), d = e ? f : g) {}
function a19(a = function () {}, b = class {}) {}
function a20(a = (b) => c, d = async (e) => f) {}
function a21(a = b => { c; }) {}
function a22(a = `${b}`, c = /d/) {}
function a23(a = b as C, d = <E>f, g = h!) {}
function a24(a: () => void, b: (c: C) => D) {}
function a25(a: A | B, c: C & D) {}
function a26(a: { b: B }, [c]: [C]) {}
function a27(a: A extends B ? C : D) {}
function a28(a: typeof b, c: keyof D) {}
function a29(a: 'a' | 1 | null) {}
function a30(public a, private b, protected c, readonly d, public readonly e) {}
function a31(@a b) {}
function a32<T>() {}
function a33<T>(a: T): T {}
function a34<T, U>(a: T, b: U): [T, U] {}
function a35<T extends A>(a: T) {}
function a36<T = A>(a: T) {}
function a37<T extends A = B>(a: T) {}
function a38<const T>(a: T) {}
function a39<T,>(a: T) {}
function b1(): void {}
function b2(): A {}
function b3(): A | B {}
function b4(): { a: A } {}
function b5(): { a: A; } | B {}
function b6(): [A, B] {}
function b7(): A[] {}
function b8(): () => void {}
function b9(): (() => void)[] {}
function b10(): A extends B ? C : D {}
function b11(): a is B {}
function b12(): asserts a is B {}
function b13(): asserts a {}
function b14(): typeof a {}
function b15(): keyof A {}
function b16(): A<B<C>> {}
function b17(): A.B.C {}
function b18(): 'a' {}
function b19(): `a${B}` {}
function b20(): this {}
function b21(): import('a').B {}
function b22(): unique symbol {}
function b23(): new () => A {}
function b24(): abstract new () => A {}
function b25(): readonly A[] {}
function b26(): {} {}
function b27(): {
    a: A;
} {}
async function c1() {}
async function c2(a: A): Promise<B> {}
async function c3<T>(a: T) {}
function* c4() {}
function* c5(a: A): Generator<B> {}
async function* c6<T>(a: T): AsyncGenerator<T> {}
export function c7() {}
export async function c8() {}
export default function c9() {}
declare function c10(): void;
function d1() { function d2() { function d3() {} } }
function d4() { return function () { return () => {}; }; }
function d5() { 'use strict'; }
function d6() { a; b; c }
function
d7
(
a
,
b
)
:
A
{
}
function of() {}
function type() {}
function async() {}
function get() {}
x = function () {};
x = function a() {};
x = function (a, b) {};
x = function a(b: B): C {};
x = function <T>(a: T) {};
x = function a<T>(b: T) {};
x = function* () {};
x = function* a() {};
x = async function () {};
x = async function a() {};
x = async function* () {};
x = async function* a<T>(b: T): C<T> {};
x = function of() {};
x = function async() {};
x = function yield_() {};
x = function () {}, y = function () {};
x = function () {}.a;
x = function () {}.call(a);
x = function () {}();
x = function () {}[a];
x = function () {}`a`;
x = function () {} || a;
x = function () {} as A;
x = function () {}!;
x = (function () {});
x = [function () {}, function a() {}];
x = { a: function () {}, b: function c() {} };
x = a ? function () {} : function b() {};
f(function () {}, function a() {});
f(function () { return 1; });
(function () {})();
(function () {}());
(function a() {})();
(async function () {})();
(function* () {})();
!function () {}();
+function () {}();
void function () {}();
new function () {}();
typeof function () {};
await function () {};
(() => {})();
(async () => {})();
(a => a)(b);
((a, b) => {})(c, d);
new Promise((a) => setTimeout(a, 1));
new Promise<void>((a, b) => { a(); });
const e1 = function () {}, e2 = async function* e3() {};
export const e4 = function () {};
