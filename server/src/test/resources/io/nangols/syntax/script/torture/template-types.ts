// Template literal types.
type A1 = ``;
type A2 = `a`;
type A3 = `${A}`;
type A4 = `a${A}b`;
type A5 = `${A}${B}`;
type A6 = `${A}-${B}-${C}`;
type A7 = `${string}.${number}`;
type A8 = `${'a' | 'b'}-${1 | 2}`;
type A9 = `${`${`${A}`}`}`;
type A10 = `${A extends B ? C : D}`;
type A11 = `${Uppercase<A>}`;
type A12 = `${A[number]}`;
type A13 = `${A['b']}`;
type A14 = `${keyof A & string}`;
type A15 = `${typeof a}`;
type A16 = `${{ a: string }['a']}`;
type A17 = `${(A)}`;
type A18 = `${infer_}`;
type A19<T> = T extends `${infer A}.${infer B}` ? [A, B] : never;
type A20<T> = T extends `${infer A extends number}` ? A : never;
type A21<T> = T extends `${infer A}${infer B}` ? `${A}${A21<B>}` : T;
type A22 = { [K in keyof A as `get${Capitalize<K & string>}`]: A[K] };
type A23 = { [a: `data-${string}`]: string };
type A24 = `a
${A}
b`;
type A25 = `\n${A}\u0041${B}\``;
type A26 = `$${A}`;
type A27 = `\${A}`;
type A28 = `{${A}}`;
type A29 = `${A}`[];
type A30 = `${A}`['length'];
type A31 = `a` | `b${C}`;
type A32 = keyof `a`;
type A33 = [`a`, `b${C}`?];
type A34 = (a: `a${B}`) => `c`;
type A35 = Map<`a`, `${B}`>;
type A36 = `${/* a */ B /* c */}`;
type A37 = `${A.B.C}`;
type A38 = `${-1}`;
type A39 = `${any}${unknown}${never}`;
type A40 = `${[A, B][0]}`;
type A41 = `${import('a').B}`;
type A42 = `${() => void}`;
type A43 = `a${A}` extends `${infer B}` ? B : never;
let a: `a${B}` = `a${b}`;
let b = c as `d${E}`;
let c = <`d${E}`>f;
let d = e<`f${G}`>();
function f(a: `b`, c: `${D}`): `e${F}` {}
class C { a: `b${D}`; [c: `${D}`]: E }
interface I { [a: `b${C}`]: D; e: `f`; g(h: `i`): `${J}`; }
