package io.nangols.features.rename;

import io.nangols.features.navigation.FieldFamily;
import io.nangols.features.navigation.Occurrence;
import io.nangols.features.navigation.Occurrences;
import io.nangols.project.Field;
import io.nangols.project.Project;
import io.nangols.project.Reading;
import io.nangols.rules.FileChange;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.rename.Proof;
import io.nangols.rules.rename.Rename;
import io.nangols.text.Edit;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Another name for a field in all models that have it from each other. Scripts use fields by name,
/// too; nobody can tell there which field is meant.
final class FieldRename {
    private static final Set<String> RESERVED = Set.of("__extends", "__string", "<<");
    private static final Pattern IN_PATH = Pattern.compile("[a-zA-Z0-9_-]+");

    /// What needs no quotes around it, at least nearly always.
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_$-]*");

    private final Project project;
    private final String text;
    private final Field field;
    private final String to;
    private final FieldFamily family;
    private final List<Occurrence> places;

    private FieldRename(Project project, Field field, String to) {
        this.project = project;
        this.text = project.tree().text();
        this.field = field;
        this.to = to;
        this.family = FieldFamily.of(field, project);
        this.places = Occurrences.ofField(family, project);
    }

    static Rename of(Project project, Field field, String to) {
        return field.name().value().equals(to)
                ? new Rename.Done(List.of())
                : new FieldRename(project, field, to).make();
    }

    private Rename make() {
        var obstacle = nameIsBad().or(this::nameIsTaken).or(this::placeIsOdd);
        if (obstacle.isPresent()) {
            return new Rename.Refused(obstacle.get());
        }
        return inPlace()
                .or(this::inQuotes)
                .<Rename>map(edits -> new Rename.Done(List.of(new FileChange.Here(edits))))
                .orElseGet(() -> Proof.refusal(to));
    }

    private Optional<String> nameIsBad() {
        if (to.isBlank() || !to.equals(to.strip()) || to.lines().count() > 1) {
            return Optional.of("A field's name is not blank and neither begins nor ends so.");
        }
        if (to.endsWith("?")) {
            return Optional.of(
                    "A `?` at the end makes a field optional and is no part of its name.");
        }
        if (RESERVED.contains(to)) {
            return Optional.of("`%s` has a meaning of its own in a model.".formatted(to));
        }
        return Optional.empty();
    }

    private Optional<String> nameIsTaken() {
        return family.beside(to)
                .map(
                        other ->
                                "Line %d has a field `%s` for a model that has `%s`, too."
                                        .formatted(
                                                line(other.name().span()),
                                                to,
                                                field.name().value()));
    }

    private Optional<String> placeIsOdd() {
        for (var place : places) {
            if (!place.span().of(text).equals(field.name().value())) {
                return Optional.of(
                        "Line %d writes `%s` with an escape; write it plainly first."
                                .formatted(line(place.span()), field.name().value()));
            }
            if (place.kind() == Occurrence.Kind.USE && !IN_PATH.matcher(to).matches()) {
                return Optional.of(
                        "Line %d has the field in a path, where names have only letters, digits, `-` and `_`."
                                .formatted(line(place.span())));
            }
        }
        return Optional.empty();
    }

    private int line(Span span) {
        return new LineIndex(text).lineAt(span.start()) + 1;
    }

    /// Only the name itself is written anew, in its quotes if it has some.
    private Optional<List<Edit>> inPlace() {
        return Optional.of(to)
                .filter(name -> PLAIN.matcher(name).matches())
                .flatMap(
                        name -> {
                            var written =
                                    places.stream().map(it -> new Edit(it.span(), name)).toList();
                            return new NangoYamlEdits(project)
                                    .together(List.of(Optional.of(written)));
                        })
                .filter(this::readsAsBefore);
    }

    private Optional<List<Edit>> inQuotes() {
        var edits = new NangoYamlEdits(project);
        var all = new ArrayList<Optional<List<Edit>>>();
        for (var place : places) {
            var span = place.span();
            all.add(
                    place.kind() == Occurrence.Kind.USE
                            ? Optional.of(List.of(new Edit(span, to)))
                            : edits.rename(span, isOptional(span) ? to + "?" : to));
        }
        return edits.together(all).filter(this::readsAsBefore);
    }

    private boolean isOptional(Span name) {
        return name.end() < text.length() && text.charAt(name.end()) == '?';
    }

    private boolean readsAsBefore(List<Edit> edits) {
        var renamed = new HashSet<Span>();
        family.fields().forEach(it -> renamed.add(it.name().span()));
        places.forEach(it -> renamed.add(it.span()));
        var reading =
                Reading.renaming(Reading.Kind.FIELD, name -> renamed.contains(name.span()), to);
        return new Proof(project, reading).holds(edits);
    }
}
