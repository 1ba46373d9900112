package io.nangols.features.symbols;

import io.nangols.project.Action;
import io.nangols.project.EventHandler;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Model;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;
import io.nangols.text.Span;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the symbols of what a project holds, each without what is inside it.
final class Symbols {
    private static final String SEPARATOR = " · ";

    private Symbols() {}

    static Symbol integration(Integration integration) {
        var counts =
                Stream.of(
                                count(integration.syncs().size(), "sync", "syncs"),
                                count(integration.actions().size(), "action", "actions"),
                                count(integration.events().size(), "event script", "event scripts"))
                        .filter(count -> !count.isEmpty())
                        .collect(Collectors.joining(SEPARATOR));
        return symbol(integration.name(), Symbol.Kind.INTEGRATION, counts, integration.span());
    }

    private static String count(int number, String one, String more) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : more);
    }

    static Symbol function(Function function) {
        var kind =
                switch (function) {
                    case Sync _ -> Symbol.Kind.SYNC;
                    case Action _ -> Symbol.Kind.ACTION;
                };
        var name = function.name().span();
        boolean inPlace = name.end() <= function.block().start();
        return symbol(
                function.name(),
                kind,
                detail(function),
                inPlace ? name.union(function.block()) : name);
    }

    private static String detail(Function function) {
        var endpoints =
                function.endpoints().stream()
                        .map(endpoint -> endpoint.method() + " " + endpoint.path().value());
        var runs =
                function instanceof Sync sync
                        ? sync.runs().stream().map(Spanned::value)
                        : Stream.<String>empty();
        return Stream.concat(endpoints, runs)
                .map(String::strip)
                .collect(Collectors.joining(SEPARATOR));
    }

    static Symbol event(EventHandler handler) {
        return symbol(
                handler.script(),
                Symbol.Kind.EVENT_SCRIPT,
                handler.event(),
                handler.script().span());
    }

    static Symbol model(Model model) {
        var parents =
                model.parents().stream().map(Spanned::value).collect(Collectors.joining(", "));
        return symbol(
                model.name(),
                Symbol.Kind.MODEL,
                parents.isEmpty() ? "" : "extends " + parents,
                model.span());
    }

    private static Symbol symbol(Spanned<String> name, Symbol.Kind kind, String detail, Span span) {
        return new Symbol(shown(name.value()), kind, detail, span, name.span(), List.of());
    }

    /// Editors refuse a whole outline for one name that is empty.
    static String shown(String name) {
        return name.isBlank() ? "(no name)" : name;
    }
}
