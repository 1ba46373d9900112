// Namespaces, modules, global scope and what is only declared.
namespace A1 {}
namespace A2 { a; }
namespace A3 { export const a = 1; const b = 2; }
namespace A4.B {}
namespace A5.B.C.D { export {}; }
namespace A6 { namespace B { namespace C {} } }
namespace A7 { export namespace B {} }
namespace A8 { import a = B.C; export import d = E; import f = require('g'); }
namespace A9 { export = a; }
namespace type {}
namespace of.as.from {}
namespace namespace {}
namespace A10.if.class {}
module B1 {}
module B2.C {}
module B3 { module C {} }
module module {}
declare module 'a';
declare module "b" {}
declare module 'c' { export default a; export function f(): void; export const g: A; export { h }; export * from 'i'; import j from 'k'; }
declare module 'd' { export = e; }
declare module 'e*' { const a: A; export default a; }
declare module 'f'
declare module F1 {}
declare module F2.G {}
declare namespace F3 {}
declare namespace F4.G { let a; var b: B; const c: C; function d(): D; class E {} interface F {} type G = H; enum I {} const enum J {} namespace K {} abstract class L {} }
export namespace G1 {}
export module G2 {}
export declare namespace G3 {}
export declare module G4 {}
declare global {}
declare global { var a: A; interface Window { b: B } namespace C {} function d(): void; const e: E; }
global {}
declare var a1;
declare var a2: A;
declare var a3: A, a4: B;
declare let a5;
declare const a6: A;
declare const a7 = 1;
declare function b1(): void;
declare function b2(a: A, ...b: B[]): C
declare class c1 {}
declare class c2 extends A { a: A; b(): void; static c: C; constructor(d: D); get e(): E; set e(f); [g: string]: H; private i; readonly j = 1; #k }
declare abstract class c3 { abstract a; abstract b(): void }
declare interface d1 {}
declare type d2 = A;
declare enum d3 {}
declare const enum d4 {}
declare import d5 = A.B;
declare using d6: A;
declare await using d7: A;
export declare var e1: A;
export declare let e2;
export declare const e3: A;
export declare function e4(): void;
export declare class e5 {}
export declare abstract class e6 {}
export declare interface e7 {}
export declare type e8 = A;
export declare enum e9 {}
export declare const enum e10 {}
export declare async function e11(): A;
export as namespace f1;
export as namespace as;
namespace
a
{}
namespace;
namespace = 1;
namespace();
namespace.a;
namespace[a];
namespace + a;
module;
module = 1;
module.exports = a;
module.exports.b = c;
module();
module
a;
module
'a';
global;
global = 1;
global.a;
global();
global
{}
declare;
declare = 1;
declare();
declare.a;
declare
a;
declare
const g1;
declare
var g2;
declare
function g3() {}
declare
class g4 {}
declare
module 'a' {}
abstract;
abstract = 1;
abstract();
abstract
class g5 {}
type;
type = 1;
type();
type.a;
type
g6 = 1;
interface_;
let namespace, module, global, declare, abstract, type;
function h1(namespace, module, global, declare, abstract, type) {}
namespace H2 { declare; namespace; module; global; type; abstract; }
namespace H3 { declare module I {} declare const j: A; declare function k(): void }
namespace H4 { if (a) {} for (;;) {} try {} catch {} switch (b) {} throw c; }
namespace H5 { @a class B {} }
namespace /* a */ H6 /* b */ . /* c */ I /* d */ { /* e */ }
