// What looks like the marks of a merge conflict, but stands where it is none.
`
<<<<<<< ours
a
=======
b
>>>>>>> theirs
`;
/*
<<<<<<< ours
=======
>>>>>>> theirs
||||||| base
*/
// <<<<<<< ours
 // =======
`${a}
<<<<<<< b
${c}
=======
${d}
>>>>>>> e`;
'\
<<<<<<< a\
=======\
>>>>>>> b';
a
    << b
    >> c
    >>> d
    == e;
a
    <<= b;
type A = `
=======
${B}
>>>>>>> c`;
f`
||||||| base
`;
a === b;
a
== b;
a
=== b;
a
>> b;
a
>>> b;
a
<< b;
a
|| b;
