// All that counts as white space between tokens.
a	+	b;
a+b;
a+b;
a + b;
a + b;
a + b + c + d + e + f + g;
a +　b;
a﻿+﻿b;
a+b;
	   const c　= 1﻿;
function d ( e : F ) { }
` ${　a }﻿`;
type G =　H;
 
　;
