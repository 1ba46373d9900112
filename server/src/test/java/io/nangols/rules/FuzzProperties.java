package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Project;
import io.nangols.rules.nango.NangoCompiler;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.RuleExamples;
import io.nangols.testing.Samples;
import io.nangols.testing.TreeInvariants;
import io.nangols.text.Edit;
import io.nangols.text.Span;
import io.nangols.workspace.ProjectFolder;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/// Whatever the text: everything that reads it comes to an end, soon and in peace, and points into
/// the text; no fix makes it worse YAML.
///
/// A long run: `mvn -pl server test -Dtest=FuzzProperties -Djqwik.tries.default=100000`.
class FuzzProperties {
    /// So many of a text's fixes are tried.
    private static final int FIXES = 20;

    private static final Duration LONGEST = Duration.ofSeconds(1);

    /// What YAML and Nango are made of; `␣ ⇥ ⏎ ␍ ␤ ␋` are white space, the last two not to YAML.
    private static final String[] TOKENS =
            """
            a b github integrations models syncs actions on-events output endpoint runs type
            1 1.5 0x1F true null ~ 2024-01-01 "q" 's' " ' "\\n" "\\x "\\u0 :␣ :␣ :␣ :␣ :
            ⏎ ⏎ ⏎ ⏎␣␣ ⏎␣␣ ⏎␣␣␣␣ ⏎␣␣␣␣␣␣ ⏎␣ ␍⏎ ␍ ⏎-␣ ⏎␣␣-␣ -␣ - ?␣ ? | > |-⏎␣␣ >+⏎␣ |2⏎
            #␣c # ␣#␣c⏎ [ ] { } ,␣ , [a,␣b] {a:␣1,␣b:␣2} &a␣ &b␣ *a *b !!str␣ !!int␣ !x␣ !!map␣
            !<x>␣ <<:␣*a <<:␣ --- ---␣ ... %YAML␣1.2⏎ % @ ` ⇥ ␣ ␣␣ \uFEFF ␤ \u0007 \0 é
            ␋ 😀 \uD83D \uDE00 \u00A0 string[] A␣|␣B Record<string,␣any> __extends:␣A
            __string:␣any every␣5m GET␣/a /a/{B:c} id:␣string
            """
                    .strip()
                    .split("\\s+", -1);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyMixtureOfTokens(@ForAll("mixtures") List<String> texts) {
        texts.forEach(FuzzProperties::read);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyCharacters(@ForAll("strings") List<String> texts) {
        texts.forEach(FuzzProperties::read);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyFileWithAnythingInIt(@ForAll("mutants") String text) {
        read(text);
    }

    @Provide
    Arbitrary<List<String>> mixtures() {
        return mixture(40).list().ofSize(10);
    }

    @Provide
    Arbitrary<List<String>> strings() {
        return Arbitraries.strings().all().ofMaxLength(40).list().ofSize(10);
    }

    @Provide
    Arbitrary<String> mutants() {
        var files = Samples.all().stream().map(Samples.Sample::text).toList();
        return Combinators.combine(
                        Arbitraries.of(files), mutations().list().ofMinSize(1).ofMaxSize(4))
                .as(FuzzProperties::mutated);
    }

    private static Arbitrary<String> mixture(int most) {
        return Arbitraries.of(TOKENS).list().ofMaxSize(most).map(FuzzProperties::text);
    }

    private static String text(List<String> tokens) {
        return String.join("", tokens)
                .replace('␣', ' ')
                .replace('⇥', '\t')
                .replace('⏎', '\n')
                .replace('␍', '\r')
                .replace('␤', '\u0085')
                .replace('␋', '\u2028');
    }

    /// Some text taken from one place, if any, goes to another, together with something new, if
    /// any.
    record Mutation(double from, int length, double to, String token, boolean copied) {}

    private static Arbitrary<Mutation> mutations() {
        var places = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(
                        places,
                        Arbitraries.integers().between(0, 80),
                        places,
                        mixture(2),
                        Arbitraries.of(true, false))
                .as(Mutation::new);
    }

    private static String mutated(String file, List<Mutation> mutations) {
        var text = new StringBuilder(file);
        for (var mutation : mutations) {
            int from = (int) (mutation.from() * text.length());
            int end = Math.min(text.length(), from + mutation.length());
            var taken = text.substring(from, end);
            if (!mutation.copied()) {
                text.delete(from, end);
            }
            text.insert((int) (mutation.to() * text.length()), taken + mutation.token());
        }
        return text.toString();
    }

    private static void read(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        var tree = YamlTree.parse(text);
        var project = Project.of(tree);
        var findings = RuleExamples.rules().check(new Subject(project, ProjectFolder.NONE));
        var verdicts = NangoCompiler.compile(tree);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(LONGEST);
        TreeInvariants.check(tree);
        var whole = new Span(0, text.length());
        assertThat(findings).allMatch(finding -> whole.encloses(finding.span()));
        assertThat(findings)
                .flatExtracting(Finding::related)
                .allMatch(other -> whole.encloses(other.span()));
        assertThat(verdicts).allMatch(verdict -> whole.encloses(verdict.span()));
        findings.stream()
                .flatMap(finding -> finding.fixes().stream())
                .limit(FIXES)
                .flatMap(fix -> fix.changes().stream())
                .forEach(change -> checkChange(change, tree));
    }

    private static void checkChange(FileChange change, YamlTree tree) {
        if (change instanceof FileChange.Here(var edits)) {
            var after = tree.reparse(Edit.applyAll(tree.text(), edits));

            assertThat(after.errors()).hasSizeLessThanOrEqualTo(tree.errors().size());
        }
    }
}
