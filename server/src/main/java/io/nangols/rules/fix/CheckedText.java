package io.nangols.rules.fix;

import io.nangols.project.Project;
import io.nangols.rules.Finding;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Subject;
import io.nangols.syntax.script.ast.Comment;
import io.nangols.text.Span;
import io.nangols.workspace.Lazy;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// A text of either language in its project, and what is wrong with it. Immutable.
public sealed interface CheckedText {
    String text();

    List<Finding> findings();

    /// In how many places it cannot be read.
    int syntaxErrors();

    /// Where its comments are that no fix may lose; the editor of `nango.yaml` loses none.
    List<Span> comments();

    /// What it is written in.
    String language();

    /// The file with another text, which is checked as this one was.
    CheckedText with(String other);

    /// The `nango.yaml` of `subject`, of which `check` finds what is wrong; `found` is that.
    static CheckedText of(
            Subject subject, List<Finding> found, Function<Subject, List<Finding>> check) {
        return new NangoYaml(subject, () -> found, check);
    }

    /// A script, of which `check` finds what is wrong; `found` is that.
    static CheckedText of(
            ScriptSubject script,
            List<Finding> found,
            Function<ScriptSubject, List<Finding>> check) {
        return new Script(script, () -> found, check);
    }

    /// A `nango.yaml`.
    record NangoYaml(
            Subject subject, Supplier<List<Finding>> found, Function<Subject, List<Finding>> check)
            implements CheckedText {
        @Override
        public String text() {
            return subject.project().tree().text();
        }

        @Override
        public List<Finding> findings() {
            return found.get();
        }

        @Override
        public int syntaxErrors() {
            return subject.project().tree().errors().size();
        }

        @Override
        public List<Span> comments() {
            return List.of();
        }

        @Override
        public String language() {
            return "YAML";
        }

        @Override
        public CheckedText with(String other) {
            var tree = subject.project().tree().reparse(other);
            var later = new Subject(Project.of(tree), subject.folder());
            return new NangoYaml(later, new Lazy<>(() -> check.apply(later)), check);
        }
    }

    /// An integration script.
    record Script(
            ScriptSubject script,
            Supplier<List<Finding>> found,
            Function<ScriptSubject, List<Finding>> check)
            implements CheckedText {
        @Override
        public String text() {
            return script.text();
        }

        @Override
        public List<Finding> findings() {
            return found.get();
        }

        @Override
        public int syntaxErrors() {
            return script.tree().errors().size();
        }

        @Override
        public List<Span> comments() {
            return script.tree().comments().stream().map(Comment::span).toList();
        }

        @Override
        public String language() {
            return "TypeScript";
        }

        @Override
        public CheckedText with(String other) {
            var later = script.with(other);
            return new Script(later, new Lazy<>(() -> check.apply(later)), check);
        }
    }
}
