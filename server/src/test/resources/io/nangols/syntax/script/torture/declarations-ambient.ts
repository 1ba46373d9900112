// A file of declarations.
/// <reference types="node" />
/// <reference path="./a.d.ts" />
declare const a: string;
declare let b: number, c: boolean;
declare var d;
declare function e(): void;
declare function e(a: string, b?: number, ...c: any[]): asserts a is 'b';
declare function f<T extends object, K extends keyof T = keyof T>(this: Window, a: T, b: K): T[K];
declare class g<T> extends h<T> implements i {
    private constructor();
    protected constructor(a: T);
    static readonly a: string;
    static b(): void;
    readonly c?: T;
    private d;
    protected readonly e: number;
    #f;
    get g(): T;
    set g(a: T);
    accessor h: T;
    [i: string]: any;
    [Symbol.iterator](): Iterator<T>;
    j<U>(a: U): U extends T ? 1 : 2;
    abstract k(): void;
    static { }
    declare l: T;
    override m(): this;
    n: T = 1;
    o() { }
}
declare abstract class j { abstract a(): void; abstract b: string; abstract get c(): number; protected abstract readonly d: symbol; }
declare enum k { A, B = 1, C = 'c' }
declare const enum l { A }
declare namespace m { const a: string; function b(): void; namespace c.d { } export { a as e }; export default b; export = c; import f = m.c; class g { } }
declare module n.o { }
declare module 'p' { import q from 'r'; export * from 's'; const t: q; export default t; export const u: typeof import('v'); global { } }
declare module '*.svg' { const a: string; export default a; }
declare module 'w';
declare global { interface Array<T> { first(): T } var x: string; namespace NodeJS { interface ProcessEnv { readonly Y?: string } } }
declare interface z { }
declare type A = string;
declare type B<T> = { [K in keyof T]: T[K] };
export declare const C: unique symbol;
export declare function D(): void;
export declare class E { }
export declare namespace F { }
export declare type G = A;
export declare interface H { }
export default interface I { }
export declare abstract class J { }
export as namespace K;
export = L;
declare let M: (a: string) => void, N: new () => A, O: { (a: string): void; new (): A; b: string };
declare var P: { prototype: A; new (): A };
declare const Q: 'a' | 1 | true, R = 1, S = -1, T = 'a';
declare
let U: string
