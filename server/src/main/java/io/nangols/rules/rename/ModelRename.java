package io.nangols.rules.rename;

import io.nangols.project.ModelReference;
import io.nangols.project.ModelReferences;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Project;
import io.nangols.project.Reading;
import io.nangols.project.Type;
import io.nangols.project.script.Names;
import io.nangols.project.script.Script;
import io.nangols.rules.FileChange;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.Subject;
import io.nangols.text.Edit;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;
import io.nangols.workspace.ModelMention;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Another name for a model, wherever it is used: in the `nango.yaml`, where scripts import it, and
/// where they name it as text for the records that they save.
///
/// What a script imports gets the new name there, too, unless either name means something else
/// somewhere in the script; then the import keeps the old one as what the script calls it (`import
/// { Ticket as Issue }`).
public final class ModelRename {
    private final Subject subject;
    private final Project project;
    private final String from;
    private final String to;
    private final List<ModelReference> places;

    private ModelRename(Subject subject, String from, String to) {
        this.subject = subject;
        this.project = subject.project();
        this.from = from;
        this.to = to;
        this.places = ModelReferences.to(from, project);
    }

    /// Gives the model `from` the name `to`.
    public static Rename of(Subject subject, String from, String to) {
        return from.equals(to)
                ? new Rename.Done(List.of())
                : new ModelRename(subject, from, to).make();
    }

    private Rename make() {
        var obstacle = obstacle();
        if (obstacle.isPresent()) {
            return new Rename.Refused(obstacle.get());
        }
        var written = places.stream().map(place -> new Edit(place.span(), to)).toList();
        var edits =
                new NangoYamlEdits(project)
                        .together(List.of(Optional.of(written)))
                        .filter(this::readsAsBefore);
        if (edits.isEmpty()) {
            return Proof.refusal(to);
        }
        var changes = new ArrayList<FileChange>();
        changes.add(new FileChange.Here(edits.get()));
        for (var script : subject.folder().scripts().values()) {
            var inScript =
                    subject.folder().isOfAnotherProject(script) ? List.<Edit>of() : editsOf(script);
            if (!inScript.isEmpty()) {
                changes.add(new FileChange.Elsewhere(script.path(), inScript));
            }
        }
        return new Rename.Done(changes);
    }

    private Optional<String> obstacle() {
        if (project.model(from).isEmpty()) {
            return Optional.of("There is no model `%s` in this file.".formatted(from));
        }
        return nameIsBad()
                .or(this::nameIsTaken)
                .or(
                        () ->
                                places.stream()
                                        .filter(place -> !place.exact())
                                        .findFirst()
                                        .map(
                                                place ->
                                                        "Line %d writes `%s` with an escape or over several lines; write it plainly first."
                                                                .formatted(
                                                                        line(place.span()), from)))
                .or(this::partIsUnreadable);
    }

    private Optional<String> nameIsBad() {
        if (!NangoYamlSchema.MODEL_NAME.matcher(to).matches()) {
            return Optional.of("A model's name has only letters, digits and `_`.");
        }
        return switch (Type.read(to)) {
            case Type.Name _ -> Optional.empty();
            case Type.Literal literal ->
                    Optional.of(
                            "Nango reads `%s` as the value `%s`, not as a model."
                                    .formatted(to, literal.value()));
            default ->
                    Optional.of(
                            "`%s` is a type of Nango, so no model can be used by that name."
                                    .formatted(to));
        };
    }

    /// A name that is a value of an enum until now would become the model.
    private Optional<String> nameIsTaken() {
        if (project.model(to).isPresent()) {
            return Optional.of("There is a model `%s` already.".formatted(to));
        }
        return ModelReferences.to(to, project).stream()
                .findFirst()
                .map(
                        place ->
                                "Line %d uses `%s` as a value, which would become the model."
                                        .formatted(line(place.span()), to));
    }

    /// What cannot be read may use the model.
    private Optional<String> partIsUnreadable() {
        var word = Pattern.compile("\\b" + Pattern.quote(from) + "\\b");
        return project.tree().unparsed().stream()
                .filter(span -> word.matcher(span.of(project.tree().text())).find())
                .findFirst()
                .map(
                        span ->
                                "Line %d has `%s` in it and cannot be read; correct it first."
                                        .formatted(line(span), from));
    }

    private int line(Span span) {
        return new LineIndex(project.tree().text()).lineAt(span.start()) + 1;
    }

    private boolean readsAsBefore(List<Edit> edits) {
        var renamed = Reading.renaming(Reading.Kind.MODEL, name -> name.value().equals(from), to);
        return new Proof(project, renamed).holds(edits);
    }

    private List<Edit> editsOf(TypeScriptFile script) {
        var mentions = ModelMention.of(from, script);
        boolean follows = mayFollow(script.script(), mentions);
        var edits = new ArrayList<Edit>();
        for (var mention : mentions) {
            boolean aliased =
                    switch (mention.kind()) {
                        case IMPORT -> !follows;
                        case EXPORT -> true;
                        case IMPORT_UNDER_ANOTHER_NAME, MEMBER, TEXT -> false;
                    };
            edits.add(new Edit(mention.span(), aliased ? to + " as " + from : to));
        }
        if (follows) {
            script.script()
                    .uses(from)
                    .references()
                    .forEach(place -> edits.add(new Edit(place, to)));
        }
        return edits;
    }

    /// Whether the name means the one import wherever a script uses it, and the new one nothing.
    private boolean mayFollow(Script script, List<ModelMention> mentions) {
        var imported =
                mentions.stream()
                        .filter(mention -> mention.kind() == ModelMention.Kind.IMPORT)
                        .map(ModelMention::span)
                        .toList();
        return imported.size() == 1
                && script.uses(from).bindings().equals(imported)
                && script.uses(to).equals(Names.NONE);
    }
}
