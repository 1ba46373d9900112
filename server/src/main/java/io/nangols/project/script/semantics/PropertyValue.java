package io.nangols.project.script.semantics;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Node;

import java.util.Optional;

/// What an object says of a property.
public sealed interface PropertyValue {
    /// It is written out.
    ///
    /// @param element the element of an object literal, or the assignment, that says so
    /// @param value its value as written; empty for a method
    record Present(Node element, Optional<Expression> value) implements PropertyValue {}

    /// It surely has none.
    record Absent() implements PropertyValue {}

    /// It may have one that comes from elsewhere.
    record Unknown() implements PropertyValue {}

    /// Whether there surely is none.
    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /// Where it is written out.
    default Optional<Present> present() {
        return this instanceof Present present ? Optional.of(present) : Optional.empty();
    }

    /// Its value, where it is written out.
    default Optional<Expression> value() {
        return present().flatMap(Present::value);
    }
}
