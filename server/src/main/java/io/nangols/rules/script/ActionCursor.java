package io.nangols.rules.script;

import io.nangols.project.Field;
import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An action that fetches pages and returns no cursor: who calls it gets the first page, or has to
/// wait for all.
final class ActionCursor implements ScriptRule {
    private static final Pattern CURSOR =
            Pattern.compile(
                    "(?i).*(?:cursor|page_?token|next_?token|next_?page|starting_?after|continuation).*");

    /// What a name holds when it may lead to the next page.
    private static final Pattern NEXT =
            Pattern.compile("(?i).*(?:cursor|next|token|offset|pag|more|after|continu|scroll).*");

    private static final Set<String> READS = Set.of("get", "paginate");

    @Override
    public void check(ScriptSubject script, Report report) {
        var main = script.model().mainFunction();
        if (!script.isAction() || main.isEmpty()) {
            return;
        }
        var cursor = input(main.get(), script.model()).flatMap(it -> cursor(it, script));
        if ((cursor.isPresent() || isRead(script.model()))
                && returnsOnlyAList(main.get(), script)) {
            report.at(place(main.get(), script))
                    .message(
                            "This action %s, but returns no cursor for the next page. Return one beside the list, and take it as input, so that whoever calls can go on from there.",
                            cursor.map("takes `%s`"::formatted).orElse("fetches pages"));
        }
    }

    /// Whether it fetches pages, and does nothing else: one that also writes may only look
    /// something up among them.
    private static boolean isRead(SemanticModel model) {
        return model.proxyCalls().anyMatch(it -> it.name().equals("paginate"))
                && model.proxyCalls().allMatch(it -> READS.contains(it.name()));
    }

    /// The name of the parameter for the input.
    private static Optional<Identifier> input(FunctionLike main, SemanticModel model) {
        return main.signature().parameters().stream()
                .skip(1)
                .findFirst()
                .map(it -> it.name())
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast)
                .filter(it -> model.meaning(it).isPresent());
    }

    /// What the script reads from its input that looks like a cursor.
    private static Optional<String> cursor(Identifier input, ScriptSubject script) {
        return InputFields.of(input, script.model()).stream()
                .map(InputFields.Use::name)
                .filter(name -> CURSOR.matcher(name).matches())
                .findFirst();
    }

    private static Span place(FunctionLike main, ScriptSubject script) {
        return main.signature()
                .returnType()
                .map(type -> ScriptTypes.awaited(type).span())
                .or(() -> script.file().script().defaultExport().map(it -> it.name()))
                .orElseGet(main::span);
    }

    /// Whether what comes out is surely a list, or an object with one and nothing that leads on.
    private static boolean returnsOnlyAList(FunctionLike main, ScriptSubject script) {
        var type = new ScriptTypes(script.model()).returned(main);
        if (type.isPresent()) {
            var alternatives = type.get().alternatives();
            return !alternatives.isEmpty()
                    && alternatives.stream().allMatch(it -> isOnlyAList(it, script.project()));
        }
        var outputs =
                script.entry()
                        .flatMap(ScriptEntry::function)
                        .map(it -> it.outputs())
                        .orElse(List.of());
        return !outputs.isEmpty()
                && outputs.stream().allMatch(it -> isOnlyAList(it, script.project()));
    }

    private static boolean isOnlyAList(ScriptType type, Project project) {
        return switch (type) {
            case ScriptType.ArrayOf _ -> true;
            case ScriptType.Model(var name) -> isOnlyAList(name, project);
            default -> false;
        };
    }

    private static boolean isOnlyAList(Type type, Project project) {
        return switch (type) {
            case Type.ArrayOf _ -> true;
            case Type.Name(var name, _) -> isOnlyAList(name, project);
            default -> false;
        };
    }

    private static boolean isOnlyAList(String model, Project project) {
        return project.model(model)
                .flatMap(project::allFields)
                .filter(fields -> fields.stream().anyMatch(it -> it.type() instanceof Type.ArrayOf))
                .filter(fields -> fields.stream().noneMatch(ActionCursor::leadsOn))
                .isPresent();
    }

    private static boolean leadsOn(Field field) {
        return field.dynamic() || NEXT.matcher(field.name().value()).matches();
    }
}
