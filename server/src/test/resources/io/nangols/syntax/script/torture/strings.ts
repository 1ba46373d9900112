// Strings with every escape.
'';
"";
'a';
"a";
'a b';
'"';
"'";
'\'';
"\"";
'\\';
'\n\r\t\b\f\v\0';
'\a\c\d\e\g\w';
'\/';
'\`';
'\$';
'\{';
'\x41';
'\x7f\xff';
'\u0041';
'\u{41}';
'\u{0041}';
'\u{1F600}';
'\u{10FFFF}';
'\u{0}';
'\uD83D\uDE00';
'\uD800';
'\uDC00\uD800';
'\u2028\u2029';
'\ufeff';
'a\
b';
'a\
\
b';
'\
';
'é ü 漢字 😀';
'\é\漢\😀';
'​ ­';
'	';
'//';
'/* a */';
'`${a}`';
'<!-- -->';
'#!';
'<<<<<<< a';
'\0';
'\0a';
'use strict';
"use strict";
'a' + "b";
'a'.b;
'a'[b];
'a'();
'a'!;
'a' as A;
'a' in b;
'a'
+ 'b';
'a'
'b'
('a');
['a', "b"];
({ 'a': 'b', "c": "d", 'e'() {}, get 'f'() { return 'g'; }, set "h"(i) {}, async 'j'() {}, *'k'() {}, async *"l"() {}, ['m']: 'n' });
({ '': 1, ' ': 2, '__proto__': 3, 'a\nb': 4, '\x61': 5, '\u{62}': 6 });
a['b'];
a["b"]['c'];
f('a', "b");
`${'a'}`;
x = 'a' ? 'b' : 'c';
x = a === 'b' || c !== "d";
x = typeof a === 'string';
type A = 'a' | "b" | '\n' | '\u{41}';
type B = { 'a': 'b'; "c"?: "d" };
type C = A['a']["b"];
enum D { 'a', "b" = 'c' }
class E { 'a' = 'b'; "c"() {} static 'd'; 'constructor'() {} }
import F from 'a';
import { 'a b' as G } from "c";
export { F as 'd e' };
export * as "f" from 'g';
declare module 'h' {}
switch ('a') { case 'b': case "c": }
throw 'a';
for (const a in 'b') {}
for (const a of "c") {}
if ('a') 'b'; else "c";
(() => 'a');
(() => { 'use strict'; });
function H() { 'use strict'; "another"; 'a'.b; }
label: 'a';
import('a');
require("b");
