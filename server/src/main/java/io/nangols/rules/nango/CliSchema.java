package io.nangols.rules.nango;

import io.nangols.rules.nango.Shape.Block;
import io.nangols.rules.nango.Shape.Either;
import io.nangols.rules.nango.Shape.Flag;
import io.nangols.rules.nango.Shape.ListOf;
import io.nangols.rules.nango.Shape.Named;
import io.nangols.rules.nango.Shape.Nothing;
import io.nangols.rules.nango.Shape.Text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The two forms of a `nango.yaml` that the CLI accepts.
final class CliSchema {
    private static final Pattern ANY = Pattern.compile("[\\s\\S]*");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]+");
    private static final String PATH = "/[a-zA-Z0-9:{}./_-]+";

    private static final Shape TEXT = new Text("text", ANY);
    private static final Shape TEXT_OR_NOTHING = either(TEXT, new Nothing());
    private static final Shape TEXTS = either(TEXT, new ListOf("a list of texts", TEXT));
    private static final Shape VERSION =
            either(
                    new Shape.Integer(),
                    text("digits or a version such as `1.0.0`", "\\d+(\\.\\d+\\.\\d+)?"));

    private static final Shape SYNC_ENDPOINT =
            either(
                    text(
                            "a path such as `GET /tickets`",
                            "(GET" + Js.SPACE + ")?/[a-zA-Z0-9./_-]+"),
                    endpoint("GET"));
    private static final Shape ACTION_ENDPOINT =
            either(
                    text(
                            "a path such as `POST /tickets`",
                            "((GET|POST|PUT|PATCH|DELETE)" + Js.SPACE + ")?" + PATH),
                    endpoint("GET|POST|PUT|PATCH|DELETE"));

    private static final Shape SYNC =
            new Block(
                    "a sync's keys",
                    Map.ofEntries(
                            Map.entry("runs", TEXT),
                            Map.entry("output", TEXTS),
                            Map.entry(
                                    "endpoint",
                                    either(
                                            SYNC_ENDPOINT,
                                            new ListOf("a list of endpoints", SYNC_ENDPOINT))),
                            Map.entry(
                                    "sync_type",
                                    text("`incremental` or `full`", "incremental|full")),
                            Map.entry("track_deletes", new Flag()),
                            Map.entry("auto_start", new Flag()),
                            Map.entry("input", TEXT_OR_NOTHING),
                            Map.entry("webhook-subscriptions", TEXTS),
                            Map.entry("description", TEXT),
                            Map.entry("version", VERSION),
                            Map.entry("scopes", TEXTS)),
                    Set.of("runs", "output", "endpoint"),
                    false);

    private static final Shape ACTION =
            new Block(
                    "an action's keys",
                    Map.of(
                            "endpoint", ACTION_ENDPOINT,
                            "input", TEXT_OR_NOTHING,
                            "output", TEXTS,
                            "description", TEXT,
                            "version", VERSION,
                            "scopes", TEXTS),
                    Set.of("endpoint"),
                    false);

    private static final Shape EVENT_SCRIPTS =
            new ListOf("a list of script names", new Text("letters, digits, `-` and `_`", NAME));

    private static final Shape INTEGRATION =
            new Block(
                    "an integration's keys",
                    Map.of(
                            "syncs", new Named("a mapping of syncs", NAME, SYNC),
                            "actions", new Named("a mapping of actions", NAME, ACTION),
                            "post-connection-scripts", new ListOf("a list of script names", TEXT),
                            "on-events",
                                    new Block(
                                            "a mapping of events",
                                            Map.of(
                                                    "post-connection-creation", EVENT_SCRIPTS,
                                                    "pre-connection-deletion", EVENT_SCRIPTS,
                                                    "validate-connection", EVENT_SCRIPTS),
                                            Set.of(),
                                            false)),
                    Set.of(),
                    false);

    /// The form with `syncs` and `actions`.
    static final Shape V2 =
            root(
                    INTEGRATION,
                    // The pattern lacks a `+`: only models with a name of one character are looked
                    // at.
                    new Named(
                            "a mapping of models",
                            Pattern.compile("[a-zA-Z0-9_-]"),
                            object("a mapping of fields")),
                    false);

    private static final Shape V1_SCRIPT =
            either(
                    new Nothing(),
                    new Block(
                            "a script's keys",
                            Map.of(
                                    "type", TEXT,
                                    "returns", TEXTS,
                                    "description", TEXT,
                                    "runs", TEXT_OR_NOTHING,
                                    "track_deletes", either(new Flag(), new Nothing()),
                                    "auto_start", either(new Flag(), new Nothing())),
                            Set.of(),
                            true));

    /// The first form, whose scripts stand directly in the integration.
    static final Shape V1 =
            root(
                    new Named("a mapping of scripts", ANY, V1_SCRIPT),
                    object("a mapping of models"),
                    true);

    private CliSchema() {}

    private static Shape root(Shape integration, Shape models, boolean open) {
        return new Block(
                "the keys of `nango.yaml`",
                Map.of(
                        "integrations",
                        new Named("a mapping of integrations", ANY, integration),
                        "models",
                        models),
                Set.of("integrations"),
                open);
    }

    private static Shape endpoint(String methods) {
        return new Block(
                "an endpoint's keys",
                Map.of(
                        "method",
                        text(methods.replace("|", ", "), methods),
                        "path",
                        text("`/` and letters, digits or `- : { } . / _`", PATH),
                        "group",
                        text("1 to 64 letters, spaces, `_` or `-`", "[a-zA-Z _-]{1,64}")),
                Set.of("path"),
                false);
    }

    private static Shape object(String words) {
        return new Block(words, Map.of(), Set.of(), true);
    }

    private static Shape text(String words, String pattern) {
        return new Text(words, Pattern.compile(pattern));
    }

    private static Shape either(Shape... shapes) {
        return new Either(List.of(shapes));
    }
}
