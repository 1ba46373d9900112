/// What can be wrong in a script, one class for each rule.
package io.nangols.rules.script;
