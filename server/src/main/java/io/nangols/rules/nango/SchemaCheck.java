package io.nangols.rules.nango;

import io.nangols.rules.nango.Js.Property;
import io.nangols.syntax.yaml.YamlValue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Compares a value with a shape and says every difference.
final class SchemaCheck {
    private final Budget budget;
    private final List<Verdict> verdicts = new ArrayList<>();

    private SchemaCheck(Budget budget) {
        this.budget = budget;
    }

    /// `property` is the whole file, under a name to call it by.
    static List<Verdict> check(Property property, Shape shape, Budget budget) {
        var check = new SchemaCheck(budget);
        check.check(property, shape);
        return check.verdicts;
    }

    private void check(Property property, Shape shape) {
        budget.step(property.place());
        var value = property.value();
        if (!fits(value, shape)) {
            invalid(property, shape);
            return;
        }
        switch (shape) {
            case Shape.ListOf(_, var item) ->
                    Js.properties(value)
                            .forEach(p -> check(p.named("An item of " + property.name()), item));
            case Shape.Named(_, var names, var each) ->
                    Js.properties(value).stream()
                            .filter(p -> names.matcher(p.name()).matches())
                            .forEach(p -> check(quoted(p), each));
            case Shape.Block block -> block(property, block);
            case Shape.Either(var shapes) ->
                    shapes.stream()
                            .filter(one -> one.concerns(value))
                            .forEach(one -> check(property, one));
            case Shape.Text _, Shape.Flag _, Shape.Integer _, Shape.Nothing _ -> {}
        }
    }

    private static boolean fits(YamlValue value, Shape shape) {
        return shape.concerns(value)
                && switch (shape) {
                    case Shape.Text(_, var pattern) ->
                            value instanceof YamlValue.Text(_, var text)
                                    && pattern.matcher(text).matches();
                    case Shape.Integer _ ->
                            value instanceof YamlValue.Number(_, var number) && number % 1 == 0;
                    default -> true;
                };
    }

    private void block(Property property, Shape.Block block) {
        for (var entry : Js.properties(property.value())) {
            var shape = block.keys().get(entry.name());
            if (shape != null) {
                check(quoted(entry), shape);
            } else if (!block.open()) {
                unknown(entry, block);
            }
        }
        block.required().stream()
                .sorted()
                .filter(key -> Js.property(property.value(), key).isEmpty())
                .forEach(key -> missing(property, key));
    }

    private static Property quoted(Property property) {
        return property.named("`" + property.name() + "`");
    }

    private void unknown(Property entry, Shape.Block block) {
        var keys = block.keys().keySet().stream().sorted().map(key -> "`" + key + "`");
        verdicts.add(
                Verdict.error(
                        "unknown-property",
                        entry.key(),
                        "`%s` is none of %s, and Nango refuses the file for it. Remove it, or write one of %s."
                                .formatted(
                                        entry.name(),
                                        block.words(),
                                        keys.collect(Collectors.joining(", ")))));
    }

    private void missing(Property property, String key) {
        verdicts.add(
                Verdict.error(
                        "missing-property",
                        property.key(),
                        "%s has no `%s`, and Nango refuses the file without it. Add it."
                                .formatted(property.name(), key)));
    }

    private void invalid(Property property, Shape shape) {
        verdicts.add(
                Verdict.error(
                        "invalid-value",
                        property.place(),
                        "%s is %s, but Nango only accepts %s."
                                .formatted(
                                        property.name(),
                                        describe(property.value()),
                                        shape.words())));
    }

    /// What a value is, in words.
    static String describe(YamlValue value) {
        return switch (value) {
            case YamlValue.Text(_, var text) when text.length() <= 60 -> "`" + text + "`";
            case YamlValue.Text _ -> "a long text";
            case YamlValue.Number _, YamlValue.Bool _ -> "`" + Js.string(value) + "`";
            case YamlValue.Null _, YamlValue.Unreadable _ -> "empty";
            case YamlValue.Mapping _ -> "a mapping";
            case YamlValue.Sequence _ -> "a list";
            case YamlValue.Opaque(_, var kind) ->
                    switch (kind) {
                        case TIMESTAMP -> "a date";
                        case BINARY -> "binary data";
                    };
        };
    }
}
