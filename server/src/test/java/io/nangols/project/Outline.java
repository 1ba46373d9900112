package io.nangols.project;

import static java.util.stream.Collectors.joining;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Span;

import java.util.List;

/// What a `nango.yaml` says, as text. In `«»` stands what a span covers.
///
///     v2
///     integration «github»
///       sync «issues», runs «every hour», GET «/issues», input Filter «Filter», output Issue «Issue»
///       event post-connection-creation «setup»
///     model «Issue», extends «Entity»
///       «name» optional: string «string»
final class Outline {
    private final String text;
    private final StringBuilder out = new StringBuilder();

    private Outline(String text) {
        this.text = text;
    }

    static String of(String text) {
        return of(Project.of(YamlTree.parse(text)));
    }

    static String of(Project project) {
        var outline = new Outline(project.tree().text());
        outline.line(project.version() == Version.V1 ? "v1" : "v2");
        project.integrations().forEach(outline::integration);
        project.models().forEach(outline::model);
        return outline.out.toString();
    }

    /// The types of a text's only field, `f`.
    static String ofType(String text) {
        var model = Project.of(YamlTree.parse(text)).models().getFirst();
        return new Outline(text).type(model.fields().getFirst().type());
    }

    private void integration(Integration integration) {
        line("integration " + name(integration.name()));
        for (var sync : integration.syncs()) {
            var runs = sync.runs().map(r -> ", runs " + name(r)).orElse("");
            line("  sync " + name(sync.name()) + runs + function(sync));
        }
        for (var action : integration.actions()) {
            line("  action " + name(action.name()) + function(action));
        }
        for (var event : integration.events()) {
            line(
                    "  event %s %s%s"
                            .formatted(
                                    event.event(),
                                    name(event.script()),
                                    event.legacy() ? ", legacy" : ""));
        }
    }

    private String function(Function function) {
        return function.endpoints().stream().map(e -> ", " + endpoint(e)).collect(joining())
                + function.input().map(input -> ", input " + type(input)).orElse("")
                + function.outputs().stream().map(o -> ", output " + type(o)).collect(joining());
    }

    private String endpoint(Endpoint endpoint) {
        return endpoint.method()
                + " "
                + name(endpoint.path())
                + endpoint.group().map(group -> " in " + name(group)).orElse("")
                + (endpoint.legacy() ? " legacy" : "");
    }

    private void model(Model model) {
        var parents = model.parents().stream().map(this::name).collect(joining(", "));
        line("model " + name(model.name()) + (parents.isEmpty() ? "" : ", extends " + parents));
        model.fields().forEach(field -> line("  " + field(field)));
    }

    private String field(Field field) {
        return name(field.name())
                + (field.optional() ? " optional" : "")
                + (field.dynamic() ? " dynamic" : "")
                + ": "
                + type(field.type());
    }

    private String type(Type type) {
        return switch (type) {
            case Type.Primitive(var name, var span) -> name + " " + covered(span);
            case Type.Literal(var value, _, var span) -> "literal " + value + " " + covered(span);
            case Type.Name(var name, var span) -> name + " " + covered(span);
            case Type.ArrayOf(var item, var span) -> "array " + covered(span) + " of " + type(item);
            case Type.UnionOf(var members, var span) ->
                    "union " + covered(span) + " of " + list(members);
            case Type.ObjectOf(var fields, _, _) ->
                    fields.stream().map(this::field).collect(joining("; ", "{ ", " }"));
            case Type.Refused(_, var reason, var span) -> "refused " + reason + " " + covered(span);
            case Type.Unknown(var span) -> "unknown " + covered(span);
        };
    }

    private String list(List<Type> types) {
        return types.stream().map(this::type).collect(joining(", ", "[", "]"));
    }

    /// The name as it is read, too, where it differs from what is written.
    private String name(Spanned<String> name) {
        var written = covered(name.span());
        return written.equals("«" + name.value() + "»") ? written : written + " = " + name.value();
    }

    private String covered(Span span) {
        return "«" + span.of(text).replaceAll("\\s*\\R\\s*", "⏎") + "»";
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
