/// Gives things that a `nango.yaml` names other names, wherever they are used.
package io.nangols.rules.rename;
