package io.nangols.rules.script;

import io.nangols.catalog.Provider;
import io.nangols.project.script.semantics.ProxyConfiguration;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.project.script.semantics.TextPart;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A request that says again what Nango adds to each request to the provider: its base URL and its
/// headers.
final class EndpointBaseUrl implements ScriptRule {
    private static final Pattern ORIGIN = Pattern.compile("(?i)https?://[^/?#]*");
    private static final Pattern VERSION = Pattern.compile("/v\\d+(\\.\\d+)*");

    @Override
    public void check(ScriptSubject script, Report report) {
        for (var configuration : script.model().configurations()) {
            configuration
                    .property("endpoint")
                    .value()
                    .ifPresent(it -> checkEndpoint(script, configuration, it, report));
            script.provider()
                    .known()
                    .ifPresent(it -> checkHeaders(script, configuration, it, report));
        }
    }

    // The endpoint

    private static void checkEndpoint(
            ScriptSubject script,
            ProxyConfiguration configuration,
            Expression endpoint,
            Report report) {
        var parts = script.model().text(endpoint);
        if (parts.isEmpty() || !(parts.getFirst() instanceof TextPart.Known first)) {
            return;
        }
        var base = script.provider().known().flatMap(Provider::baseUrl);
        var origin = ORIGIN.matcher(first.value());
        if (origin.lookingAt()) {
            var written = new Beginning(script, endpoint, first, parts.size() == 1);
            base.map(EndpointBaseUrl::withoutSlash)
                    .filter(written::says)
                    .ifPresentOrElse(
                            it -> reportBase(written, it, report),
                            () -> reportOther(written, configuration, origin.group(), report));
        } else if (configuration.property("baseUrlOverride").isAbsent()) {
            var written = new Beginning(script, endpoint, first, parts.size() == 1);
            base.flatMap(it -> repeated(it, written))
                    .ifPresent(path -> reportRepeated(written, path, base.orElseThrow(), report));
        }
    }

    private static void reportBase(Beginning written, String base, Report report) {
        report.at(written.span(base))
                .message(
                        "The endpoint repeats the provider's base URL, which Nango puts before it. Write only what comes behind `%s`.",
                        base)
                .fix(Fix.ask("Take the base URL out", () -> written.without(base)).prefer());
    }

    private static void reportOther(
            Beginning written, ProxyConfiguration configuration, String origin, Report report) {
        report.at(written.span(origin))
                .message(
                        "Nango puts the provider's base URL before the endpoint, so a whole URL does not belong here. Write the path only, and another server as `baseUrlOverride`.")
                .fix(
                        Fix.ask(
                                "Make `" + origin + "` the `baseUrlOverride`",
                                () -> written.overriding(configuration, origin)));
    }

    private static void reportRepeated(Beginning written, String path, String base, Report report) {
        report.at(written.span(path))
                .message(
                        "The endpoint repeats `%s`, with which the provider's base URL ends: Nango puts `%s` before it. Leave it out.",
                        path.startsWith("/") ? path : "/" + path, base)
                .fix(Fix.ask("Take `" + path + "` out", () -> written.without(path)).prefer());
    }

    /// What of the base URL's path the endpoint begins with once more: all of it, or the version at
    /// its end.
    private static Optional<String> repeated(String base, Beginning written) {
        var path = ORIGIN.matcher(withoutSlash(base)).replaceFirst("");
        if (path.equals(base) || path.isEmpty() || path.contains("${")) {
            return Optional.empty();
        }
        var last = path.substring(path.lastIndexOf('/'));
        return Stream.of(path, path.substring(1))
                .filter(written::says)
                .findFirst()
                .or(
                        () ->
                                Optional.of(last)
                                        .filter(it -> VERSION.matcher(it).matches())
                                        .filter(written::says));
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /// The known text with which an endpoint begins.
    ///
    /// @param whole whether the endpoint is no more than that
    private record Beginning(
            ScriptSubject script, Expression endpoint, TextPart.Known known, boolean whole) {
        /// Whether it begins with these segments of a path.
        boolean says(String prefix) {
            var text = known.value();
            return text.startsWith(prefix)
                    && (text.length() == prefix.length()
                            ? whole
                            : "/?#".indexOf(text.charAt(prefix.length())) >= 0);
        }

        /// Where `prefix` stands; all of the endpoint where that comes from a constant elsewhere.
        Span span(String prefix) {
            return isHere()
                    ? new Span(known.source().start(), known.source().start() + prefix.length())
                    : endpoint.span();
        }

        private boolean isHere() {
            return endpoint.span().encloses(known.source())
                    && known.source().of(script.text()).equals(known.value());
        }

        Optional<List<Edit>> without(String prefix) {
            var left = known.value().substring(prefix.length());
            return Optional.of(List.of(new Edit(span(prefix), left.startsWith("/") ? "" : "/")))
                    .filter(_ -> isHere());
        }

        Optional<List<Edit>> overriding(ProxyConfiguration configuration, String origin) {
            var editor = new ScriptEditor(script.tree());
            return ScriptEditor.together(
                            without(origin),
                            editor.set(
                                    configuration.literal(),
                                    "baseUrlOverride",
                                    editor.style().quoted(origin)))
                    .filter(_ -> configuration.property("baseUrlOverride").isAbsent());
        }
    }

    // Headers

    private static void checkHeaders(
            ScriptSubject script,
            ProxyConfiguration configuration,
            Provider provider,
            Report report) {
        var headers = configuration.property("headers").value().map(script.model()::value);
        if (headers.orElse(null) instanceof ObjectLiteralExpression object) {
            for (var header : provider.headers()) {
                object.properties().stream()
                        .filter(
                                it ->
                                        it.staticName()
                                                .filter(header.name()::equalsIgnoreCase)
                                                .isPresent())
                        .filter(it -> isSame(script.model(), it, header))
                        .forEach(
                                it ->
                                        report.at(it.span())
                                                .message(
                                                        "Nango sends `%s` with every request to %s already. Leave it out.",
                                                        header.name(), provider.shortName())
                                                .fix(
                                                        Fix.ask(
                                                                        "Take the header out",
                                                                        () ->
                                                                                removed(
                                                                                        script,
                                                                                        configuration,
                                                                                        object,
                                                                                        it))
                                                                .prefer()));
            }
        }
    }

    /// Nobody needs `headers` when the last of them is gone.
    private static Optional<List<Edit>> removed(
            ScriptSubject script,
            ProxyConfiguration configuration,
            ObjectLiteralExpression headers,
            ObjectLiteralElement header) {
        var editor = new ScriptEditor(script.tree());
        var all = configuration.literal();
        return all.property("headers")
                .filter(_ -> headers.properties().size() == 1)
                .filter(it -> it.span().encloses(headers.span()))
                .map(it -> editor.remove(all, it))
                .orElseGet(() -> editor.remove(headers, header));
    }

    /// Another value may be meant to replace the provider's.
    private static boolean isSame(
            SemanticModel model, ObjectLiteralElement element, Provider.Header header) {
        return element instanceof PropertyAssignment property
                && header.value()
                        .filter(it -> it.equalsIgnoreCase(text(model, property.initializer())))
                        .isPresent();
    }

    private static String text(SemanticModel model, Expression value) {
        return model.text(value).size() == 1
                        && model.text(value).getFirst() instanceof TextPart.Known(var text, _)
                ? text
                : "";
    }
}
