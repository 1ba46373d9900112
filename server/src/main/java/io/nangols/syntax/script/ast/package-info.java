/// The syntax tree of a script: nodes, and the tokens that are its leaves.
///
/// A node is named as the TypeScript compiler names its kind (`CallExpression`,
/// `PropertySignature`), so that what is known of TypeScript's tree holds here. `Node` is the root
/// of all; `Statement`, `Expression` and `TypeNode` are the three large families, and what stands
/// in the lists of one kind of declaration has a small family of its own (`ClassElement`,
/// `TypeElement`, `ObjectLiteralElement`).
package io.nangols.syntax.script.ast;
