package io.nangols.project.script.semantics;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A region of a script in which names have their meanings: the file, a function, a block.
final class Scope {
    private final Optional<Scope> outer;
    private final boolean holdsVars;
    private final Map<String, Binding> values = new HashMap<>();
    private final Map<String, Binding> types = new HashMap<>();

    private Scope(Optional<Scope> outer, boolean holdsVars) {
        this.outer = outer;
        this.holdsVars = holdsVars;
    }

    static Scope ofFile() {
        return new Scope(Optional.empty(), true);
    }

    Scope block() {
        return new Scope(Optional.of(this), false);
    }

    /// What `var` declares within, belongs to it.
    Scope function() {
        return new Scope(Optional.of(this), true);
    }

    void declare(Binding binding) {
        var scope = this;
        while (binding.kind() == Binding.Kind.VAR && !scope.holdsVars) {
            scope = scope.outer.orElseThrow();
        }
        // The first declaration of an overloaded function or a repeated `var` stands for all.
        (binding.kind() == Binding.Kind.TYPE ? scope.types : scope.values)
                .merge(binding.name().name(), binding, Scope::better);
    }

    /// An overload has no body; who asks what a function does wants the one that has.
    private static Binding better(Binding known, Binding other) {
        boolean overload =
                known.function()
                        .filter(function -> function.implementation().isEmpty())
                        .isPresent();
        return overload ? other : known;
    }

    Optional<Binding> value(String name) {
        for (var scope = Optional.of(this); scope.isPresent(); scope = scope.get().outer) {
            var binding = scope.get().values.get(name);
            if (binding != null) {
                return Optional.of(binding);
            }
        }
        return Optional.empty();
    }

    /// A type, or a value that is one, too: a class, an enum, an import.
    Optional<Binding> type(String name) {
        for (var scope = Optional.of(this); scope.isPresent(); scope = scope.get().outer) {
            var here = scope.get();
            var binding = here.types.getOrDefault(name, here.values.get(name));
            if (binding != null) {
                return Optional.of(binding);
            }
        }
        return Optional.empty();
    }
}
