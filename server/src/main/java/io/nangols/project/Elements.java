package io.nangols.project;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.Entry;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.syntax.yaml.YamlNode.Sequence;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the words of a `nango.yaml` that mean something, by walking through what is written beside
/// what it was read as. Only what touches a window of the text is looked at.
public final class Elements {
    private final Project project;
    private final String text;
    private final Span window;
    private final List<Element> found = new ArrayList<>();

    private Elements(Project project, Span window) {
        this.project = project;
        this.text = project.tree().text();
        this.window = window;
    }

    /// All of them, in the order of the text; one that holds others comes before them.
    public static List<Element> in(Project project) {
        return in(project, new Span(0, project.tree().text().length()));
    }

    /// Those that touch a part of the text.
    public static List<Element> in(Project project, Span window) {
        var elements = new Elements(project, window);
        project.tree().root().ifPresent(elements::addAll);
        elements.found.sort(Elements::byPlace);
        return onlyOnce(elements.found);
    }

    private static int byPlace(Element a, Element b) {
        int byStart = Integer.compare(a.span().start(), b.span().start());
        return byStart != 0 ? byStart : Integer.compare(b.span().end(), a.span().end());
    }

    /// What an alias repeats is written once.
    private static List<Element> onlyOnce(List<Element> sorted) {
        var once = new ArrayList<Element>(sorted.size());
        for (var element : sorted) {
            boolean again = false;
            for (int i = once.size() - 1; i >= 0 && !again; i--) {
                if (!once.get(i).span().equals(element.span())) {
                    break;
                }
                again = once.get(i).getClass() == element.getClass();
            }
            if (!again) {
                once.add(element);
            }
        }
        return Collections.unmodifiableList(once);
    }

    /// The one that a cursor touches: of several, the innermost, and of two that meet at the
    /// cursor, the one behind it.
    public static Optional<Element> at(Project project, int offset) {
        return in(project, Span.at(offset)).stream()
                .min(
                        Comparator.<Element>comparingInt(it -> it.span().end() == offset ? 1 : 0)
                                .thenComparingInt(it -> it.span().length()));
    }

    private void addAll(YamlNode root) {
        addReferences(root);
        for (var entry : entries(root)) {
            addKey(Place.ROOT, entry);
            switch (name(entry.key())) {
                case "models" -> addModels(entry.value());
                case "integrations" -> addIntegrations(entry.value());
                default -> {}
            }
        }
    }

    private void addReferences(YamlNode node) {
        var anchor = node.properties().anchor();
        if (!touches(anchor.map(it -> it.span().union(node.span())).orElse(node.span()))) {
            return;
        }
        anchor.ifPresent(it -> add(new Element.Anchor(it.name(), node.span(), it.span())));
        switch (node) {
            case YamlNode.Alias(var span, var name) -> add(new Element.Alias(name, span));
            case Mapping(_, var entries, _, _) -> {
                for (var entry : entries) {
                    addReferences(entry.key());
                    addReferences(entry.value());
                }
            }
            case Sequence(_, var items, _, _) -> items.forEach(this::addReferences);
            case Scalar _, YamlNode.Unparsed _ -> {}
        }
    }

    private void addIntegrations(YamlNode value) {
        var byOffset = new HashMap<Integer, Integration>();
        project.integrations().forEach(it -> byOffset.put(it.name().span().start(), it));
        for (var entry : entries(value)) {
            var integration = byOffset.get(entry.key().span().start());
            if (integration != null) {
                add(new Element.IntegrationName(integration, inQuotes(entry.key())));
                addIntegration(integration, entry.value());
            }
        }
    }

    private void addIntegration(Integration integration, YamlNode block) {
        var functions = new HashMap<Integer, Function>();
        integration.functions().forEach(it -> functions.put(it.name().span().start(), it));
        for (var entry : entries(block)) {
            var function = functions.get(entry.key().span().start());
            if (function != null) {
                addFunction(integration, function, Place.V1_SCRIPT, entry);
                continue;
            }
            addKey(Place.INTEGRATION, entry);
            switch (name(entry.key())) {
                case "syncs" -> addFunctions(integration, functions, Place.SYNC, entry);
                case "actions" -> addFunctions(integration, functions, Place.ACTION, entry);
                case "on-events" ->
                        entries(entry.value()).forEach(event -> addKey(Place.EVENTS, event));
                default -> {}
            }
        }
        for (var handler : integration.events()) {
            add(new Element.EventScript(integration, handler, handler.script().span()));
        }
    }

    private void addFunctions(
            Integration integration, Map<Integer, Function> functions, Place place, Entry entry) {
        for (var script : entries(entry.value())) {
            var function = functions.get(script.key().span().start());
            if (function != null) {
                addFunction(integration, function, place, script);
            }
        }
    }

    private void addFunction(
            Integration integration, Function function, Place place, Entry script) {
        add(new Element.FunctionName(integration, function, inQuotes(script.key())));
        if (!touches(script.value().span())) {
            return;
        }
        ModelReferences.of(function, text).map(Element.ModelName::new).forEach(this::add);
        function.input().ifPresent(this::addTypes);
        function.outputs().forEach(this::addTypes);
        function.declaration().scopes().stream()
                .flatMap(scopes -> scopes.items().stream())
                .map(it -> new Element.Scope(integration, function, it.value(), it.span()))
                .forEach(this::add);
        function.endpoints().stream()
                .map(it -> new Element.EndpointPath(integration, function, it, it.path().span()))
                .forEach(this::add);
        if (function instanceof Sync sync) {
            sync.runs().ifPresent(it -> add(new Element.Runs(sync, it.value(), it.span())));
        }
        for (var entry : entries(script.value())) {
            addKey(place, entry);
            switch (name(entry.key())) {
                case "runs", "scopes", "input", "output", "returns" -> {}
                case "endpoint" -> addEndpointKeys(function, entry.value());
                default -> addValue(place, entry);
            }
        }
    }

    private void addEndpointKeys(Function function, YamlNode value) {
        var place =
                switch (function) {
                    case Sync _ -> Place.SYNC_ENDPOINT;
                    case Action _ -> Place.ACTION_ENDPOINT;
                };
        var endpoints = value instanceof Sequence list ? list.items() : List.of(value);
        for (var endpoint : endpoints) {
            for (var entry : entries(endpoint)) {
                addKey(place, entry);
                if (!name(entry.key()).equals("path")) {
                    addValue(place, entry);
                }
            }
        }
    }

    private void addModels(YamlNode value) {
        var byOffset = new HashMap<Integer, Model>();
        project.models().forEach(it -> byOffset.put(it.name().span().start(), it));
        for (var entry : entries(value)) {
            var model = byOffset.get(entry.key().span().start());
            if (model != null) {
                ModelReferences.of(model, text).map(Element.ModelName::new).forEach(this::add);
                addFields(model, model.fields(), false);
                entries(entry.value()).stream()
                        .filter(field -> name(field.key()).startsWith("__extends"))
                        .forEach(field -> addKey(Place.MODEL, field));
            }
        }
    }

    private void addFields(Model model, List<Field> fields, boolean nested) {
        for (var field : fields) {
            if (touches(field.span())) {
                var name = field.name();
                add(new Element.FieldName(model, field, nested, Values.inQuotes(name, text)));
                addTypes(field.type());
                objects(field.type()).forEach(it -> addFields(model, it.fields(), true));
            }
        }
    }

    /// The objects right inside a type, without those inside of these.
    private static Stream<Type.ObjectOf> objects(Type type) {
        return switch (type) {
            case Type.ObjectOf object -> Stream.of(object);
            case Type.ArrayOf(var item, _) -> objects(item);
            case Type.UnionOf(var members, _) -> members.stream().flatMap(Elements::objects);
            default -> Stream.empty();
        };
    }

    private void addTypes(Type type) {
        switch (type) {
            case Type.Primitive primitive -> add(new Element.PrimitiveType(primitive));
            case Type.Literal literal -> add(new Element.LiteralType(literal));
            case Type.ArrayOf(var item, _) -> addTypes(item);
            case Type.UnionOf(var members, _) -> members.forEach(this::addTypes);
            case Type.ObjectOf _, Type.Name _, Type.Refused _, Type.Unknown _ -> {}
        }
    }

    private void addKey(Place place, Entry entry) {
        add(new Element.Key(place, name(entry.key()), inQuotes(entry.key())));
    }

    private void addValue(Place place, Entry entry) {
        if (entry.value() instanceof Scalar value && !value.span().isEmpty()) {
            var span = inQuotes(value);
            add(new Element.Value(place, name(entry.key()), value.text(), span));
        }
    }

    private void add(Element element) {
        if (touches(element.span())) {
            found.add(element);
        }
    }

    private boolean touches(Span span) {
        return span.start() <= window.end() && window.start() <= span.end();
    }

    private Span inQuotes(YamlNode node) {
        return Values.inQuotes(new Spanned<>(name(node), node.span()), text);
    }

    private static String name(YamlNode node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }

    /// The entries of a mapping that touch the window; none of anything else.
    private Collection<Entry> entries(YamlNode node) {
        return node instanceof Mapping mapping
                ? mapping.entries().stream().filter(entry -> touches(entry.span())).toList()
                : List.of();
    }
}
