package io.nangols.project;

import io.nangols.text.Span;

import java.util.Optional;

/// The HTTP endpoint under which Nango offers a sync or an action.
///
/// `method` is the effective one: what is written, or the default (GET for a sync, POST for an
/// action). `legacy` says that it is written as one string, `GET /path`. The path's span covers the
/// path alone.
public record Endpoint(
        String method,
        Spanned<String> path,
        Optional<Spanned<String>> group,
        boolean legacy,
        Span span) {

    /// The name in the first `{…}` of the path; Nango wants a model there. The span covers what
    /// stands between the braces.
    public Optional<Spanned<String>> placeholder() {
        int open = path.value().indexOf('{');
        int close = path.value().indexOf('}', open + 1);
        if (open < 0 || close <= open + 1) {
            return Optional.empty();
        }
        var text = path.value().substring(open + 1, close);
        boolean exact = path.span().length() == path.value().length();
        int start = path.span().start();
        return Optional.of(
                new Spanned<>(
                        text, exact ? new Span(start + open + 1, start + close) : path.span()));
    }
}
