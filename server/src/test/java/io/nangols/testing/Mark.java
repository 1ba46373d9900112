package io.nangols.testing;

import io.nangols.rules.Finding;
import io.nangols.rules.Severity;
import io.nangols.text.LineIndex;

import java.util.Optional;

/// A finding as an [AnnotatedText] shows it: columns `from`..`to` of `line`, both counted from 0.
/// Of a finding that goes on over several lines it is the part on the first.
///
/// An expectation leaves out what it does not say: without `severity` it expects the rule's own;
/// `message` is a part of the message. `fixable` says that there is a fix.
public record Mark(
        int line,
        int from,
        int to,
        String rule,
        Optional<Severity> severity,
        Optional<String> message,
        boolean fixable) {

    /// What a finding in a text looks like; the severity is there only when it is not the rule's
    /// own.
    static Mark of(Finding finding, LineIndex lines) {
        int line = lines.lineAt(finding.span().start());
        int start = lines.startOf(line);
        int from = finding.span().start() - start;
        int to = Math.min(finding.span().end(), lines.endOf(line)) - start;
        return new Mark(
                line,
                from,
                Math.max(from, to),
                finding.rule().id(),
                Optional.of(finding.severity())
                        .filter(severity -> severity != finding.rule().severity()),
                Optional.of(finding.message()),
                finding.fixes().stream().anyMatch(fix -> !fix.changes().isEmpty()));
    }

    /// Whether `found` is what this mark expects.
    boolean expects(Mark found) {
        return line == found.line
                && from == found.from
                && to == found.to
                && rule.equals(found.rule)
                && severity.equals(found.severity)
                && fixable == found.fixable
                && (message.isEmpty() || found.message.orElse("").contains(message.get()));
    }
}
