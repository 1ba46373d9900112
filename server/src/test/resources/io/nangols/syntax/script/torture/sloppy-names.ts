// Words that only strict mode reserves, as names; and what scripts without imports do.
'use strict';
"use client"
const a = require('a');
const { b, c: d } = require('b');
const e = require('e').default;
module.exports = a;
module.exports = { a, b };
exports.a = b;
exports.default = async function () {};
Object.defineProperty(exports, '__esModule', { value: true });
__dirname;
__proto__;
__a__b;
___a;
var yield;
yield;
yield = 1;
yield + 1;
yield * 1;
yield.a;
yield(a);
yield[a];
yield
a
yield ? a : b;
yield => a;
(yield) => a;
yield: for (;;) break yield;
function yield() {}
function m1(yield) { yield; yield(a); }
({ yield });
type yield = A;
var let;
let
n1
let;
let = 1;
let(a);
let.a;
let + 1;
let `a`;
a
if (a) let
b
for (let in a) {}
for (let; ; ) {}
for (let of = 1; ; ) {}
for (let of of a) {}
for (let
of a) {}
var static, implements, interface, package, private, protected, public;
static;
implements;
interface;
package;
private;
protected;
public;
static = implements + interface;
private(a);
public.b;
protected[c];
package
a
static: for (;;) break static;
function static() {}
function implements(interface, package) {}
with (a) b;
with (a) { b; }
with (a) with (b) c;
delete a;
arguments;
arguments = 1;
eval('a');
eval = 1;
undefined = 1;
NaN;
