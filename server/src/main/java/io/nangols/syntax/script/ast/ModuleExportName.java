package io.nangols.syntax.script.ast;

/// The name under which a module gives something away.
public sealed interface ModuleExportName extends Node permits Identifier, Literal.StringLiteral {
    /// The name as a text.
    default String text() {
        return switch (this) {
            case Identifier identifier -> identifier.name();
            case Literal.StringLiteral literal -> literal.value();
        };
    }
}
