// Lines that end with U+2028 or U+2029. const a = 1 const b = 2 c ++d // e f /* g h */ i
'j k l';
`m n o`;
'p\ q\ r';
function s() { return t }
function u() { return /*   */ v }
for (;;) { break w; continue x }
y => z;
type A1 = B;
