/// TypeScript that never fails to parse: [io.nangols.syntax.script.ScriptTree] is a script's nodes
/// with their places, its tokens and comments, and what is wrong.
package io.nangols.syntax.script;
