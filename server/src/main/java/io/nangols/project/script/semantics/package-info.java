/// What the names, calls and values in a script mean, made from its tree and as long-lived.
package io.nangols.project.script.semantics;
