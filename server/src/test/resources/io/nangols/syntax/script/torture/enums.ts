// Enums.
enum A1 {}
enum A2 { A }
enum A3 { A, }
enum A4 { A, B, C }
enum A5 { A = 1, B, C = 'c', D = `d`, E = -1, F = 1 << 2, G = A | C, H = 'a'.length, I = f(), J = (1 + 2) * 3 }
enum A6 { 'A', "B" = 1, 'a b' = 2, [`C`], ['D'], [`E`] = 3 }
enum A7 {
    A, // a
    /** b */
    B = 2,
    C /* c */ = /* d */ 3 /* e */, /* f */
    // g
}
enum A8 { if, class, enum, new, typeof, default = 1, constructor, get, set, async, static, type, undefined, NaN }
enum A9 { A = B.C, D = B['C'], E = ~0, F = +1, G = A9.A }
const enum B1 { A, B = 1 }
declare enum B2 { A }
declare const enum B3 { A }
export enum B4 {}
export const enum B5 { A = 1 }
export declare enum B6 {}
export declare const enum B7 {}
@a enum B8 {}
enum type {}
enum of { of }
enum async { async }
enum declare {}
enum A_\u0042 { \u0043 = 1 }
enum C1 { A = a ? b : c, B = d as any, C = <any>e, D = !f, E = g`h`, F = (() => 1)() }
enum C2 { A = 1
, B
= 2 }
namespace N { enum A {} export enum B {} export const enum C { A } }
function f() { enum A { B } }
if (a) enum D {}
enum E1 { A } enum E2 { B }
enum E3 { A = 0b1, B = 0o7, C = 0xf, D = 1e3, E = .5, F = 1_000 }
