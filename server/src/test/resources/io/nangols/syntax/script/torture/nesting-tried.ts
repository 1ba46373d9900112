// Types behind `infer T extends`, in one another
type Inferred = T extends [infer A1 extends [infer A2 extends [infer A3 extends [infer A4 extends [infer A5 extends [infer A6 extends [infer A7 extends [infer A8 extends [infer A9 extends [infer A10 extends [infer A11 extends [infer A12 extends string]]]]]]]]]]]] ? 1 : 2;
type Asked = T extends [infer A1 extends [infer A2 extends [infer A3 extends [infer A4 extends [infer A5 extends [infer A6 extends [infer A7 extends [infer A8 extends [infer A9 extends [infer A10 extends [infer A11 extends [infer A12 extends string ? 1 : 2] ? 1 : 2] ? 1 : 2] ? 1 : 2] ? 1 : 2] ? 1 : 2] ? 1 : 2] ? 1 : 2] ? 1 : 2] ? 1 : 2] ? 1 : 2] ? 1 : 2] ? 1 : 2;
type Both = T extends (infer A1 extends (infer A2 extends (infer A3 extends (infer A4 extends (infer A5 extends (infer A6 extends (infer A7 extends (infer A8 extends (infer A9 extends (infer A10 extends (infer A11 extends (infer A12 extends string ? 1 : 2)) ? 1 : 2)) ? 1 : 2)) ? 1 : 2)) ? 1 : 2)) ? 1 : 2)) ? 1 : 2;
type Behind = T extends [A | infer B extends C & D ? 1 : 2, keyof infer E extends F ? 3 : 4, infer G extends H] ? 5 : 6;
type Checked = infer A extends infer B extends C ? 1 : 2;

// Return types behind a conditional's colon
x = a ? (b1): T => a ? (b2): T => a ? (b3): T => a ? (b4): T => a ? (b5): T => a ? (b6): T => a ? (b7): T => a ? (b8): T => a ? (b9): T => a ? (b10): T => a ? (b11): T => a ? (b12): T => f<T>(1) : 12 : 11 : 10 : 9 : 8 : 7 : 6 : 5 : 4 : 3 : 2 : 1;

// Functions in the parameters of functions
x = (a1 = (a2 = (a3 = (a4 = (a5 = (a6 = (a7 = (a8 = (a9 = (a10 = (a11 = (a12 = f<T>(x)) => 1) => 1) => 1) => 1) => 1) => 1) => 1) => 1) => 1) => 1) => 1) => 1;
x = (a1 = (a2 = (a3 = (a4 = (a5 = (a6 = (a7 = (a8 = (a9 = (a10 = (a11 = (a12 = f<T>(x)): T => 1): T => 1): T => 1): T => 1): T => 1): T => 1): T => 1): T => 1): T => 1): T => 1): T => 1): T => 1;
x = ({ a1 = ({ a2 = ({ a3 = ({ a4 = ({ a5 = ({ a6 = ({ a7 = ({ a8 = ({ a9 = ({ a10 = ({ a11 = ({ a12 = f<T>(x) }) => 1 }) => 1 }) => 1 }) => 1 }) => 1 }) => 1 }) => 1 }) => 1 }) => 1 }) => 1 }) => 1 }) => 1;
x = ([a1 = ([a2 = ([a3 = ([a4 = ([a5 = ([a6 = ([a7 = ([a8 = ([a9 = ([a10 = ([a11 = ([a12 = f<T>(x)]) => 1]) => 1]) => 1]) => 1]) => 1]) => 1]) => 1]) => 1]) => 1]) => 1]) => 1]) => 1;
x = <T1>(a1 = <T2>(a2 = <T3>(a3 = <T4>(a4 = <T5>(a5 = <T6>(a6 = <T7>(a7 = <T8>(a8 = <T9>(a9 = <T10>(a10 = <T11>(a11 = <T12>(a12 = f<T>(x)) => 1) => 1) => 1) => 1) => 1) => 1) => 1) => 1) => 1) => 1) => 1) => 1;

// Type arguments, which look like comparisons
x = f1<T>(f2<T>(f3<T>(f4<T>(f5<T>(f6<T>(f7<T>(f8<T>(f9<T>(f10<T>(f11<T>(f12<T>(x))))))))))));
x = f<A1<A2<A3<A4<A5<A6<A7<A8<A9<A10<A11<A12<B>>>>>>>>>>>>>(x);
x = f<{ [g<{ [g<{ [g<{ [g<{ [g<{ [g<{ [g<{ [g<{ [g<{ [g<{ [g<{ [g<B>(x)]: T }>(x)]: T }>(x)]: T }>(x)]: T }>(x)]: T }>(x)]: T }>(x)]: T }>(x)]: T }>(x)]: T }>(x)]: T }>(x)]: T }>(x)]: T }>(x);
