package io.nangols.project;

import io.nangols.text.Span;

/// A word in `nango.yaml` that means something, and what it means. The span covers the word alone,
/// without the quotes around it.
public sealed interface Element {
    Span span();

    /// A key of the format, such as `runs`, or one that the format does not know, at a place of it.
    record Key(Place place, String name, Span span) implements Element {}

    /// The plain value of a key of the format that has no element of its own, such as `full` of
    /// `sync_type`.
    record Value(Place place, String key, String text, Span span) implements Element {}

    /// The key under `integrations`.
    record IntegrationName(Integration integration, Span span) implements Element {}

    /// The key of a sync or an action.
    record FunctionName(Integration integration, Function function, Span span) implements Element {}

    /// The name of a script that runs at an event.
    record EventScript(Integration integration, EventHandler handler, Span span)
            implements Element {}

    /// How often a sync runs.
    record Runs(Sync sync, String text, Span span) implements Element {}

    /// A scope of a sync or an action.
    record Scope(Integration integration, Function function, String scope, Span span)
            implements Element {}

    /// The path of an endpoint; names of models in it are elements of their own inside this one.
    record EndpointPath(Integration integration, Function function, Endpoint endpoint, Span span)
            implements Element {}

    /// The name of a model, be there such a model or not.
    record ModelName(ModelReference reference) implements Element {
        @Override
        public Span span() {
            return reference.span();
        }
    }

    /// The key of a field of a model, or of a field of an object inside it; `nested` says which.
    record FieldName(Model model, Field field, boolean nested, Span span) implements Element {}

    /// A type that Nango knows, such as `string`.
    record PrimitiveType(Type.Primitive type) implements Element {
        @Override
        public Span span() {
            return type.span();
        }
    }

    /// A literal in a type, such as `true`.
    record LiteralType(Type.Literal type) implements Element {
        @Override
        public Span span() {
            return type.span();
        }
    }

    /// `&name`, with the `&`, before a value that stands at `value`.
    record Anchor(String name, Span value, Span span) implements Element {}

    /// `*name`, with the `*`.
    record Alias(String name, Span span) implements Element {}
}
