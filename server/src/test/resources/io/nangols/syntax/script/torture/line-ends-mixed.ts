// onea
// two
b
++c


d // three e ++ f
`gh
i
j k`
