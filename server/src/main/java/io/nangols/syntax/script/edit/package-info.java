/// Changes to scripts that leave everything else as it is written.
package io.nangols.syntax.script.edit;
