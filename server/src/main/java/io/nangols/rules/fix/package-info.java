/// Makes the fixes that findings carry, as many as may be made unasked.
package io.nangols.rules.fix;
