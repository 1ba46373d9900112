package io.nangols.project;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// A script that fetches records on a schedule.
public record Sync(
        Spanned<String> name,
        Span block,
        Optional<Spanned<String>> runs,
        List<Endpoint> endpoints,
        Written written,
        Optional<Type> input,
        List<Type> outputs)
        implements Function {
    public Sync {
        endpoints = List.copyOf(endpoints);
        outputs = List.copyOf(outputs);
    }
}
