package io.nangols.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The words for types that Nango knows, and the TypeScript types that it makes of them
/// (<https://www.npmjs.com/package/@nangohq/nango-yaml>).
public final class TypeAliases {
    /// The TypeScript type by the word, which is in lower case though Nango reads it in any; those
    /// that people write most come first.
    public static final SequencedMap<String, String> ALL = all();

    private TypeAliases() {}

    private static SequencedMap<String, String> all() {
        var aliases = new LinkedHashMap<String, String>();
        aliases.put("string", "string");
        aliases.put("number", "number");
        aliases.put("boolean", "boolean");
        aliases.put("date", "Date");
        aliases.put("integer", "number");
        aliases.put("any", "any");
        aliases.put("object", "Record<string, any>");
        aliases.put("undefined", "undefined");
        aliases.put("array", "any[]");
        aliases.put("bool", "boolean");
        aliases.put("int", "number");
        aliases.put("float", "number");
        aliases.put("bigint", "bigint");
        aliases.put("char", "string");
        aliases.put("varchar", "string");
        aliases.put("never", "never");
        aliases.put("void", "void");
        return Collections.unmodifiableSequencedMap(aliases);
    }
}
