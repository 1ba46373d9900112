// Lines that end with a carriage return and a line feed.
const a = 1
const b = `first
second\
third ${c}
fourth`;
/* a
   b */ d
// e
d
++
e
return_: for (;;) break
return_2
f()
'g\
h';
type I = `j
k${L}`
tag`m
${n}
o`
class P {
    q
    static
    r
    get
    s() { return 1 }
}
function t() {
    return
    u
}
{ v }
x = (y) =>
    z;
