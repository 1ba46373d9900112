package io.nangols.rules.project;

import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Version;
import io.nangols.rules.ModelsModule;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;
import io.nangols.text.Span;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the last commit has, the `nango.yaml` no longer has, and scripts still use.
///
/// @param name its name in the last commit
/// @param path the keys that lead to it in the last commit
/// @param home the keys that would lead to it now
/// @param integration the integration that had it and is still there
/// @param scripts those that use it
record Removed(
        Kind kind,
        String name,
        List<String> path,
        List<String> home,
        Optional<Integration> integration,
        List<TypeScriptFile> scripts) {
    enum Kind {
        INTEGRATION,
        SYNC,
        ACTION,
        MODEL
    }

    Removed {
        scripts = List.copyOf(scripts);
    }

    /// All that is removed, in the order of the last commit. That commit is looked at only when
    /// there is a script that nothing accounts for.
    static List<Removed> in(Subject subject) {
        var search = new Search(subject);
        return search.isWorthwhile()
                ? subject.folder().committed().get().map(search::since).orElse(List.of())
                : List.of();
    }

    private record Search(Subject subject, ScriptFiles files) {
        Search(Subject subject) {
            this(subject, new ScriptFiles(subject));
        }

        boolean isWorthwhile() {
            var project = subject.project();
            return subject.folder().scripts().values().stream()
                    .anyMatch(
                            file ->
                                    files.mayBeUnnamed(file)
                                            || !file.isGenerated()
                                                    && ModelsModule.names(file)
                                                            .anyMatch(
                                                                    it ->
                                                                            project.model(it)
                                                                                    .isEmpty()));
        }

        List<Removed> since(Project committed) {
            if (!committed.tree().errors().isEmpty()) {
                return List.of();
            }
            var before = new Subject(committed, subject.folder());
            var removed = new ArrayList<Removed>();
            for (var integration : committed.integrations()) {
                var now = now(before.idOf(integration));
                if (now.isPresent()) {
                    functions(before, integration, now.get()).forEach(removed::add);
                } else {
                    integration(before, integration).ifPresent(removed::add);
                }
            }
            committed.models().stream()
                    .flatMap(model -> model(committed, model).stream())
                    .forEach(removed::add);
            return removed.stream().filter(it -> isGone(it.name())).toList();
        }

        /// Where something cannot be read, it may still be there.
        private boolean isGone(String name) {
            var tree = subject.project().tree();
            return tree.errors().isEmpty() || !tree.text().contains(name);
        }

        private Optional<Integration> now(String id) {
            return subject.project().integrations().stream()
                    .filter(it -> subject.idOf(it).equals(id))
                    .findFirst();
        }

        private Optional<Removed> integration(Subject before, Integration integration) {
            var scripts = unnamed(before, before.entries(integration));
            var body = body(before.project(), integration.span(), integration.name());
            boolean renamed =
                    subject.project().integrations().stream()
                            .filter(it -> isNew(before, it))
                            .anyMatch(
                                    it ->
                                            body(subject.project(), it.span(), it.name())
                                                    .equals(body));
            if (scripts.isEmpty() || renamed) {
                return Optional.empty();
            }
            var path = List.of("integrations", integration.name().value());
            return Optional.of(
                    new Removed(
                            Kind.INTEGRATION,
                            before.idOf(integration),
                            path,
                            path,
                            Optional.empty(),
                            scripts));
        }

        private boolean isNew(Subject before, Integration integration) {
            var id = subject.idOf(integration);
            return before.project().integrations().stream()
                    .noneMatch(it -> before.idOf(it).equals(id));
        }

        private Stream<Removed> functions(Subject before, Integration then, Integration now) {
            return before.entries(then)
                    .flatMap(
                            entry ->
                                    entry.function().stream()
                                            .filter(it -> !has(now, entry))
                                            .filter(it -> !isRenamed(before, then, now, it))
                                            .flatMap(it -> function(before, then, now, entry)));
        }

        private Stream<Removed> function(
                Subject before, Integration then, Integration now, ScriptEntry entry) {
            var scripts = unnamed(before, Stream.of(entry));
            if (scripts.isEmpty()) {
                return Stream.empty();
            }
            boolean sync = entry.kind() == ScriptEntry.Kind.SYNC;
            var name = entry.name().value();
            var section =
                    before.project().version() == Version.V1
                            ? List.<String>of()
                            : entry.kind().folders();
            return Stream.of(
                    new Removed(
                            sync ? Kind.SYNC : Kind.ACTION,
                            name,
                            path(then.name().value(), section, name),
                            path(now.name().value(), section, name),
                            Optional.of(now),
                            scripts));
        }

        private static List<String> path(String integration, List<String> section, String name) {
            return Stream.of(
                            Stream.of("integrations", integration),
                            section.stream(),
                            Stream.of(name))
                    .flatMap(keys -> keys)
                    .toList();
        }

        private boolean has(Integration integration, ScriptEntry entry) {
            return subject.entries(integration)
                    .anyMatch(
                            it ->
                                    it.kind() == entry.kind()
                                            && it.name().value().equals(entry.name().value()));
        }

        private boolean isRenamed(
                Subject before, Integration then, Integration now, Function function) {
            var body = lines(before.project(), function.block());
            return now.functions()
                    .filter(
                            it ->
                                    then.functions()
                                            .noneMatch(
                                                    old ->
                                                            old.name()
                                                                    .value()
                                                                    .equals(it.name().value())))
                    .anyMatch(it -> lines(subject.project(), it.block()).equals(body));
        }

        private Optional<Removed> model(Project committed, Model model) {
            var name = model.name().value();
            if (subject.project().model(name).isPresent()) {
                return Optional.empty();
            }
            var body = body(committed, model.span(), model.name());
            boolean renamed =
                    subject.project().models().stream()
                            .filter(it -> committed.model(it.name().value()).isEmpty())
                            .anyMatch(
                                    it ->
                                            body(subject.project(), it.span(), it.name())
                                                    .equals(body));
            var scripts =
                    subject.folder().scripts().values().stream()
                            .filter(file -> !file.isGenerated())
                            .filter(file -> ModelsModule.names(file).anyMatch(name::equals))
                            .toList();
            var path = List.of("models", name);
            return scripts.isEmpty() || renamed
                    ? Optional.empty()
                    : Optional.of(
                            new Removed(Kind.MODEL, name, path, path, Optional.empty(), scripts));
        }

        /// The scripts of these entries that no entry of today has.
        private List<TypeScriptFile> unnamed(Subject before, Stream<ScriptEntry> entries) {
            var named =
                    subject.entries()
                            .flatMap(entry -> subject.script(entry).stream())
                            .map(TypeScriptFile::path)
                            .collect(Collectors.toSet());
            return entries.flatMap(entry -> before.script(entry).stream())
                    .filter(Predicate.not(file -> named.contains(file.path())))
                    .toList();
        }

        private static String body(Project project, Span span, Spanned<String> name) {
            return lines(project, new Span(name.span().end(), span.end()));
        }

        /// The text of a part, however it is indented.
        private static String lines(Project project, Span span) {
            return span.of(project.tree().text())
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }
}
