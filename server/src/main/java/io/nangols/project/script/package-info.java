/// What a script says, as far as anything else asks: read once from its tree, which is then let go.
package io.nangols.project.script;
