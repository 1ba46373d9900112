package io.nangols.features.hover;

import io.nangols.features.markdown.IntervalWords;
import io.nangols.features.markdown.Markdown;
import io.nangols.project.Action;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;
import io.nangols.project.SyncType;
import io.nangols.project.Type;
import io.nangols.project.TypeScript;
import io.nangols.project.Version;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sums up a sync or an action.
record FunctionText(Subject subject, Integration integration, Function function) {
    String text() {
        var kind = ScriptEntry.Kind.of(function).label();
        return Markdown.paragraphs(
                "**%s**, %s of %s"
                        .formatted(
                                Markdown.code(function.name().value()),
                                article(kind),
                                Markdown.code(subject.idOf(integration))),
                function.declaration()
                        .description()
                        .map(Spanned::value)
                        .map(Markdown::text)
                        .orElse(""),
                facts().filter(fact -> !fact.isEmpty())
                        .map(fact -> "- " + fact)
                        .collect(Collectors.joining("\n")));
    }

    private static String article(String kind) {
        return (kind.startsWith("a") ? "an " : "a ") + kind;
    }

    private Stream<String> facts() {
        var facts = new ArrayList<String>();
        endpoints().ifPresent(facts::add);
        switch (function) {
            case Sync sync -> facts.addAll(schedule(sync));
            case Action _ -> {}
        }
        facts.add(types(function.input().stream().toList(), "Input"));
        facts.add(types(function.outputs(), "Output"));
        entry().map(entry -> ScriptLine.of(subject, entry)).ifPresent(facts::add);
        return facts.stream();
    }

    /// The old form of the file has none.
    private Optional<String> endpoints() {
        return function.endpoints().isEmpty() || subject.project().version() == Version.V1
                ? Optional.empty()
                : Optional.of(
                        function.endpoints().stream()
                                .map(it -> Markdown.code(it.method() + " " + it.path().value()))
                                .collect(Collectors.joining(", ")));
    }

    private static List<String> schedule(Sync sync) {
        boolean full = sync.type().map(Spanned::value).orElse(SyncType.FULL) == SyncType.FULL;
        boolean tracks = sync.trackDeletes().map(Spanned::value).orElse(false);
        boolean starts = sync.autoStart().map(Spanned::value).orElse(true);
        return List.of(
                sync.runs().map(Spanned::value).map(IntervalWords::of).orElse(""),
                (full ? "Full" : "Incremental")
                        + (tracks ? ", tracks deletions" : "")
                        + (starts ? "" : ", waits to be started"));
    }

    private String types(List<Type> types, String label) {
        var script = TypeScript.readable(subject.project());
        return types.isEmpty()
                ? ""
                : types.stream()
                        .flatMap(type -> script.text(type).stream())
                        .map(Markdown::code)
                        .collect(Collectors.joining(", ", label + ": ", ""));
    }

    private Optional<ScriptEntry> entry() {
        return subject.entries(integration)
                .filter(entry -> entry.name().equals(function.name()))
                .findFirst();
    }
}
