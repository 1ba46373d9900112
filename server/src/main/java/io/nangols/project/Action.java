package io.nangols.project;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// A script that an application calls.
public record Action(
        Spanned<String> name,
        Span block,
        List<Endpoint> endpoints,
        Written written,
        Optional<Type> input,
        List<Type> outputs)
        implements Function {
    public Action {
        endpoints = List.copyOf(endpoints);
        outputs = List.copyOf(outputs);
    }
}
