/* first */ // second
/** third */
//
///
//// a
/**/
/***/
/* * / */
/* // */
// /*
// */
/*/ */
/* a *//* b *//* c */
a; // a
b; /* b */
/* c */ c;
/* d */ d /* e */ + /* f */ e /* g */ ; /* h */
a/**/+/**/b;
a/*
*/b/* one line
two lines */c
a // b
// c
.d // e
/* f */ .g /* h */ ( /* i */ j /* k */ , /* l */ ) // m
;
'// no comment'; "/* nor this */"; `// nor ${/* but this */ a} this // */`; /\/\* nor this/; /[/*]/; /\/\//;
`${a // in a template
}${/* b */ c}`
`/* ${`// ${b /* c */} /*`} */`;
{ /* a */ }
{ // a
}
function /* a */ f /* b */ ( /* c */ a /* d */ : /* e */ A /* f */ = /* g */ b /* h */ , /* i */ ... /* j */ c /* k */ ) /* l */ : /* m */ B /* n */ { /* o */ }
async /* a */ function /* b */ * /* c */ g /* d */ < /* e */ T /* f */ > /* g */ ( /* h */ ) { /* i */ }
const /* a */ h /* b */ = /* c */ async /* d */ ( /* e */ ) /* f */ => /* g */ { /* h */ } /* i */ ;
const i = /* a */ b /* c */ => /* d */ e;
const j = ( /* a */ b /* c */ ) /* d */ => /* e */ ( /* f */ { /* g */ } /* h */ );
if /* a */ ( /* b */ c /* d */ ) /* e */ { /* f */ } /* g */ else /* h */ { /* i */ }
for /* a */ ( /* b */ const /* c */ d /* e */ of /* f */ g /* h */ ) /* i */ ;
for /* a */ ( /* b */ ; /* c */ ; /* d */ ) /* e */ ;
for /* a */ await /* b */ ( /* c */ const d of e ) ;
while /* a */ ( b ) /* c */ { }
do /* a */ { } /* b */ while /* c */ ( d ) /* e */ ;
switch /* a */ ( b ) /* c */ { /* d */ case /* e */ f /* g */ : /* h */ break /* i */ ; /* j */ default /* k */ : /* l */ }
try /* a */ { /* b */ } /* c */ catch /* d */ ( /* e */ f /* g */ ) /* h */ { /* i */ } /* j */ finally /* k */ { /* l */ }
throw /* a */ b /* c */ ;
function k() { return /* a */ b /* c */ ; }
label /* a */ : /* b */ ;
class /* a */ L /* b */ extends /* c */ M /* d */ implements /* e */ N /* f */ { /* g */
    /* a */ static /* b */ readonly /* c */ d /* e */ ? /* f */ : /* g */ H /* i */ = /* j */ k /* l */ ; /* m */
    /** doc */ async /* a */ * /* b */ c /* d */ ( /* e */ ) /* f */ { /* g */ } /* h */
    /** doc */ get /* a */ d /* b */ ( /* c */ ) { /* e */ return 1; } // f
    @ /* a */ b /* c */ ( /* d */ ) /* e */ f;
    /* a */ [ /* b */ c /* d */ : /* e */ string /* f */ ] /* g */ : /* h */ I /* j */ ;
}
interface /* a */ O /* b */ { /* c */ readonly /* d */ e /* f */ ? /* g */ : /* h */ I /* j */ ; /* k */ }
type /* a */ P /* b */ < /* c */ T /* d */ extends /* e */ U /* f */ = /* g */ V /* h */ > /* i */ = /* j */ T /* k */ | /* l */ U /* m */ ;
type Q = /* a */ { /* b */ [ /* c */ K /* d */ in /* e */ A /* f */ as /* g */ B /* h */ ] /* i */ - /* j */ ? /* k */ : /* l */ C /* m */ } /* n */ ;
type R = /* a */ A /* b */ extends /* c */ infer /* d */ B /* e */ ? /* f */ C /* g */ : /* h */ D /* i */ [ /* j */ ] /* k */ [ /* l */ E /* m */ ] ;
type S = /* a */ ( /* b */ a /* c */ : /* d */ A /* e */ ) /* f */ => /* g */ B /* h */ ;
enum /* a */ T /* b */ { /* c */ A /* d */ = /* e */ 1 /* f */ , /* g */ }
namespace /* a */ U /* b */ { /* c */ }
import /* a */ type /* b */ { /* c */ V /* d */ as /* e */ W /* f */ } /* g */ from /* h */ 'a' /* i */ ;
import /* a */ * /* b */ as /* c */ X /* d */ from /* e */ 'a' /* f */ with /* g */ { /* h */ type /* i */ : /* j */ 'b' /* k */ } /* l */ ;
export /* a */ { /* b */ } /* c */ ;
export /* a */ default /* b */ async /* c */ ( /* d */ ) /* e */ => /* f */ a /* g */ ;
a /* b */ ? /* c */ d /* e */ : /* f */ g;
a /* b */ ?. /* c */ d /* e */ ?. /* f */ [ /* g */ h /* i */ ] /* j */ ! /* k */ ;
a /* b */ as /* c */ D /* e */ satisfies /* f */ G;
< /* a */ B /* c */ > /* d */ e;
a /* b */ < /* c */ D /* e */ > /* f */ ( /* g */ ) ;
new /* a */ B /* c */ ( /* d */ ) ;
[ /* a */ , /* b */ , /* c */ d /* e */ , /* f */ ... /* g */ h /* i */ ];
({ /* a */ [ /* b */ c /* d */ ] /* e */ : /* f */ g /* h */ , /* i */ ... /* j */ k /* l */ , /* m */ get /* n */ o /* p */ ( ) /* q */ { } });
typeof /* a */ b; void /* c */ d; delete /* e */ f.g; ! /* h */ i; - /* j */ k; ++ /* l */ m; n /* o */ ++;
tag /* a */ `b`;
import /* a */ ( /* b */ 'c' /* d */ ); import /* e */ . /* f */ meta;
/* unended strings: ' " ` and braces: { ( [ do not matter */
/** @type {string} */ let y;
/**
 * @param a - {@link b}
 * @returns {c}
 */
function z() {}
a <!b;
a-->b;
// last, without a line break behind it