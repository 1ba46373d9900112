package io.nangols.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The format of `nango.yaml` as data: which keys stand where, what they take, and which are
/// required.
///
/// The facts are those of the schemas in npm `nango`, `lib/nango.yaml.schema.v1.json` and
/// `.v2.json`; `models` is required because Nango's parser stops without it.
public final class NangoYamlSchema {
    /// The methods that an endpoint may have.
    public static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /// What the path of an endpoint looks like.
    public static final Pattern PATH = Pattern.compile("/[a-zA-Z0-9-:{}./_]+");

    /// What the name of a model looks like.
    public static final Pattern MODEL_NAME = Pattern.compile("[a-zA-Z0-9_]+");

    /// What the name of a script or an integration looks like.
    public static final Pattern SCRIPT_NAME = Pattern.compile("[a-zA-Z0-9_-]+");

    /// What the group of an endpoint looks like.
    public static final Pattern GROUP = Pattern.compile("[a-zA-Z _-]{1,64}");

    private static final Pattern ANY = Pattern.compile("[\\s\\S]*");

    private NangoYamlSchema() {}

    /// A key, what it takes, whether it must be there, and how it is written.
    public record Property(String name, Shape shape, boolean required, String example) {}

    private static final Property DESCRIPTION = optional("description", new Shape.Text("text"));
    private static final Property VERSION =
            optional(
                    "version",
                    new Shape.NumberOrMatching(
                            Pattern.compile("\\d+|\\d+\\.\\d+\\.\\d+"),
                            "a whole number or a version such as `1.0.0`"));
    private static final Property SCOPES = optional("scopes", new Shape.Texts("a list of scopes"));
    private static final Shape OUTPUT = new Shape.Texts("a model's name, or a list of them");
    private static final List<Property> ENDPOINT =
            List.of(
                    required(
                            "path",
                            new Shape.Matching(
                                    PATH,
                                    "a path: `/`, then at least one of the letters, digits and `- _ . / : { }`"),
                            "path: /contacts"),
                    optional(
                            "group",
                            new Shape.Matching(GROUP, "1 to 64 letters, spaces, `_` and `-`")));

    private static final List<Property> SYNC_ENDPOINT = withMethod(List.of("GET"));

    private static final List<Property> ACTION_ENDPOINT = withMethod(METHODS);

    private static final List<Property> ROOT =
            List.of(
                    required(
                            "integrations",
                            new Shape.Named(Place.INTEGRATION, false, "a mapping of integrations"),
                            "integrations:"),
                    required("models", new Shape.Models("a mapping of models"), "models: {}"));

    private static final List<Property> INTEGRATION =
            List.of(
                    optional("syncs", new Shape.Named(Place.SYNC, false, "a mapping of syncs")),
                    optional(
                            "actions",
                            new Shape.Named(Place.ACTION, false, "a mapping of actions")),
                    optional(
                            "on-events",
                            new Shape.Block(
                                    Place.EVENTS, "a mapping from events to lists of scripts")),
                    optional(
                            "post-connection-scripts",
                            new Shape.ListOf(ANY, "a list of script names")));

    private static final Shape EVENT_SCRIPTS =
            new Shape.ListOf(SCRIPT_NAME, "a list of script names (letters, digits, `-` and `_`)");

    private static final List<Property> EVENTS =
            List.of(
                    optional("post-connection-creation", EVENT_SCRIPTS),
                    optional("pre-connection-deletion", EVENT_SCRIPTS),
                    optional("validate-connection", EVENT_SCRIPTS));

    private static final List<Property> SYNC =
            List.of(
                    required(
                            "runs",
                            new Shape.Text("an interval such as `every 1h`"),
                            "runs: every 1h"),
                    required("output", OUTPUT, "output: Contact"),
                    required(
                            "endpoint",
                            new Shape.EndpointShape(
                                    Pattern.compile("(GET\\s)?/[a-zA-Z0-9-./_]+"),
                                    Place.SYNC_ENDPOINT,
                                    true,
                                    "a `method` (GET) and a `path`, or a list of these"),
                            "endpoint: { method: GET, path: /contacts }"),
                    DESCRIPTION,
                    optional("sync_type", new Shape.OneOf(List.of("incremental", "full"))),
                    optional("track_deletes", new Shape.Bool()),
                    optional("auto_start", new Shape.Bool()),
                    optional(
                            "input",
                            new Shape.OptionalText(
                                    "the name of the model of the connection's metadata")),
                    VERSION,
                    SCOPES,
                    optional(
                            "webhook-subscriptions",
                            new Shape.Texts("a subscription, or a list of them")));

    private static final List<Property> ACTION =
            List.of(
                    required(
                            "endpoint",
                            new Shape.EndpointShape(
                                    Pattern.compile(
                                            "((%s)\\s)?%s"
                                                    .formatted(String.join("|", METHODS), PATH)),
                                    Place.ACTION_ENDPOINT,
                                    false,
                                    "a `method` and a `path`"),
                            "endpoint: { method: POST, path: /contacts }"),
                    DESCRIPTION,
                    optional("input", new Shape.OptionalText("a model's name")),
                    optional("output", OUTPUT),
                    VERSION,
                    SCOPES);

    private static final List<Property> V1_SCRIPT =
            List.of(
                    optional("type", new Shape.Text("`sync` or `action`")),
                    optional("returns", new Shape.Texts("a model's name, or a list of them")),
                    DESCRIPTION,
                    optional("runs", new Shape.OptionalText("an interval such as `every 1h`")),
                    optional("track_deletes", new Shape.OptionalBool()),
                    optional("auto_start", new Shape.OptionalBool()));

    /// Beside these, a model has fields.
    private static final List<Property> MODEL =
            List.of(
                    optional(
                            "__extends",
                            new Shape.Text("the names of models in one text, such as `A, B`")));

    /// The keys of a place, required ones first.
    public static List<Property> properties(Place place) {
        return switch (place) {
            case ROOT -> ROOT;
            case INTEGRATION -> INTEGRATION;
            case EVENTS -> EVENTS;
            case SYNC -> SYNC;
            case ACTION -> ACTION;
            case SYNC_ENDPOINT -> SYNC_ENDPOINT;
            case ACTION_ENDPOINT -> ACTION_ENDPOINT;
            case V1_SCRIPT -> V1_SCRIPT;
            case MODEL -> MODEL;
        };
    }

    /// The key of that name at a place.
    public static Optional<Property> property(Place place, String name) {
        for (var property : properties(place)) {
            if (property.name().equals(name)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    private static List<Property> withMethod(List<String> methods) {
        return List.of(
                ENDPOINT.getFirst(),
                optional("method", new Shape.OneOf(methods)),
                ENDPOINT.getLast());
    }

    private static Property required(String name, Shape shape, String example) {
        return new Property(name, shape, true, example);
    }

    private static Property optional(String name, Shape shape) {
        return new Property(name, shape, false, "");
    }
}
