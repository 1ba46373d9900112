// Words that are keywords only where the grammar asks, as names in every role.
abstract; accessor; as; asserts; assert; any; async; bigint; boolean; constructor; declare; defer; from; get; global; infer; intrinsic; is;
keyof; module; namespace; never; number; object; of; out; override; readonly; require; satisfies; set; string; symbol; type; undefined; unique; unknown; using;
abstract.a; accessor.a; as.a; asserts.a; assert.a; any.a; async.a; bigint.a; boolean.a; constructor.a; declare.a; defer.a; from.a; get.a;
global.a; infer.a; intrinsic.a; is.a; keyof.a; module.a; namespace.a; never.a; number.a; object.a; of.a; out.a; override.a; readonly.a;
require.a; satisfies.a; set.a; string.a; symbol.a; type.a; undefined.a; unique.a; unknown.a; using.a;
abstract(); accessor(); as(); asserts(); any(); async(); declare(); defer(); from(); get(); global(); infer(); is(); keyof(); module();
namespace(); never(); number(); object(); of(); out(); override(); readonly(); require(); satisfies(); set(); string(); type(); unique(); using();
abstract = 1; accessor = 1; as = 1; async = 1; declare = 1; defer = 1; from = 1; get = 1; global = 1; module = 1; namespace = 1; of = 1; type = 1; using = 1;
abstract => 1; accessor => 1; as => 1; async => 1; declare => 1; from => 1; get => 1; global => 1; module => 1; namespace => 1; of => 1; type => 1;
abstract: a; as: a; async: a; declare: a; from: a; get: a; global: a; module: a; namespace: a; of: a; type: a; readonly: a; is: a; using: a;
abstract ? a : b; as ? a : b; async ? a : b; declare ? a : b; module ? a : b; namespace ? a : b; type ? a : b; global ? a : b;
abstract + a; as + a; async + a; declare + a; module + a; namespace + a; type + a; global + a; interface_ + a;
abstract, as, async, declare, module, namespace, type, global;
abstract[a]; as[a]; async[a]; declare[a]; module[a]; namespace[a]; type[a]; global[a]; readonly[a];
abstract`a`; as`a`; async`a`; declare`a`; module`a`; namespace`a`; type`a`; global`a`;
abstract++; as++; async++; declare++; module++; namespace++; type++; global++;
abstract!; async!; declare!; module!; namespace!; type!; global!;
abstract in a; declare in a; module in a; type in a; namespace in a; global in a;
abstract instanceof a; declare instanceof a; type instanceof a; module instanceof a;
type < a; type < a > b; type<A>(b); namespace < a; declare < a; module<A>();
type / a / b; of / a / b; get / a / b;
type === a; namespace === a; module !== a; declare == a;
let abstract, accessor, as, asserts, assert, any, async, bigint, boolean, constructor, declare, defer, from, get, global, infer, intrinsic, is;
let keyof, module, namespace, never, number, object, of, out, override, readonly, require, satisfies, set, string, symbol, type, unique, unknown, using;
const type1 = type, of1 = of, as1 = as;
var { type: type2, of: of2, as: as2, get: get2, set: set2, async: async2, from: from2 } = a;
var { type, of, as = 1, get = 2, set, async = 3, ...from } = a;
var [type, of, as, get, set, ...async] = a;
function type() {}
function of() {}
function as() {}
function async() {}
function get() {}
function set() {}
function from() {}
function declare() {}
function abstract() {}
function namespace() {}
function module() {}
function global() {}
function readonly() {}
function is(asserts, is) {}
async function async() {}
function* of() {}
function a1(abstract, accessor, as, asserts, any, async, boolean, constructor, declare, defer, from, get, global, infer, is) {}
function a2(keyof, module, namespace, never, number, object, of, out, override, readonly, require, satisfies, set, string, symbol, type, unique, unknown, using) {}
function a3(type: type, of?: of, as = as, ...async: async[]) {}
function a4(readonly?: A, override = 1, declare?) {}
function a5({ type, of: of, as = 1 }, [get, set]) {}
class abstract {} class accessor {} class as {} class async {} class declare {} class from {} class get {} class module {} class namespace {} class of {} class set {} class type {}
class b1 extends type {} class b2 extends of.as {} class b3 implements type, of {}
class b4 extends async {} class b5 extends declare<type> {}
interface abstract {} interface as {} interface async {} interface declare {} interface from {} interface get {} interface module {} interface of {} interface type {}
interface c1 extends type, of.as<async> {}
type abstract = 1; type accessor = 1; type as = 1; type async = 1; type declare = 1; type from = 1; type get = 1; type module = 1; type namespace = 1; type of = 1; type type = 1;
type d1 = abstract | accessor | as | asserts | async | declare | from | get | global | is | module | namespace | of | out | override | require | satisfies | set | type | using;
type d2 = type.of.as; type d3 = type<of>; type d4 = typeof type; type d5 = keyof of; type d6 = async[]; type d7 = as['from'];
type d8<type, of extends type, as = of> = type;
enum type { type, of, as, async, get, set, from, declare, abstract, namespace, module, readonly, is, asserts, infer, keyof }
namespace type {} namespace of.as.async {} namespace declare {} namespace abstract {} namespace global_ {}
import type1, { type as type3, of as of3, as as as3, async as async3 } from 'type';
import * as from3 from 'from';
import { get as get3, set as set3, from as from4, as as as4 } from 'as';
export { type as of, of as type, as as as, from as from };
({ abstract, accessor, as, asserts, any, async, boolean, constructor, declare, defer, from, get, global, infer, is, keyof, module, namespace });
({ never, number, object, of, out, override, readonly, require, satisfies, set, string, symbol, type, undefined, unique, unknown, using, await: 1 });
({ type: type, of: of, as: as, async: async, get: get, set: set, from: from, declare: declare });
({ type() {}, of() {}, as() {}, async() {}, get() {}, set() {}, static() {}, declare() {}, readonly() {} });
({ get get() { return 1; }, set set(a) {}, get set() { return 1; }, get async() { return 1; }, async get() {}, async set() {}, async async() {}, *get() {}, async *set() {} });
({ get type() { return 1; }, set of(a) {}, get static() { return 1; }, get if() { return 1; } });
({ get, set, async, static: 1, await_ });
({ get: 1, set: 2, async: 3 });
({ get, }); ({ set, }); ({ async, });
({ if: 1, class: 2, new: 3, typeof: 4, function: 5, this: 6, null: 7, true: 8, import: 9, export: 10, default: 11, yield: 12, let: 13, enum: 14 });
({ if() {}, class() {}, new() {}, typeof() {}, function() {}, this() {}, null() {}, true() {}, import() {}, export() {}, default() {} });
a.if; a.class; a.new; a.typeof; a.function; a.this; a.null; a.true; a.import; a.export; a.default; a.yield; a.await; a.let; a.in; a.of; a.var;
a.catch(b); a.finally(b); a.delete(b); a.return(b); a.throw(b); a.for(b); a.with(b); a.do().while().else();
for (const of of of) {}
for (const of in of) {}
for (let of of of) {}
for (var of of of) {}
for (let of = 1; of; of) {}
for (of = 1; ; ) {}
for (of in a) {}
for (of.a of b) {}
for (type of a) {}
for (as of a) {}
for (const async of async) {}
for (const as of as) {}
for (const type of type) {}
for (const get in set) {}
for await (const of of of) {}
for (let as of a as B) {}
try {} catch (type) {}
try {} catch (of) {}
new type(); new of; new as.a(); new async(a); new get.set();
x = type; x = of, y = as; x = async; x = { type }; x = [of, as]; x = type ? of : as;
x = type as type; x = as as as; x = of satisfies of; x = <type>of; x = type!;
f(type, of, as, async, get, set); f(...of); f(type => of); f((type, of) => as); f(async (of) => as);
type
= 1;
declare
type
e1 = A;
namespace
e2
{}
abstract
class
e3 {}
