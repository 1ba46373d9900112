/// TypeScript that never fails to parse: [io.nangols.syntax.script.ScriptTree] is a script's nodes
/// with their places, its tokens and comments, and what is wrong.
///
/// Reading order for newcomers: `ScriptParser` (the two readings of a text), `Grammar` (who knows
/// whom), `StatementParser` and `UnaryParser` (what productions look like), `Cursor` and
/// `TokenStream` (what they stand on), `Lists` and `Layout` (recovery). `docs/script-parser.md`
/// tells the rest.
package io.nangols.syntax.script;
