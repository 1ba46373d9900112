package io.nangols.features.symbols;

import io.nangols.project.Type;

import java.util.stream.Collectors;

/// A type in one line, of an object no more than that it is one.
final class TypeLabel {
    private static final int LONGEST = 80;

    private TypeLabel() {}

    static String of(Type type) {
        var label = label(type);
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }

    private static String label(Type type) {
        return switch (type) {
            case Type.Primitive primitive -> primitive.name();
            case Type.Literal literal -> literal.written();
            case Type.Name name -> name.name();
            case Type.ArrayOf(Type.UnionOf item, _) -> "(" + label(item) + ")[]";
            case Type.ArrayOf(var item, _) -> label(item) + "[]";
            case Type.UnionOf(var members, _) ->
                    members.stream().map(TypeLabel::label).collect(Collectors.joining(" | "));
            case Type.ObjectOf _ -> "{…}";
            case Type.Refused refused -> refused.written();
            case Type.Unknown _ -> "";
        };
    }
}
