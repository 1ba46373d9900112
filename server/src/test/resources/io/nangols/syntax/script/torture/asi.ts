// Automatic semicolon insertion.
a
b
a; b
a
;b
;
;;
var c
var d = 1
var e = 1, f
let g
let h = a
const i = a
a = b
c = d
a
++b
a
--b
a
++
b
a++
b
a
(b)
a
[b]
a
`b`
a
.b
a
?.b
a
+ b
a
- b
a
* b
a
/ b
a
, b
a
? b
: c
a
= b
a
&& b
a
instanceof b
a
in b
a
as
b
a
satisfies
b
a
!b
a
!
b
a
<b>(c)
a
< b
if (a) b
else c
if (a)
    b
else
    c
if (a) { b } else c
do a
while (b)
do a; while (b) c
do {} while (a) b
do {} while (a); b
do do a; while (b) while (c) d
while (a) b
for (;;) a
for (
    ;
    ;
) a
for (a
    ;b
    ;c) d
function j() {
    return
    a
}
function k() {
    return a
}
function l() {
    return (
        a
    )
}
function m() { return }
function n() { return a }
function o() { a }
function p() { a; b }
function* q() {
    yield
    a
    yield a
    yield
}
async function r() {
    await a
    await
    b
}
loop: for (;;) {
    break
    loop
    continue
    loop
    break loop
    continue loop
}
for (;;) { break }
for (;;) { continue }
for (;;) break
throw a
throw {
    a
}
debugger
debugger; debugger
import s from 's'
import 't'
import * as u from 'u'
import { v } from 'v'
import w = require('w')
import x = a.b
export { a }
export { b } from 'b'
export * from 'c'
export default a
export const y = 1
export type Z = A
type
T1 = A
type T2 = A
type T3 =
    | A
    | B
type T4 = A
| B
type T5 = A
& B
type T6 = A
[B]
type T8
    = A
type T9 = typeof a
type T10 = typeof a
<b>(c)
type T11 = keyof
A
type T12 = unique
symbol
let z: A
let a1: A
= 1
let a2: A
| B
let a3
: A
let a4: typeof a
[b]
type
a
interface
b
{ }
namespace
c
{ }
module
d
{ }
declare
e
abstract
class C1 {}
async
function f1() {}
declare
const g1
using
h1
let
i1
class C2 {
    a
    b = 1
    c
    d() {}
    e
    static f
    static
    g
    h = 1
    ;i
    get
    j() { return 1 }
    set
    k(a) {}
    get;
    static
    readonly
    m
    public
    n
    o?
    p!
    q: A
    r?: A
    accessor
    s
    declare
    t
    abstract
    u
    override
    v
    async
    w
    static {}
    x = a
    static
    async
    y() {}
    z
    'b'
    1
    in
}
interface I1 {
    a
    b: A
    c(): void
    d?
    (): void
    new (): void
    [a: string]: any
    get;
    e
    readonly f
    get g(): A
    set f(a)
    g, h
    i; j
}
type L1 = { a }
type L2 = { a, b }
type L3 = {
    a
    b
}
type L4 = { a: A
b: B }
type M1 = { [K in A]: B }
type M2 = { [K in A]: B
}
declare function f2()
declare function f3(): A
declare function f4(a
)
declare let k1
declare module 'a'
declare namespace b1 {
    let a
    function b()
}
enum E1 {}
var l1 = function () {}
var m1 = () => {}
var n1 = class {}
var o1 = {}
var p1 = a /*
*/ var q1
a /*
*/ b
{ a }
{ a; }
{ a
}
{ a } b
a: b
c
;(a)
;[a]
;`a`
var r1 = 1 /* a */
var s1 = `a
` 
var t1 = a as
    B
var u1 = a as B
(c)
label:
for (;;) {}
switch (a) { case b: c
case d: e
default: f }
try { a } catch { b } finally { c }
with (a) b
if (a);
else;
for (;;);
while (a);
a
/* no line break at the end */ a