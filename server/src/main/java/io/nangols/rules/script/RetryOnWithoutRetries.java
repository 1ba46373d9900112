package io.nangols.rules.script;

import io.nangols.project.script.semantics.PropertyValue;
import io.nangols.project.script.semantics.ProxyConfiguration;
import io.nangols.project.script.semantics.ProxyConfiguration.Use;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Severity;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.syntax.script.ast.ObjectLiteralElement.ShorthandPropertyAssignment;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Span;

import java.util.Optional;
import java.util.stream.Stream;

/// Answers at which to retry, in a request that is never retried.
final class RetryOnWithoutRetries implements ScriptRule {
    private static final String RETRY_ON = "retryOn";
    private static final String RETRIES = "retries";

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        for (var configuration : script.model().configurations()) {
            if (configuration.use() != Use.SENT) {
                continue;
            }
            configuration
                    .property(RETRY_ON)
                    .present()
                    .ifPresent(it -> check(configuration, it, script, report));
        }
    }

    private static void check(
            ProxyConfiguration configuration,
            PropertyValue.Present retryOn,
            ScriptSubject script,
            Report report) {
        boolean refused = isRefused(configuration) && Compilation.isChecked(script);
        boolean absent = configuration.property(RETRIES).isAbsent();
        if (!refused && !absent) {
            return;
        }
        var object = configuration.literal();
        var place = retryOn.element().span();
        var draft =
                report.at(nameOf(retryOn, place))
                        .severity(refused ? Severity.ERROR : Severity.WARNING);
        if (absent) {
            draft.message(
                    "`retryOn` does nothing without `retries`, which is 0 when it is left out%s. Add `retries`.",
                    refused ? ", so Nango refuses the script" : "");
        } else {
            draft.message(
                    "Nango refuses `retryOn` where it does not see `retries` beside it: it looks at the object that is written here alone, and at names without quotes. Write `retries` here, too.");
        }
        if (absent || object.property(RETRIES).isEmpty()) {
            draft.fix(fix(object, script));
        }
    }

    private static Span nameOf(PropertyValue.Present retryOn, Span place) {
        return retryOn.element() instanceof PropertyAssignment property
                ? property.name().span()
                : place;
    }

    /// Whether Nango's CLI sees the object as the first argument of a call, with `retryOn` and
    /// without `retries`.
    private static boolean isRefused(ProxyConfiguration configuration) {
        var object = configuration.literal();
        return names(object).anyMatch(RETRY_ON::equals)
                && names(object).noneMatch(RETRIES::equals)
                && configuration.calls().stream()
                        .filter(NangoCli::sees)
                        .flatMap(it -> it.arguments().stream().limit(1))
                        .anyMatch(it -> NangoCli.unparenthesized(it).span().equals(object.span()));
    }

    /// The names of properties that the CLI reads.
    private static Stream<String> names(ObjectLiteralExpression object) {
        return object.properties().stream().flatMap(it -> name(it).stream());
    }

    private static Optional<String> name(ObjectLiteralElement element) {
        return switch (element) {
            case PropertyAssignment it when it.name() instanceof Identifier name ->
                    Optional.of(name.name());
            case ShorthandPropertyAssignment it -> Optional.of(it.name().name());
            default -> Optional.empty();
        };
    }

    private static Fix fix(ObjectLiteralExpression object, ScriptSubject script) {
        var number = script.isSync() ? "10" : "3";
        return Fix.ask(
                        "Add `retries: " + number + "`",
                        () -> new ScriptEditor(script.tree()).set(object, RETRIES, number))
                .prefer();
    }
}
