package io.nangols.project;

import io.nangols.project.NangoYamlSchema.Property;
import io.nangols.project.SchemaProblem.Remedy;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.CollectionStyle;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Compares a `nango.yaml` with its format, [NangoYamlSchema].
final class SchemaCheck {
    private static final Pattern ANY = Pattern.compile("[\\s\\S]*");

    private static final Pattern FIRST_LINE = Pattern.compile("\\S[^\\r\\n]*");
    private static final Shape ITEM = new Shape.Text("text");

    private final YamlTree tree;
    private final Version version;
    private final List<SchemaProblem> problems = new ArrayList<>();

    private SchemaCheck(YamlTree tree, Version version) {
        this.tree = tree;
        this.version = version;
    }

    static List<SchemaProblem> check(YamlTree tree, Version version) {
        var check = new SchemaCheck(tree, version);
        check.root();
        return check.problems;
    }

    private void root() {
        switch (tree.value()) {
            case YamlValue.Mapping mapping -> block(mapping, Place.ROOT, firstLine(tree.text()));
            case YamlValue.Unreadable _ -> {}
            case YamlValue.Null _ ->
                    problems.add(
                            new SchemaProblem.MissingProperty(
                                    firstLine(tree.text()),
                                    "integrations",
                                    Place.ROOT.words(),
                                    "integrations:",
                                    tree.value().span()));
            case YamlValue.Text(_, var text)
                    when !text.contains("\n") && text.endsWith("nango.yaml") ->
                    problems.add(
                            new SchemaProblem.InvalidValue(
                                    tree.value().span(),
                                    "This file",
                                    "the project's configuration",
                                    "only the path of another file: it is a symbolic link that was checked out as text. "
                                            + "Check it out again with symbolic links enabled (`git config core.symlinks true`)",
                                    Optional.empty()));
            default ->
                    invalid(
                            tree.value().span(),
                            "`nango.yaml`",
                            "the keys `integrations` and `models`",
                            tree.value(),
                            Optional.empty());
        }
    }

    /// The first line that is not blank.
    private static Span firstLine(String text) {
        var line = FIRST_LINE.matcher(text);
        return line.find() ? new Span(line.start(), line.end()) : Span.at(text.length());
    }

    private void block(YamlValue.Mapping block, Place place, Span owner) {
        var properties = NangoYamlSchema.properties(place);
        Set<String> meantHere = new HashSet<>();
        boolean open = place == Place.V1_SCRIPT || place == Place.ROOT && version == Version.V1;
        for (var entry : block.entries()) {
            var property = NangoYamlSchema.property(place, entry.name());
            if (property.isPresent()) {
                value(entry, property.get());
            } else if (!open) {
                unknown(entry, place, properties).ifPresent(meantHere::add);
            }
        }
        for (var property : properties) {
            boolean missing =
                    property.required()
                            && !block.has(property.name())
                            && !meantHere.contains(property.name());
            if (missing && !hidesSomething(block, owner)) {
                problems.add(
                        new SchemaProblem.MissingProperty(
                                owner,
                                property.name(),
                                place.words(),
                                property.example(),
                                block.span()));
            }
        }
    }

    /// Reports a key that is not known there; returns the one that was probably meant.
    private Optional<String> unknown(
            YamlValue.Entry entry, Place place, List<Property> properties) {
        var names = properties.stream().map(Property::name).toList();
        var meant = Synonyms.meant(entry.name(), names);
        problems.add(
                new SchemaProblem.UnknownProperty(
                        entry.keySpan(), entry.name(), place.words(), names, meant));
        return meant;
    }

    /// Whether a line of the block, or right below it, could not be read: what is missing may stand
    /// there.
    private boolean hidesSomething(YamlValue.Mapping block, Span owner) {
        int from = Math.min(owner.start(), block.span().start());
        int to = tree.unparsed().isEmpty() ? from : endOfBlank(block.span().end());
        return tree.unparsed().stream()
                .anyMatch(span -> from <= span.start() && span.start() <= to);
    }

    /// Where the white space ends that begins at `offset`.
    private int endOfBlank(int offset) {
        int end = offset;
        while (end < tree.text().length() && Character.isWhitespace(tree.text().charAt(end))) {
            end++;
        }
        return end;
    }

    private void value(YamlValue.Entry entry, Property property) {
        var value = entry.value();
        var span = entry.written().span();
        var shape = property.shape();
        if (value instanceof YamlValue.Unreadable) {
            return;
        }
        boolean fits =
                switch (shape) {
                    case Shape.Text _ -> value instanceof YamlValue.Text;
                    case Shape.OptionalText _ ->
                            value instanceof YamlValue.Text || value instanceof YamlValue.Null;
                    case Shape.Bool _ -> value instanceof YamlValue.Bool;
                    case Shape.OptionalBool _ ->
                            value instanceof YamlValue.Bool || value instanceof YamlValue.Null;
                    case Shape.OneOf(var values) ->
                            value instanceof YamlValue.Text(_, var text) && values.contains(text);
                    case Shape.Matching(var pattern, _) -> matches(value, pattern);
                    case Shape.NumberOrMatching(var pattern, _) ->
                            matches(value, pattern)
                                    || value instanceof YamlValue.Number(_, var number)
                                            && Double.isFinite(number)
                                            && number == Math.rint(number);
                    case Shape.Texts _ -> texts(value, entry, shape);
                    case Shape.ListOf(var pattern, _) ->
                            value instanceof YamlValue.Sequence(_, var items)
                                    && items(items, pattern, entry, shape);
                    case Shape.EndpointShape endpoint -> endpoint(value, endpoint, entry);
                    case Shape.Block(var place, _) -> nested(value, place, entry);
                    case Shape.Named(var place, var empty, _) -> named(value, place, empty);
                    case Shape.Models _ -> ModelSection.check(value, problems);
                };
        if (!fits) {
            var where = span.isEmpty() || isBlock(value) ? entry.keySpan() : span;
            invalid(
                    where,
                    "`" + entry.name() + "`",
                    Words.expected(shape, value),
                    value,
                    Intent.remedy(entry, property));
        }
    }

    private void invalid(
            Span span, String subject, String expected, YamlValue found, Optional<Remedy> remedy) {
        problems.add(
                new SchemaProblem.InvalidValue(
                        span, subject, expected, Words.describe(found), remedy));
    }

    /// A block of several lines is shown at its key.
    private static boolean isBlock(YamlValue value) {
        return switch (value.node()) {
            case YamlNode.Mapping mapping -> mapping.style() == CollectionStyle.BLOCK;
            case YamlNode.Sequence sequence -> sequence.style() == CollectionStyle.BLOCK;
            case YamlNode.Scalar _, YamlNode.Alias _, YamlNode.Unparsed _ -> false;
        };
    }

    private static boolean matches(YamlValue value, Pattern pattern) {
        return value instanceof YamlValue.Text(_, var text) && pattern.matcher(text).matches();
    }

    private boolean texts(YamlValue value, YamlValue.Entry entry, Shape shape) {
        return value instanceof YamlValue.Text
                || value instanceof YamlValue.Sequence(_, var items)
                        && items(items, ANY, entry, shape);
    }

    /// Each item that does not match is a problem of its own, at its own place.
    private boolean items(
            List<YamlValue> items, Pattern pattern, YamlValue.Entry entry, Shape shape) {
        for (var item : items) {
            if (!matches(item, pattern) && !(item instanceof YamlValue.Unreadable)) {
                invalid(
                        item.span().isEmpty() ? entry.keySpan() : item.span(),
                        "An item of `" + entry.name() + "`",
                        shape instanceof Shape.ListOf list
                                        && !list.pattern().pattern().startsWith("[\\s")
                                ? "a name of letters, digits, `-` and `_`"
                                : "text",
                        item,
                        Intent.ofItem(ITEM, item, entry));
            }
        }
        return true;
    }

    private boolean endpoint(YamlValue value, Shape.EndpointShape shape, YamlValue.Entry entry) {
        return switch (value) {
            case YamlValue.Text(_, var text) -> shape.legacy().matcher(text).matches();
            case YamlValue.Mapping mapping -> {
                block(mapping, shape.mapping(), entry.keySpan());
                yield true;
            }
            case YamlValue.Sequence(_, var items) when shape.many() -> {
                for (var item : items) {
                    boolean fits =
                            !(item instanceof YamlValue.Sequence) && endpoint(item, shape, entry);
                    if (!fits && !(item instanceof YamlValue.Unreadable)) {
                        invalid(
                                item.span().isEmpty() ? entry.keySpan() : item.span(),
                                "An item of `endpoint`",
                                item instanceof YamlValue.Text
                                        ? Words.expected(shape, item)
                                        : "a `method` and a `path`",
                                item,
                                Intent.ofItem(shape, item, entry));
                    }
                }
                yield true;
            }
            default -> false;
        };
    }

    private boolean nested(YamlValue value, Place place, YamlValue.Entry entry) {
        if (value instanceof YamlValue.Mapping mapping) {
            block(mapping, place, entry.keySpan());
            return true;
        }
        return false;
    }

    private boolean named(YamlValue value, Place place, boolean empty) {
        if (!(value instanceof YamlValue.Mapping names)) {
            return false;
        }
        for (var entry : names.entries()) {
            switch (entry.value()) {
                case YamlValue.Mapping block
                        when place == Place.INTEGRATION && version == Version.V1 ->
                        v1Integration(block);
                case YamlValue.Mapping block
                        when place == Place.INTEGRATION && isStrayModel(block) -> {}
                case YamlValue.Mapping block -> block(block, place, entry.keySpan());
                case YamlValue.Unreadable _ -> {}
                case YamlValue other -> {
                    if (!(empty && other instanceof YamlValue.Null)) {
                        invalid(
                                entry.keySpan(),
                                "`" + entry.name() + "`",
                                "the keys of " + place.words(),
                                other,
                                Optional.empty());
                    }
                }
            }
        }
        return true;
    }

    /// Without the line `models:`, each model seems to be an integration; the missing line is told
    /// once.
    private boolean isStrayModel(YamlValue.Mapping block) {
        boolean models = tree.value() instanceof YamlValue.Mapping root && root.has("models");
        return !models
                && NangoYamlSchema.properties(Place.INTEGRATION).stream()
                        .map(Property::name)
                        .noneMatch(block::has);
    }

    private void v1Integration(YamlValue.Mapping integration) {
        boolean v2 = Stream.of("syncs", "actions", "on-events").anyMatch(integration::has);
        if (v2) {
            block(integration, Place.INTEGRATION, integration.span());
        } else {
            named(integration, Place.V1_SCRIPT, true);
        }
    }
}
