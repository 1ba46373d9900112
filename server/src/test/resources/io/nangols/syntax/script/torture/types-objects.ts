// Type literals and interfaces with all their members.
type A1 = {};
type A2 = { };
type A3 = { a };
type A4 = { a: A };
type A5 = { a: A; };
type A6 = { a: A, };
type A7 = { a: A; b: B };
type A8 = { a: A, b: B, };
type A9 = { a?: A };
type A10 = { readonly a: A };
type A11 = { readonly a?: A };
type A12 = { 'a': A; "b"?: B; 1: C; 1.5: D; 0x1: E; 1n: F };
type A13 = { [a]: A; [b]?: B; [Symbol.iterator]: C; ['d']: D; [1]: E; readonly [e.f]: F };
type A14 = { a(): A };
type A15 = { a?(): A };
type A16 = { a<T>(b: T): T };
type A17 = { a?<T>(b: T): T };
type A18 = { (): A };
type A19 = { (a: A): B; <T>(a: T): T };
type A20 = { new (): A };
type A21 = { new (a: A): B; new <T>(a: T): T };
type A22 = { [a: string]: A };
type A23 = { [a: number]: A; [b: symbol]: B; [c: `d${string}`]: C };
type A24 = { readonly [a: string]: A };
type A25 = { [a: string]: A, };
type A26 = { [a: string] };
type A27 = { get a(): A };
type A28 = { set a(b: A) };
type A29 = { get a(): A; set a(b: A); };
type A30 = { get a(); set a(b) };
type A31 = { get 'a'(): A; set 1(b); get [c](): C };
type A32 = { get: A; set: B; readonly: C; new_: D };
type A33 = { get?: A; set?: B; readonly?: C };
type A34 = { get(): A; set(): B; readonly(): C; new(): D };
type A35 = { get<T>(): A; set<T>(): B; readonly<T>(): C };
type A36 = { get; set; readonly };
type A37 = { get, set, readonly };
type A38 = { readonly get: A; readonly set(): B; readonly readonly: C };
type A39 = { get get(): A; set set(a); get set(): B; get readonly(): C };
type A40 = { new: A };
type A41 = { new?: A };
type A42 = { new };
type A43 = { readonly new: A };
type A44 = { if: A; class: B; in: C; of: D; typeof: E; default: F; this: G; null: H; true: I };
type A45 = { async: A; async(): B; static: C; public: D; declare: E; abstract: F; export: G; const: H };
type A46 = { type: A; string: string; number: number; any: any; undefined: undefined };
type A47 = { asserts: A; is: B; infer: C; keyof: D; unique: E };
type A48 = { a: { b: { c: C } } };
type A49 = { a: () => A; b: new () => B; c: (d: D) => (e: E) => F };
type A50 = { a: A extends B ? C : D; e: F };
type A51 = { a: A | B, c: C & D };
type A52 = { a: [A, B?], c: C[] };
type A53 = { a(b: B, c?: C, ...d: D[]): E };
type A54 = { a(this: A): B };
type A55 = { a({ b }: B, [c]: C): D };
type A56 = { a(b): b is B; c(d): asserts d; e(): this is F; g(): asserts this is H; i(): asserts this };
type A57 = { a /* b */ ? /* c */ : /* d */ A /* e */ ; /* f */ };
type A58 = {
    /** a */
    a: A; // b

    // c
    b(): B
    c
    (): C
    [d]: D
    [e: string]: E
    readonly
    f: F
    // g
};
type A59 = { a?; b?(), c };
type A60 = { [a, b]: C };
type A61 = { [a = b]: C };
type A62 = { [a + b]: C };
type A63 = { [a: string, b: number]: C };
type A64 = { [a?: string]: B };
type A65 = { [...a]: B };
type A66 = { a: A = 1 };
type A68 = { static [a: string]: B };
interface B1 {}
interface B2 { a: A }
interface B3 { a: A; b(): B; c?: C; readonly d: D; (): E; new (): F; [g: string]: G; get h(): H; set h(i); }
interface B4 extends A {}
interface B5 extends A, B {}
interface B6 extends A<B>, C.D<E> {}
interface B7<T> {}
interface B8<T extends A = B, in out U> extends C<T>, D<U> { e: T; f(g: U): T }
interface B9 { a, b, c }
interface B10 { a; b; c }
interface B11 {
    a
    b
    c
}
interface type {}
interface of {}
interface declare {}
interface namespace {}
interface abstract {}
interface as<T> {}
interface extends_ {}
interface B12 { interface: A; extends: B; implements: C }
interface
B13
{}
interface B14 extends A {} interface B15 {}
export interface B16 {}
export default interface B17 {}
declare interface B18 {}
export declare interface B19 {}
interface B20 extends a.b.c<D>, E {}
interface B21 { new: A; new(): B; new<T>(a: T): C; 'new'(): D; new?(): E }
interface B22 { constructor: A; constructor(): B; prototype: C }
interface B23 { a(): void, b(): void; c(): void }
interface B24 { readonly readonly: A; readonly [a: string]: B; readonly [b]: C }
let a: { b: B; c(): C } = d;
function f(a: { b?: B }, c: {} = {}): { d: D } { return e; }
