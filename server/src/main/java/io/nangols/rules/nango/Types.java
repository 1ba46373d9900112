package io.nangols.rules.nango;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words that mean a type of their own in a model, so that they never name another model.
final class Types {
    /// Two of them are no types, but every JavaScript object has them.
    private static final Set<String> NAMED =
            Set.of(
                    "any",
                    "array",
                    "bigint",
                    "bool",
                    "boolean",
                    "char",
                    "date",
                    "float",
                    "int",
                    "integer",
                    "never",
                    "number",
                    "object",
                    "string",
                    "undefined",
                    "varchar",
                    "void",
                    "constructor",
                    "__proto__");

    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private static final List<String> GENERICS =
            List.of(
                    "Array",
                    "Awaited",
                    "Date",
                    "Error",
                    "Exclude",
                    "Extract",
                    "Function",
                    "Lowercase",
                    "Map",
                    "Object",
                    "Omit",
                    "Partial",
                    "Pick",
                    "Promise",
                    "Readonly",
                    "Record",
                    "RegExp",
                    "Required",
                    "Set",
                    "Symbol",
                    "Uppercase",
                    "WeakMap",
                    "WeakSet");

    private Types() {}

    /// Whether `text` is a type by itself. Whatever starts like a number counts as that number.
    static boolean isBuiltIn(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        return NAMED.contains(word) || LITERALS.contains(word) || Js.startsWithInteger(text);
    }

    /// Whether `text` starts like one of TypeScript's generic types.
    static boolean isGeneric(String text) {
        return GENERICS.stream().anyMatch(name -> text.startsWith(name + "<"));
    }
}
