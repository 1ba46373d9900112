package io.nangols.features.symbols;

import io.nangols.project.Field;
import io.nangols.project.Integration;
import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.syntax.yaml.YamlValue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a `nango.yaml` holds, as a tree: integrations with their scripts, models with their fields.
/// What an alias or a merge key repeats is there once, where it is written.
public final class Outline {
    /// Of a file with more fields than that, an outline with them is too long to read, and slow to
    /// send at every key that is typed.
    static final int MOST_FIELDS = 5_000;

    private final boolean fields;

    private Outline(boolean fields) {
        this.fields = fields;
    }

    /// The outline, in the order of the text. Of a file that has too many fields they are left out.
    public static List<Symbol> of(Project project) {
        return new Outline(count(project) <= MOST_FIELDS).sections(project);
    }

    /// How many fields the models have, but for those of objects inside them.
    private static int count(Project project) {
        return project.models().stream().mapToInt(model -> model.fields().size()).sum();
    }

    private List<Symbol> sections(Project project) {
        if (!(project.tree().value() instanceof YamlValue.Mapping root)) {
            return List.of();
        }
        var sections = new ArrayList<Symbol>();
        root.entry("integrations")
                .map(entry -> section(entry, project.integrations().stream().map(Outline::of)))
                .ifPresent(sections::add);
        root.entry("models")
                .map(entry -> section(entry, project.models().stream().map(this::of)))
                .ifPresent(sections::add);
        sections.sort(Comparator.comparingInt(symbol -> symbol.span().start()));
        return List.copyOf(sections);
    }

    private static Symbol section(YamlValue.Entry entry, Stream<Symbol> inside) {
        var section =
                new Symbol(
                        entry.name(),
                        Symbol.Kind.SECTION,
                        "",
                        entry.span(),
                        entry.keySpan(),
                        List.of());
        return with(section, inside);
    }

    private static Symbol of(Integration integration) {
        return with(
                Symbols.integration(integration),
                Stream.concat(
                        integration.functions().map(Symbols::function),
                        integration.events().stream().map(Symbols::event)));
    }

    private Symbol of(Model model) {
        var inside = fields ? model.fields().stream().map(Outline::of) : Stream.<Symbol>empty();
        return with(Symbols.model(model), inside);
    }

    private static Symbol of(Field field) {
        var symbol =
                new Symbol(
                        Symbols.shown(field.name().value()) + (field.optional() ? "?" : ""),
                        Symbol.Kind.FIELD,
                        TypeLabel.of(field.type()),
                        field.span(),
                        field.name().span(),
                        List.of());
        return with(symbol, fields(field.type()).map(Outline::of));
    }

    /// The fields of the objects right inside a type.
    private static Stream<Field> fields(Type type) {
        return switch (type) {
            case Type.ObjectOf(var fields, _, _) -> fields.stream();
            case Type.ArrayOf(var item, _) -> fields(item);
            case Type.UnionOf(var members, _) -> members.stream().flatMap(Outline::fields);
            default -> Stream.empty();
        };
    }

    private static Symbol with(Symbol symbol, Stream<Symbol> inside) {
        return new Symbol(
                symbol.name(),
                symbol.kind(),
                symbol.detail(),
                symbol.span(),
                symbol.selection(),
                inside.filter(child -> symbol.span().encloses(child.span()))
                        .sorted(Comparator.comparingInt(child -> child.span().start()))
                        .toList());
    }
}
