package io.nangols.project;

import io.nangols.syntax.yaml.JavaScript;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads type expressions as Nango does: aliases, `T[]`, `A | B`, literals, lists, nested objects;
/// any other text is a name.
final class TypeReader {
    private static final Set<String> GENERICS =
            Set.of(
                    "Object",
                    "Array",
                    "Function",
                    "Date",
                    "RegExp",
                    "Map",
                    "Set",
                    "WeakMap",
                    "WeakSet",
                    "Promise",
                    "Symbol",
                    "Error",
                    "Record",
                    "Partial",
                    "Readonly",
                    "Pick",
                    "Omit",
                    "Awaited",
                    "Required",
                    "Exclude",
                    "Extract",
                    "Uppercase",
                    "Lowercase");

    private static final Pattern LEADING_INTEGER = Pattern.compile("\\s*([-+]?[0-9]+)[\\s\\S]*");

    /// A file's aliases can repeat a part so often that its full form would be endless; past this
    /// many types the rest is unknown.
    private static final int MAX_TYPES = 200_000;

    /// Aliases can also nest types deeper than any text does.
    private static final int MAX_DEPTH = 300;

    private int types;
    private int depth;

    /// The type that a value means.
    Type read(YamlValue value) {
        if (++types > MAX_TYPES || depth >= MAX_DEPTH) {
            return new Type.Unknown(value.span());
        }
        depth++;
        var type = type(value);
        depth--;
        return type;
    }

    /// The type that a text means, as if it stood alone in a file.
    static Type read(String text) {
        return text(null, text, new Span(0, text.length()));
    }

    private Type type(YamlValue value) {
        return switch (value) {
            case YamlValue.Text(var node, var text) ->
                    text(node instanceof Scalar s ? s : null, text, value.span());
            case YamlValue.Number(_, var number) ->
                    literal(JavaScript.toString(number), value.span());
            case YamlValue.Bool(_, var bool) -> literal(String.valueOf(bool), value.span());
            case YamlValue.Null _ -> literal("null", value.span());
            case YamlValue.Sequence sequence -> list(sequence);
            case YamlValue.Mapping mapping ->
                    new Type.ObjectOf(fields(mapping), parents(mapping), value.span());
            case YamlValue.Opaque _, YamlValue.Unreadable _ -> new Type.Unknown(value.span());
        };
    }

    /// The fields of a model or nested object; `__extends` is no field.
    List<Field> fields(YamlValue.Mapping mapping) {
        var fields = new ArrayList<Field>();
        for (var entry : mapping.entries()) {
            var written = entry.name();
            boolean optional = written.endsWith("?");
            var name = optional ? written.substring(0, written.length() - 1) : written;
            if (name.equals("__extends")) {
                continue;
            }
            boolean literal =
                    entry.value() instanceof YamlValue.Number
                            || entry.value() instanceof YamlValue.Bool
                            || entry.value() instanceof YamlValue.Null;
            fields.add(
                    new Field(
                            new Spanned<>(name, nameSpan(entry, optional)),
                            optional && !literal,
                            name.equals("__string"),
                            read(entry.value()),
                            entry.span()));
        }
        return fields;
    }

    /// The names of the models that a model or nested object extends.
    static List<Spanned<String>> parents(YamlValue.Mapping mapping) {
        var parents = new ArrayList<Spanned<String>>();
        for (var key : List.of("__extends", "__extends?")) {
            if (mapping.get(key).orElse(null) instanceof YamlValue.Text text) {
                parents.addAll(Values.names(text, ","));
            }
        }
        return parents;
    }

    private static Span nameSpan(YamlValue.Entry entry, boolean optional) {
        var span = entry.keySpan();
        boolean plain = entry.key() instanceof Scalar scalar && !scalar.style().isQuoted();
        return optional && plain ? new Span(span.start(), span.end() - 1) : span;
    }

    private Type list(YamlValue.Sequence sequence) {
        var items = sequence.items().stream().map(this::read).toList();
        return new Type.ArrayOf(
                items.size() == 1 ? items.getFirst() : new Type.UnionOf(items, sequence.span()),
                sequence.span());
    }

    private static Type literal(String value, Span span) {
        return new Type.Literal(value, value, span);
    }

    private static Type text(Scalar scalar, String text, Span span) {
        int inner = scalar == null ? -1 : innerStart(scalar, text, span);
        if (!text.contains("|")) {
            return single(text, inner < 0 ? span : new Span(inner, inner + text.length()));
        }
        var members = new ArrayList<Type>();
        int at = 0;
        for (var part : text.split("\\|", -1)) {
            var member = part.strip();
            int lead = part.length() - part.stripLeading().length();
            int start = inner + at + Math.min(lead, part.length());
            members.add(
                    single(member, inner < 0 ? span : new Span(start, start + member.length())));
            at += part.length() + 1;
        }
        return new Type.UnionOf(members, inner < 0 ? span : new Span(inner, inner + text.length()));
    }

    /// Where the text's first character is written, or -1 when escapes or folding make the text
    /// differ from what is written.
    private static int innerStart(Scalar scalar, String text, Span span) {
        int extra = span.length() - text.length();
        return switch (scalar.style()) {
            case PLAIN -> extra == 0 ? span.start() : -1;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> extra == 2 ? span.start() + 1 : -1;
            case LITERAL, FOLDED -> -1;
        };
    }

    private static Type single(String text, Span span) {
        if (!text.endsWith("[]")) {
            return base(text, span);
        }
        var item = text.substring(0, text.length() - 2);
        if (item.isEmpty()) {
            return new Type.Refused(text, Type.Refused.Reason.EMPTY, span);
        }
        boolean exact = span.length() == text.length();
        return new Type.ArrayOf(
                base(item, exact ? new Span(span.start(), span.end() - 2) : span), span);
    }

    private static Type base(String text, Span span) {
        if (text.isEmpty()) {
            return new Type.Refused(text, Type.Refused.Reason.EMPTY, span);
        }
        var lower = text.toLowerCase(Locale.ROOT);
        var alias = TypeAliases.ALL.get(lower);
        if (alias != null) {
            return new Type.Primitive(alias, span);
        }
        var integer = LEADING_INTEGER.matcher(text);
        if (integer.matches()) {
            var digits =
                    integer.group(1).startsWith("+")
                            ? integer.group(1).substring(1)
                            : integer.group(1);
            return new Type.Literal(JavaScript.toString(Double.parseDouble(digits)), text, span);
        }
        if (lower.equals("true") || lower.equals("false") || lower.equals("null")) {
            return new Type.Literal(lower, lower, span);
        }
        int angle = text.indexOf('<');
        if (angle > 0 && GENERICS.contains(text.substring(0, angle))) {
            return new Type.Refused(text, Type.Refused.Reason.GENERIC, span);
        }
        return new Type.Name(text, span);
    }

    /// The types of an `input`, `output` or `returns`, one for each item of a list: a model of
    /// exactly that name comes before any alias.
    List<Type> uses(YamlValue value, Set<String> models) {
        return switch (value) {
            case YamlValue.Sequence(_, var items) ->
                    items.stream().map(item -> use(item, models)).toList();
            case YamlValue.Null _ -> List.of();
            default -> List.of(use(value, models));
        };
    }

    private Type use(YamlValue value, Set<String> models) {
        return switch (value) {
            case YamlValue.Text(_, var text) when models.contains(text) ->
                    new Type.Name(text, value.span());
            case YamlValue.Null _ -> new Type.Unknown(value.span());
            default -> read(value);
        };
    }
}
