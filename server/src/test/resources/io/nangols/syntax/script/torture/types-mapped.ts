// Mapped types.
type A1 = { [K in A]: B };
type A2 = { [K in A]: B; };
type A3 = { [K in A]?: B };
type A4 = { [K in A]+?: B };
type A5 = { [K in A]-?: B };
type A6 = { readonly [K in A]: B };
type A7 = { +readonly [K in A]: B };
type A8 = { -readonly [K in A]: B };
type A9 = { -readonly [K in A]-?: B };
type A10 = { +readonly [K in A]+?: B };
type A11 = { readonly [K in A]?: B };
type A12 = { [K in keyof A]: A[K] };
type A13 = { [K in keyof A as B]: A[K] };
type A14 = { [K in keyof A as `a${K & string}`]: A[K] };
type A15 = { [K in keyof A as A[K] extends B ? K : never]: A[K] };
type A16 = { [K in keyof A as Exclude<K, 'a'>]?: A[K] };
type A17 = { [K in 'a' | 'b']: K };
type A18 = { [K in A | B]: C };
type A19 = { [K in string]: A };
type A20 = { [K in A] };
type A21 = { [K in A]; };
type A22 = { [K in A]? };
type A23 = { readonly [K in A] };
type A24 = { [K in A]: { [L in B]: C } };
type A25 = { [K in A]: B }[A];
type A26 = { [K in A]: B }[];
type A27 = keyof { [K in A]: B };
type A28 = A & { [K in B]: C };
type A29<T> = { [K in keyof T]: T[K] extends (infer U)[] ? U : T[K] };
type A30<T> = { [K in keyof T]-?: () => T[K] };
type A31 = { [K in A]: (a: B) => C };
type A32 = { [/* a */ K /* b */ in /* c */ A /* d */]/* e */:/* f */ B /* g */ };
type A33 = {
    [K in A]: B
};
type A34 = {
    readonly [K in A]: B;
};
type A35 = {
    // a
    -readonly [K in A as B]-?: C; // d
    // e
};
type A36 = { [type in A]: B };
type A37 = { [of in A]: B };
type A38 = { [as in A as B]: as };
type A39 = { [readonly in A]: B };
type A40 = { [K in (A)]: B };
type A41 = { [K in A<B>]: C };
type A42 = { [K in A extends B ? C : D]: E };
type A43 = { [K in typeof a]: B };
type A44 = { [K in typeof a[number]]: B };
type A45 = { [K in A]: B extends C ? D : E };
type A46 = { [a in b]: c };
type A48 = { [K in A]: any; a: B };
let a: { [K in A]: B };
function f<T>(b: { [K in keyof T]: C<T[K]> }): { [K in keyof T]?: D } {}
interface I { a: { [K in A]: B }; [b: string]: C }
