// Function and constructor types, predicates.
type A1 = () => void;
type A2 = (a: A) => B;
type A3 = (a) => B;
type A4 = (a, b) => C;
type A5 = (a?: A) => B;
type A6 = (a?) => B;
type A7 = (...a: A[]) => B;
type A8 = (...a) => B;
type A9 = (a: A, b?: B, ...c: C[]) => D;
type A10 = (a: A,) => B;
type A11 = ({ a }) => B;
type A12 = ({ a, b: c }: A) => B;
type A13 = ([a, b]: A) => B;
type A14 = ({ a: { b } }, [c, , d]) => B;
type A15 = (this: A) => B;
type A16 = (this: A, b: B) => C;
type A17 = (this) => B;
type A18 = <T>() => T;
type A19 = <T>(a: T) => T;
type A20 = <T extends A, U = B>(a: T, b: U) => [T, U];
type A21 = <const T>(a: T) => T;
type A22 = () => () => void;
type A23 = (a: A) => (b: B) => C;
type A24 = (a: (b: B) => C) => D;
type A26 = ((a: A) => B) | C;
type A27 = ((a: A) => B)[];
type A28 = (A);
type A29 = (A | B);
type A30 = (A)[];
type A31 = ((A));
type A32 = (() => void);
type A33 = (a: A) => B | C;
type A34 = (a: A) => B[];
type A35 = (a: A) => B extends C ? D : E;
type A36 = (a: A) => keyof B;
type A37 = (a: A) => typeof a;
type A38 = (a: A) => { b: B };
type A39 = (a: A) => [B];
type A40 = (a: A) => 'b';
type A41 = (a: A) => this;
type A42 = (a: A) => a is B;
type A43 = (a: A) => asserts a;
type A44 = (a: A) => asserts a is B;
type A45 = () => this is A;
type A46 = () => asserts this;
type A47 = () => asserts this is A;
type A48 = () => asserts;
type A49 = () => asserts is A;
type A50 = (asserts: A) => asserts is B;
type A51 = (is: A) => is is B;
type A53 = (asserts: A) => asserts asserts;
type A54 = (asserts: A) => asserts asserts is B;
type A55 = (a) => a is B | C;
type A56 = (a) => a is B extends C ? D : E;
type A57 = (a) => a is (b) => b is C;
type A58 = (a = 1) => A;
type A59 = (type: A, of: B, as: C) => D;
type A60 = (async) => A;
type A61 = (readonly: A) => B;
type A62 = (public_: A, string: string, number?: number, any, unknown) => B;
type A63 = (new_: A) => B;
type A64 = (public a: A) => B;
type A65 = (readonly a: A) => B;
type A66 = (
    a: A, // a
    /* b */ b: B /* c */,
) => /* d */ C;
type B1 = new () => A;
type B2 = new (a: A, b?: B, ...c: C[]) => D;
type B3 = new <T>(a: T) => T;
type B4 = abstract new () => A;
type B5 = abstract new <T>(a: T) => T;
type B6 = new () => new () => A;
type B7 = (new () => A)[];
type B8 = (new () => A) | B;
type B9 = new () => A | B;
type B10 = abstract new (...a: any) => any;
type B11 = (abstract new () => A);
type B12 = abstract;
type B13 = abstract | A;
type B14 = typeof a & (new () => A);
type B15 = { new (): A; new: B };
type B16 = () => new () => A;
type B17 = new () => () => A;
type B18 = A | abstract_;
let a: () => void = () => {};
let b: (a: A) => B, c: C;
let d: new () => A = B;
let e: abstract new () => A = B;
let f: (() => void) | null = null;
let g: typeof h extends () => infer A ? A : B;
let i: <T>(a: T) => T = (a) => a;
function j(a: () => void, b: (c: C) => D = e, f?: new () => G): () => void {}
function k(a): a is B { return true; }
function l(a): asserts a {}
function m(a): asserts a is B {}
function n(asserts): asserts is string {}
function o(asserts): asserts asserts {}
function p(): asserts {}
function q(this: A): asserts this is B {}
function r(a): a is () => B {}
function s(a): a
class C {
    a(): this is A {}
    b(): asserts this {}
    c(): asserts this is A {}
    d(): this {}
    e: () => this;
    get f(): () => void { return g; }
    h(i: this): i is this {}
    get j(): this is A { return true; }
}
const t = (a: A): a is B => true;
const u = function (a): asserts a is B {};
const v = async (a): Promise<A> => b;
const w = { x(a): a is B { return true; } };
