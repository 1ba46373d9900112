package io.nangols.project;

import io.nangols.text.Span;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

/// What is declared of a script, be it a sync or an action.
///
/// @param block the mapping below the name
/// @param keys the keys written in the block, in its order, and where they stand
/// @param endpoints those that are readable
/// @param outputs one type an item for a list of outputs
public record Declaration(
        Spanned<String> name,
        Span block,
        SequencedMap<String, Span> keys,
        List<Endpoint> endpoints,
        Written written,
        Optional<Type> input,
        List<Type> outputs,
        Optional<Spanned<String>> description,
        Optional<Scopes> scopes) {
    public Declaration {
        keys = Collections.unmodifiableSequencedMap(keys);
        endpoints = List.copyOf(endpoints);
        outputs = List.copyOf(outputs);
    }

    /// How many endpoints and outputs are written, readable or not; empty where the key is absent.
    /// `outputsListed` says that the outputs are a YAML list.
    public record Written(OptionalInt endpoints, OptionalInt outputs, boolean outputsListed) {}
}
