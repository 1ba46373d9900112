package io.nangols.features.semantic;

import io.nangols.text.Span;

import java.util.Set;

/// A word, and what it is. It lies in one line.
public record Token(Span span, Type type, Set<Modifier> modifiers) {
    /// What it is. The names are the protocol's, as themes know only those.
    public enum Type {
        /// An integration.
        NAMESPACE("namespace"),
        /// A sync, or a script that runs at an event.
        FUNCTION("function"),
        /// An action.
        METHOD("method"),
        /// An event of a connection.
        EVENT("event"),
        /// A model.
        INTERFACE("interface"),
        /// A field of a model; an outdated key.
        PROPERTY("property"),
        /// A type that Nango knows.
        TYPE("type"),
        /// A word as a type, such as `open` in `open | closed`.
        STRING("string"),
        /// A number as a type.
        NUMBER("number"),
        /// `true`, `false` or `null` as a type.
        KEYWORD("keyword"),
        /// A scope, a method, a sync type: one of a closed set.
        ENUM_MEMBER("enumMember");

        private final String protocolName;

        Type(String protocolName) {
            this.protocolName = protocolName;
        }

        public String protocolName() {
            return protocolName;
        }
    }

    /// What else is to be said of it.
    public enum Modifier {
        DECLARATION("declaration"),
        DEPRECATED("deprecated"),
        DEFAULT_LIBRARY("defaultLibrary");

        private final String protocolName;

        Modifier(String protocolName) {
            this.protocolName = protocolName;
        }

        public String protocolName() {
            return protocolName;
        }
    }

    public Token {
        modifiers = Set.copyOf(modifiers);
    }
}
