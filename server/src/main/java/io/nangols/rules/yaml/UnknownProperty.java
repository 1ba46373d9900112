package io.nangols.rules.yaml;

import io.nangols.project.SchemaProblem;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A key that Nango does not know at its place.
final class UnknownProperty implements Rule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var problem : project.schemaProblems()) {
            if (problem
                    instanceof
                    SchemaProblem.UnknownProperty(
                            var span,
                            var name,
                            var owner,
                            var allowed,
                            var meant)) {
                var finding =
                        report.at(span)
                                .message(
                                        "`%s` is not a key of %s. %s",
                                        name, owner, advice(name, owner, allowed, meant));
                meant.ifPresent(
                        other ->
                                finding.fix(
                                        Fix.ask(
                                                        "Change to `" + other + "`",
                                                        () ->
                                                                renamed(
                                                                        project.tree(),
                                                                        span,
                                                                        name,
                                                                        other))
                                                .prefer()));
            }
        }
    }

    private static String advice(
            String name, String owner, List<String> allowed, Optional<String> meant) {
        if (meant.isPresent()) {
            return "Did you mean `%s`?".formatted(meant.get());
        }
        if (name.equals("type") && allowed.contains("endpoint")) {
            return "Remove it: the section in which it stands already says that this is %s."
                    .formatted(owner);
        }
        var keys = allowed.stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
        return "Allowed are " + keys + ".";
    }

    /// The key in its own quotes; empty where it is written in some odd way, or where the other key
    /// stands already.
    private static Optional<List<Edit>> renamed(
            YamlTree tree, Span key, String name, String other) {
        var written = key.of(tree.text());
        var quote = written.equals(name) ? "" : written.substring(0, 1);
        if (!written.equals(quote + name + quote)) {
            return Optional.empty();
        }
        var edits = List.of(new Edit(key, quote + other + quote));
        var after = tree.reparse(Edit.applyAll(tree.text(), edits));
        return Optional.of(edits).filter(_ -> after.errors().size() <= tree.errors().size());
    }
}
