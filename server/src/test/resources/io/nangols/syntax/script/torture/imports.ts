// Imports in every form.
import 'a';
import "a";
import 'a' with { type: 'json' };
import 'a' with {};
import 'a' with { type: 'json', };
import 'a' with { type: 'json', b: 'c', 'd': "e" };
import 'a' with { if: 'b', with: 'c' };
import 'a' assert { type: 'json' };
import a1 from 'a';
import a2, {} from 'a';
import a3, { b } from 'a';
import a4, { b as c, default as d } from 'a';
import a5, * as b1 from 'a';
import * as b2 from 'a';
import * as type_ from 'a';
import * as as from 'a';
import * as from from 'a';
import {} from 'a';
import { a } from 'a';
import { a6, } from 'a';
import { a7, b3 } from 'a';
import { a as b4 } from 'a';
import { a as b5, c as d1, } from 'a';
import { default as a8 } from 'a';
import { if as a9, class as a10, new as a11 } from 'a';
import { 'a' as a12 } from 'a';
import { "a b" as a13, 'default' as a14 } from 'a';
import { type } from 'a';
import { type, a } from 'a';
import { type a15 } from 'a';
import { type a16, b6, type c1 } from 'a';
import { type a as b7 } from 'a';
import { type type } from 'a';
import { type as } from 'a';
import { type as as } from 'a';
import { type as as as } from 'a';
import { type as b8 } from 'a';
import { type as as b9 } from 'a';
import { type type as b10 } from 'a';
import { type default as b11 } from 'a';
import { type if as b12 } from 'a';
import { type 'a' as b13 } from 'a';
import { as } from 'a';
import { as as as } from 'a';
import { as as b14 } from 'a';
import { from } from 'a';
import { of, get, set, async, await as b15 } from 'a';
import { type of } from 'a';
import { type from } from 'a';
import type a17 from 'a';
import type { a18 } from 'a';
import type { a19, b16 as c2 } from 'a';
import type {} from 'a';
import type * as a20 from 'a';
import type from 'a';
import type from from 'a';
import type type from 'a';
import type, { a21 } from 'a';
import type, * as a22 from 'a';
import type as from 'a';
import type of from 'a';
import type a23 = require('a');
import type a24 = A.B;
import type = require('a');
import type = A.B;
import type from = require('a');
import type type = require('a');
import defer * as a25 from 'a';
import defer from 'a';
import defer, { a26 } from 'a';
import defer, * as a27 from 'a';
import defer = require('a');
import defer = A;
import from from 'a';
import as from 'a';
import of from 'a';
import async from 'a';
import get, { set } from 'a';
import a28 from 'a' with { type: 'json' };
import a29, { b17 } from 'a' with { type: 'json' };
import * as a30 from 'a' with { type: 'json' };
import type a31 from 'a' with { type: 'json' };
import { a32 } from 'a' assert { type: 'json' };
import { a33 } from 'a'
with ({}) {}
import { a34 } from 'a'
assert
({})
import a35 = require('a');
import a36 = require("a");
import a37 = A;
import a38 = A.B;
import a39 = A.B.C;
import a40 = require;
import a41 = require.a;
import async = A;
import from = A;
import as = A;
export import a42 = A.B;
export import a43 = require('a');
export import type a44 = require('a');
import/* a */a45/* b */from/* c */'a'/* d */;
import {
    a46, // a
    /* b */ b18 /* c */ as /* d */ c3 /* e */,
    // f
} from 'a';
import
a47
from
'a'
import
{
a48
}
from
'a'
import
'a'
import a49 from 'a'; import b19 from 'b'
import a50 from 'a'
import('a');
import('a', b);
import('a', { with: { type: 'json' } });
import('a',);
import(a);
import(a + b);
import(`a${b}`);
import('a').then(b);
import('a')[b];
import('a')(b);
import.meta;
import.meta.url;
import.meta.env.A;
import.meta['a'];
import.meta();
import.meta`a`;
import.meta!;
import.meta as A;
import.defer('a');
import.defer('a').then(b);
new (import('a'));
new (import('a'))();
await import('a');
(await import('a')).b;
const { a: a51 } = await import('a');
const a52 = import('a');
f(import('a'), import.meta);
[import('a'), import.meta];
({ a: import('a'), b: import.meta, import: c });
async () => import('a');
() => import('a');
typeof import('a');
!import('a');
import('a') as B;
import('a') + import('b');
import('a') ? import('b') : import('c');
a.import;
a.import('b');
a.import.meta;
