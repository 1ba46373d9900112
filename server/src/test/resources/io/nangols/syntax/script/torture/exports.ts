// Exports in every form.
export {};
export { a };
export { a, };
export { a, b };
export { a as b };
export { a as b, c as d, };
export { a as default };
export { a as if, b as class, c as new };
export { a as 'b' };
export { a as "b c", d as 'default' };
export { default as a } from 'a';
export { default } from 'a';
export { default as default } from 'a';
export { default, a, if, class } from 'a';
export { 'a' } from 'a';
export { 'a' as b } from 'a';
export { 'a' as 'b' } from 'a';
export { "a", 'b' as default } from 'a';
export {} from 'a';
export { a } from 'a';
export { a as b } from 'a';
export { type };
export { type, a };
export { type a };
export { type a, b, type c as d };
export { type type };
export { type as };
export { type as as };
export { type as as as };
export { type as b };
export { type as as b };
export { type a as as };
export { type type as as };
export { type if as b } from 'a';
export { type default } from 'a';
export { type default as a } from 'a';
export { type 'a' } from 'a';
export { type 'a' as b } from 'a';
export { type as 'b' };
export { type as if };
export { as };
export { as as as };
export { as as b };
export { from, of, get, set, async };
export type { a };
export type { a as b, c };
export type {};
export type { a } from 'a';
export type { default as a } from 'a';
export type * from 'a';
export type * as a from 'a';
export type * as default from 'a';
export type A1 = B;
export type type = A;
export type from = A;
export * from 'a';
export * as a from 'a';
export * as default from 'a';
export * as if from 'a';
export * as 'a' from 'a';
export * as "a b" from 'a';
export * as as from 'a';
export * as from from 'a';
export { a } from 'a' with { type: 'json' };
export * from 'a' with { type: 'json' };
export * as a from 'a' with { type: 'json', };
export * from 'a' assert { type: 'json' };
export type { a } from 'a' with { type: 'json' };
export { a } from 'a'
with ({}) {}
export { a }
from
'a'
export { a }
from_
export var a1;
export var a2 = 1, a3 = 2;
export let a4: A;
export const a5 = 1;
export const { a6, b: a7, ...a8 } = c, [a9] = d;
export using a10 = b;
export await using a11 = b;
export function b1() {}
export function* b2() {}
export async function b3() {}
export async function* b4() {}
export function b5<T>(a: T): T { return a; }
export class c1 {}
export abstract class c2 {}
export interface d1 {}
export interface d2<T> extends A<T> {}
export enum e1 {}
export const enum e2 {}
export namespace f1 {}
export module f2 {}
export import g1 = A;
export import g2 = require('a');
export declare const h1: A;
export = a;
export = a.b;
export = { a };
export = class {};
export = function () {};
export = a => b;
export default a;
export default a.b;
export default a();
export default a(b, { c: async (d) => { await e; } });
export default (a);
export default (a, b);
export default { a };
export default {};
export default [];
export default 1;
export default 'a';
export default `a`;
export default /a/;
export default null;
export default this;
export default () => {};
export default a => b;
export default (a) => b;
export default <T>(a: T) => a;
export default async () => {};
export default async a => b;
export default async (a) => b;
export default async;
export default async.a;
export default async();
export default function () {}
export default function* () {}
export default async function () {}
export default async function* () {}
export default function i1() {}
export default function* i2() {}
export default async function i3() {}
export default function <T>(a: T) {}
export default function i4(): void
export default function (): void
export default (function () {});
export default (function () {})();
export default class {}
export default class j1 {}
export default class extends A {}
export default abstract class {}
export default abstract class j2 {}
export default abstract;
export default abstract
class j3 {}
export default (class {});
export default new A();
export default new class {}();
export default interface k1 {}
export default interface_;
export default type;
export default enum_;
export default namespace;
export default let_;
export default a as B;
export default a satisfies B;
export default { a } satisfies B;
export default { a: b } as C;
export default <A>b;
export default a!;
export default a ? b : c;
export default a = b;
export default !a;
export default typeof a;
export default await a;
export default import('a');
export default import.meta;
export default yield_;
export default a
export default b
(c)
export default function l1() {}
(a)
export default class l2 {}
(a)
export default class {} /a/;
export default from;
export default of;
export default default_;
export as namespace m1;
@a export default class n1 {}
export default @a class n2 {}
@a export class n3 {}
export @a class n4 {}
export/* a */default/* b */a/* c */;
export /* a */ { /* b */ a /* c */ as /* d */ b /* e */ , /* f */ } /* g */ from /* h */ 'a' /* i */ ;
export
default
a
export
const o1 = 1
export
{
a
}
export
*
from
'a'
