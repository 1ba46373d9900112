package io.nangols.rules.script;

import io.nangols.project.script.semantics.PropertyValue;
import io.nangols.project.script.semantics.ProxyConfiguration;
import io.nangols.project.script.semantics.ProxyConfiguration.Use;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Severity;
import io.nangols.syntax.script.ast.Literal.NumericLiteral;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;

import java.util.List;
import java.util.Optional;

/// A request that is not sent again when it fails: one hiccup of the provider, and the whole run is
/// lost.
final class ProxyRetries implements ScriptRule {
    private static final String PROPERTY = "retries";

    /// How often Nango's guide wants requests to be sent again, by what sends them.
    private enum Usual {
        SYNC("10", "a sync"),
        ACTION("3", "an action");

        private final String number;
        private final String script;

        Usual(String number, String script) {
            this.number = number;
            this.script = script;
        }

        /// Empty for helpers, which may be part of both.
        static Optional<Usual> of(ScriptSubject script) {
            return script.isSync()
                    ? Optional.of(SYNC)
                    : Optional.of(ACTION).filter(_ -> script.isAction());
        }
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        for (var configuration : script.model().configurations()) {
            switch (configuration.property(PROPERTY)) {
                case PropertyValue.Absent _ -> checkAbsent(script, configuration, report);
                case PropertyValue.Present present -> checkNumber(script, present, report);
                case PropertyValue.Unknown _ -> {}
            }
        }
    }

    private static void checkAbsent(
            ScriptSubject script, ProxyConfiguration configuration, Report report) {
        if (configuration.use() != Use.SENT || configuration.isEmpty()) {
            return;
        }
        var finding = report.at(configuration.place());
        var usual = Usual.of(script);
        if (usual.isPresent()) {
            var number = usual.get().number;
            finding.message(
                            "Without `retries` this request is not sent again when it fails, be it for a rate limit. Set %s, as is usual in %s.",
                            number, usual.get().script)
                    .fix(Fix.safe(title(number), () -> set(script, configuration, number)));
            return;
        }
        finding.message(
                "Without `retries` this request is not sent again when it fails, be it for a rate limit. Usual are 10 for syncs and 3 for actions.");
        for (var each : Usual.values()) {
            finding.fix(
                    Fix.ask(
                            title(each.number) + ", as in " + each.script,
                            () -> set(script, configuration, each.number)));
        }
    }

    private static String title(String number) {
        return "Add `retries: " + number + "`";
    }

    private static Optional<List<Edit>> set(
            ScriptSubject script, ProxyConfiguration configuration, String number) {
        return new ScriptEditor(script.tree()).set(configuration.literal(), PROPERTY, number);
    }

    private static void checkNumber(
            ScriptSubject script, PropertyValue.Present present, Report report) {
        var usual = Usual.of(script);
        var number =
                present.value()
                        .map(script.model()::value)
                        .filter(NumericLiteral.class::isInstance)
                        .map(NumericLiteral.class::cast);
        if (usual.isPresent()
                && number.filter(it -> !it.text().equals(usual.get().number)).isPresent()) {
            report.at(number.get().span())
                    .severity(Severity.HINT)
                    .message(
                            "`retries: %s` is unusual in %s: Nango's guide has %s.",
                            number.get().text(), usual.get().script, usual.get().number)
                    .fix(
                            Fix.ask(
                                    "Retry " + usual.get().number + " times",
                                    () ->
                                            new ScriptEditor(script.tree())
                                                    .replace(number.get(), usual.get().number)));
        }
    }
}
