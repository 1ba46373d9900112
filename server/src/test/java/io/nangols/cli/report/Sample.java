package io.nangols.cli.report;

import io.nangols.rules.Category;
import io.nangols.rules.Finding;
import io.nangols.rules.Related;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.Severity;
import io.nangols.text.Document;
import io.nangols.text.Span;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A file with one finding: `«…»` is its place, each `‹…›` a place it is related to.
record Sample(String path, String text, Span place, List<Span> relatedPlaces) {

    static Sample of(String path, String marked) {
        var text = new StringBuilder();
        var related = new ArrayList<Span>();
        int open = 0;
        var place = Span.at(0);
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '«', '‹' -> open = text.length();
                case '»' -> place = new Span(open, text.length());
                case '›' -> related.add(new Span(open, text.length()));
                default -> text.append(c);
            }
        }
        return new Sample(path, text.toString(), place, related);
    }

    static RuleInfo rule(String id) {
        return new RuleInfo(
                id, Category.COMPILE, Severity.ERROR, id.toUpperCase(Locale.ROOT) + "!");
    }

    CheckedFile with(Severity severity, String ruleId, String message) {
        var related =
                relatedPlaces.stream().map(each -> new Related(each, "It is here first.")).toList();
        return new CheckedFile(
                Path.of(path),
                new Document(URI.create("file:///"), 0, text),
                List.of(new Finding(rule(ruleId), severity, place, message, related, List.of())));
    }

    CheckedFile withError(String message) {
        return with(Severity.ERROR, "some-rule", message);
    }

    /// Two findings of one file.
    static CheckedFile both(CheckedFile one, CheckedFile other) {
        var findings = new ArrayList<>(one.findings());
        findings.addAll(other.findings());
        return new CheckedFile(one.path(), one.document(), findings);
    }
}
