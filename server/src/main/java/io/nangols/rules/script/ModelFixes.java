package io.nangols.rules.script;

import io.nangols.project.Nearest;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.project.Version;
import io.nangols.project.naming.NewEndpoint;
import io.nangols.project.script.semantics.NangoMember;
import io.nangols.rules.FileChange;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Literal.NoSubstitutionTemplateLiteral;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.TypeNode.TypeReference;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Ways to name the right model in a call of `batchSave` and its kin.
record ModelFixes(ScriptSubject script, NangoMember member) {
    private static final String YAML = "nango.yaml";

    /// A list of more to choose from helps nobody.
    private static final int MOST = 5;

    /// The model that was meant: an output, or else any.
    Optional<String> nearest(String name, List<String> outputs) {
        return Nearest.to(name, outputs).or(() -> Nearest.to(name, script.project().modelNames()));
    }

    /// Names a model where none is named, behind all that the call has: the one that the call's
    /// type says first.
    List<Fix> named(List<String> outputs) {
        var typed =
                member.call().stream()
                        .flatMap(call -> call.typeArguments().stream())
                        .filter(TypeReference.class::isInstance)
                        .map(type -> type.span().of(script.text()))
                        .filter(outputs::contains);
        var names =
                new LinkedHashSet<>(Stream.concat(typed, outputs.stream()).limit(MOST).toList());
        return preferringFirst(
                names.stream()
                        .map(name -> Fix.ask("Name the model `" + name + "`", () -> append(name)))
                        .toList());
    }

    private Optional<List<Edit>> append(String name) {
        var written = new ScriptEditor(script.tree()).style().quoted(name);
        var arguments = member.arguments();
        if (arguments.isEmpty()) {
            int end = member.call().orElseThrow().span().end();
            return Optional.of(List.of(new Edit(Span.at(end - 1), written)));
        }
        int end = arguments.getLast().span().end();
        return Optional.of(List.of(new Edit(Span.at(end), ", " + written)));
    }

    /// Names another model where one is named: the one that was meant, or else an output.
    List<Fix> changed(Expression argument, Optional<String> meant, List<String> outputs) {
        var written = written(argument.unwrapped());
        if (written.isEmpty()) {
            return List.of();
        }
        var names = new LinkedHashSet<String>();
        meant.ifPresent(names::add);
        outputs.stream().limit(MOST).forEach(names::add);
        return preferringFirst(
                names.stream()
                        .map(
                                name ->
                                        Fix.ask(
                                                "Change to `" + name + "`",
                                                () ->
                                                        Optional.of(
                                                                List.of(
                                                                        new Edit(
                                                                                written.get(),
                                                                                name)))))
                        .toList());
    }

    /// Where the name stands, when it is written out here.
    private Optional<Span> written(Expression argument) {
        return switch (argument) {
            case StringLiteral it -> Optional.of(it.inside(script.text()));
            case NoSubstitutionTemplateLiteral it -> Optional.of(it.inside(script.text()));
            default -> Optional.empty();
        };
    }

    private static List<Fix> preferringFirst(List<Fix> fixes) {
        var all = new ArrayList<>(fixes);
        if (!all.isEmpty()) {
            all.set(0, all.getFirst().prefer());
        }
        return all;
    }

    /// Makes a model an output of the sync, with an endpoint of its own, as each output has one.
    Optional<Fix> added(String name, Sync sync) {
        if (script.project().version() == Version.V1 || script.integration().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Fix.askFiles(
                        "Add `%s` to the outputs of `%s`".formatted(name, sync.name().value()),
                        () ->
                                withOutput(name, sync)
                                        .map(
                                                it ->
                                                        List.<FileChange>of(
                                                                new FileChange.Elsewhere(YAML, it)))
                                        .orElse(List.of())));
    }

    private Optional<List<Edit>> withOutput(String name, Sync sync) {
        var integration = script.integration().orElseThrow();
        var edits = new NangoYamlEdits(script.project());
        var path =
                List.of("integrations", integration.name().value(), "syncs", sync.name().value());
        var output = edits.append(with(path, "output"), List.of(Content.text(name)));
        if (sync.endpoints().size() != sync.outputs().size()) {
            return output;
        }
        var type = new Type.Name(name, sync.name().span());
        var endpoints =
                NewEndpoint.more(List.of(type), sync, integration).stream()
                        .map(NewEndpoint::content)
                        .toList();
        return edits.together(List.of(output, edits.append(with(path, "endpoint"), endpoints)));
    }

    private static List<String> with(List<String> path, String key) {
        return Stream.concat(path.stream(), Stream.of(key)).toList();
    }
}
