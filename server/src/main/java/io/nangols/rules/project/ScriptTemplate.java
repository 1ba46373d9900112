package io.nangols.rules.project;

import io.nangols.project.Action;
import io.nangols.project.Endpoint;
import io.nangols.project.Field;
import io.nangols.project.Function;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Sync;
import io.nangols.project.SyncType;
import io.nangols.project.Type;
import io.nangols.project.TypeScript;
import io.nangols.project.Version;
import io.nangols.rules.ModelsModule;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Begins the script of an entry: what it takes and gives is filled in, and the request to the
/// provider is left to its author.
record ScriptTemplate(Subject subject, TypeScript types) {
    private static final String DOCUMENTATION =
            "        // Link the provider's documentation of this endpoint here.\n";

    ScriptTemplate(Subject subject) {
        this(subject, TypeScript.generated(subject.project()));
    }

    /// The text of a new file at `path`, relative to the project's folder.
    String of(ScriptEntry entry, String path) {
        var models = new ModelsModule(subject).from(path);
        return switch (entry.function().orElse(null)) {
            case Sync sync -> sync(sync, models);
            case Action action -> action(action, models);
            case null -> event(models);
        };
    }

    private String sync(Sync sync, String models) {
        var records = sync.outputs().stream().flatMap(output -> model(output).stream()).toList();
        var input = sync.input().flatMap(types::text);
        var used = Stream.concat(sync.input().stream().flatMap(this::modelsIn), records.stream());
        var body = new StringBuilder();
        input.ifPresent(
                type ->
                        body.append(
                                "    const metadata = await nango.getMetadata<%s>();\n\n"
                                        .formatted(type)));
        for (int i = 0; i < records.size(); i++) {
            body.append(i == 0 ? "" : "\n").append(fetch(sync, i, records));
        }
        return """
               %s
               export default async function fetchData(nango: NangoSync): Promise<void> {
               %s}
               """
                .formatted(imports("NangoSync", !records.isEmpty(), used, models), body.toString());
    }

    /// The first endpoint gives the first model, and so on.
    private String fetch(Sync sync, int index, List<String> records) {
        var record = records.get(index);
        var configuration =
                records.size() == 1
                        ? "proxyConfig"
                        : record.substring(0, 1).toLowerCase(Locale.ROOT)
                                + record.substring(1)
                                + "Config";
        var since =
                isIncremental(sync)
                        ? "        params: nango.lastSyncDate ? { since: nango.lastSyncDate.toISOString() } : {},\n"
                        : "";
        return """
                   const %s: ProxyConfiguration = {
               %s        endpoint: '%s',
               %s        retries: 10
                   };

                   for await (const page of nango.paginate<%s>(%s)) {
                       await nango.batchSave(page, '%s');
                   }
               """
                .formatted(
                        configuration,
                        DOCUMENTATION,
                        path(sync, index),
                        since,
                        record,
                        configuration,
                        record);
    }

    private boolean isIncremental(Sync sync) {
        return subject.project().version() == Version.V1
                || sync.type().filter(type -> type.value() == SyncType.INCREMENTAL).isPresent();
    }

    private String action(Action action, String models) {
        var input = action.input().flatMap(types::text);
        var output =
                action.outputs().size() == 1
                        ? types.text(action.outputs().getFirst())
                        : Optional.<String>empty();
        var used =
                Stream.concat(
                        action.input().stream().flatMap(this::modelsIn),
                        output.stream().flatMap(_ -> modelsIn(action.outputs().getFirst())));
        var method =
                action.endpoints().stream()
                        .findFirst()
                        .map(Endpoint::method)
                        .filter(NangoYamlSchema.METHODS::contains)
                        .orElse("POST")
                        .toLowerCase(Locale.ROOT);
        var sent =
                method.equals("get") || method.equals("delete")
                        ? action.input().flatMap(this::parameters)
                        : input.map(_ -> "data: input");
        return """
               %s
               export default async function runAction(nango: NangoAction%s): Promise<%s> {
                   const proxyConfig: ProxyConfiguration = {
               %s        endpoint: '%s',
               %s        retries: 3
                   };

               %s}
               """
                .formatted(
                        imports("NangoAction", true, used, models),
                        input.map(type -> ", input: " + type).orElse(""),
                        output.orElse("void"),
                        DOCUMENTATION,
                        path(action, 0),
                        sent.map(line -> "        " + line + ",\n").orElse(""),
                        output.map(
                                        type ->
                                                "    const response = await nango.%s<%s>(proxyConfig);\n    return response.data;\n"
                                                        .formatted(method, type))
                                .orElse("    await nango.%s(proxyConfig);\n".formatted(method)));
    }

    private static String event(String models) {
        return """
               import type { NangoAction } from '%s';

               export default async function onEvent(nango: NangoAction): Promise<void> {
                   await nango.log('Called for a connection.');
               }
               """
                .formatted(models);
    }

    /// Those fields of an input that a query can say.
    private Optional<String> parameters(Type input) {
        var fields =
                model(input)
                        .flatMap(name -> subject.project().model(name))
                        .flatMap(model -> subject.project().allFields(model))
                        .orElse(List.of());
        var parameters =
                fields.stream()
                        .filter(field -> !field.optional() && !field.dynamic())
                        .filter(ScriptTemplate::fitsAQuery)
                        .map(field -> field.name().value())
                        .filter(name -> name.matches("[a-zA-Z_][a-zA-Z0-9_]*"))
                        .map(name -> name + ": input." + name)
                        .toList();
        return parameters.isEmpty()
                ? Optional.empty()
                : Optional.of("params: { " + String.join(", ", parameters) + " }");
    }

    private static boolean fitsAQuery(Field field) {
        return field.type() instanceof Type.Primitive(var type, _)
                && (type.equals("string") || type.equals("number"));
    }

    /// What the application calls is the likeliest guess at what the provider offers.
    private static String path(Function function, int index) {
        return function.endpoints().stream()
                .skip(index)
                .findFirst()
                .map(endpoint -> endpoint.path().value().replaceFirst("/?[{'\\\\].*$", ""))
                .filter(path -> path.startsWith("/"))
                .orElse("/");
    }

    private Optional<String> model(Type type) {
        return type instanceof Type.Name(var name, _) && subject.project().model(name).isPresent()
                ? Optional.of(name)
                : Optional.empty();
    }

    private Stream<String> modelsIn(Type type) {
        return type.parts().flatMap(part -> model(part).stream());
    }

    private static String imports(
            String nango, boolean requests, Stream<String> models, String from) {
        var names = new ArrayList<>(List.of(nango));
        if (requests) {
            names.add("ProxyConfiguration");
        }
        models.distinct().forEach(names::add);
        return "import type { %s } from '%s';\n".formatted(String.join(", ", names), from);
    }
}
