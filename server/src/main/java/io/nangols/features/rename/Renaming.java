package io.nangols.features.rename;

import io.nangols.features.navigation.Named;
import io.nangols.project.Element;
import io.nangols.project.Elements;
import io.nangols.project.Field;
import io.nangols.project.Integration;
import io.nangols.rules.Subject;
import io.nangols.rules.rename.ModelRename;
import io.nangols.rules.rename.Rename;
import io.nangols.rules.rename.ScriptRename;
import io.nangols.text.Span;
import io.nangols.workspace.ProjectFile;

import java.util.Optional;

/// Another name for what the word under a cursor names.
public final class Renaming {
    private static final String NO_NAME =
            "Only models, fields, syncs, actions, event scripts, integrations and anchors have names that can be changed.";

    private final Subject subject;

    private Renaming(Subject subject) {
        this.subject = subject;
    }

    /// What is to be renamed, before it is known how.
    public sealed interface Start {
        /// The word, and the name that it has now.
        record Name(Span span, String present) implements Start {}

        /// It cannot be renamed; `reason` says why, in sentences for people.
        record Refused(String reason) implements Start {}
    }

    /// What would be renamed at a place; empty where no word is.
    public static Optional<Start> prepare(ProjectFile file, int offset) {
        var subject = Subject.of(file);
        return Elements.at(subject.project(), offset)
                .map(
                        element ->
                                Named.at(subject, offset)
                                        .map(new Renaming(subject)::start)
                                        .orElseGet(
                                                () -> new Start.Refused(whyNot(element, subject))));
    }

    /// Gives what is named at a place the name `to`.
    public static Rename rename(ProjectFile file, int offset, String to) {
        var subject = Subject.of(file);
        return switch (prepare(file, offset).orElse(new Start.Refused(NO_NAME))) {
            case Start.Refused(var reason) -> new Rename.Refused(reason);
            case Start.Name _ ->
                    Named.at(subject, offset)
                            .map(word -> new Renaming(subject).rename(word.named(), to))
                            .orElseGet(() -> new Rename.Refused(NO_NAME));
        };
    }

    private Start start(Named.Word word) {
        return switch (word.named()) {
            case Named.OfModel(var model) -> name(word, model.name().value());
            case Named.OfField(var field) -> start(field, word);
            case Named.OfScript(_, var entry) -> name(word, entry.name().value());
            case Named.OfIntegration(var integration) -> start(integration, word);
            case Named.OfAnchor(var anchored) -> name(word, anchored.anchor().name());
        };
    }

    private static Start start(Field field, Named.Word word) {
        return field.dynamic()
                ? new Start.Refused("`__string` stands for any name, so it has none of its own.")
                : name(word, field.name().value());
    }

    private static Start start(Integration integration, Named.Word word) {
        var name = integration.name().value();
        return name.equals(Subject.FOLDER_NAME)
                ? new Start.Refused(
                        "`${PWD}` stands for the name of the folder; rename the folder instead.")
                : name(word, name);
    }

    private static Start name(Named.Word word, String present) {
        return new Start.Name(word.span(), present);
    }

    private Rename rename(Named named, String to) {
        return switch (named) {
            case Named.OfModel(var model) -> ModelRename.of(subject, model.name().value(), to);
            case Named.OfField(var field) -> FieldRename.of(subject.project(), field, to);
            case Named.OfScript(var integration, var entry) ->
                    ScriptRename.of(subject, integration, entry, to);
            case Named.OfIntegration(var integration) ->
                    IntegrationRename.of(subject, integration, to);
            case Named.OfAnchor(var anchored) -> AnchorRename.of(subject.project(), anchored, to);
        };
    }

    /// Why a word names nothing that could have another name.
    private static String whyNot(Element element, Subject subject) {
        var written = element.span().of(subject.project().tree().text());
        return switch (element) {
            case Element.Key(_, var name, _) ->
                    "`%s` is a key of the format, not a name.".formatted(name);
            case Element.PrimitiveType _ ->
                    "`%s` is a type of Nango, not a model.".formatted(written);
            case Element.ModelName(var reference) ->
                    "There is no model `%s` in this file.".formatted(reference.model());
            case Element.LiteralType _, Element.Value _, Element.Runs _, Element.Scope _ ->
                    "`%s` is a value, not a name.".formatted(written);
            case Element.Anchor(var name, _, _) -> noAnchor(name);
            case Element.Alias(var name, _) -> noAnchor(name);
            case Element.EndpointPath _,
                    Element.FieldName _,
                    Element.FunctionName _,
                    Element.EventScript _,
                    Element.IntegrationName _ ->
                    NO_NAME;
        };
    }

    private static String noAnchor(String name) {
        return "There is no anchor `&%s` before this.".formatted(name);
    }
}
