// A byte order mark before the first comment.
import a from "a";
/* b */ const c = `﻿`, d = "﻿";
﻿ e;
f﻿(﻿g﻿)﻿;
export default h