package io.nangols.rules.script;

import io.nangols.project.Action;
import io.nangols.project.Function;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.project.script.semantics.NangoMember;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.script.IoTypes.Direction;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.text.Edit;

import java.util.List;
import java.util.Optional;

/// A script that takes or returns something else than its entry in the `nango.yaml` says, which is
/// what those who call it believe.
final class ScriptIoMismatch implements ScriptRule {
    @Override
    public void check(ScriptSubject script, Report report) {
        var function = script.entry().flatMap(ScriptEntry::function);
        var main = script.model().mainFunction();
        if (function.isPresent() && main.isPresent()) {
            var check = new Check(script, function.get(), report);
            check.parameters(main.get());
            switch (function.get()) {
                case Action _ -> main.get().signature().returnType().ifPresent(check::output);
                case Sync _ -> check.metadata();
            }
        }
    }

    private record Check(ScriptSubject script, Function function, Report report) {
        void parameters(FunctionLike main) {
            var parameters = main.signature().parameters();
            if (parameters.stream().anyMatch(Parameter::rest)) {
                return;
            }
            if (parameters.size() > 1) {
                if (areSwapped(parameters)) {
                    swapped(parameters);
                    return;
                }
                var parameter = parameters.get(1);
                parameter.type().ifPresent(type -> input(parameter, type));
            } else if (function instanceof Action && function.input().isPresent()) {
                noParameter(main);
            }
        }

        private boolean areSwapped(List<Parameter> parameters) {
            return function instanceof Action
                    && !isNango(parameters.getFirst())
                    && isNango(parameters.get(1));
        }

        private boolean isNango(Parameter parameter) {
            return parameter.type().filter(it -> types().read(it).isNango()).isPresent();
        }

        private void swapped(List<Parameter> parameters) {
            report.at(parameters.get(1).span())
                    .message(
                            "The two parameters are swapped: Nango calls the script of `%s` with the `nango` object first, and with the input second.",
                            name())
                    .fix(
                            Fix.ask("Swap the parameters", () -> Optional.of(swap(parameters)))
                                    .prefer());
        }

        private List<Edit> swap(List<Parameter> parameters) {
            var first = parameters.getFirst().span();
            var second = parameters.get(1).span();
            var text = script.text();
            return List.of(new Edit(first, second.of(text)), new Edit(second, first.of(text)));
        }

        private void input(Parameter parameter, TypeNode written) {
            var type = types().read(written);
            if (function.input().isPresent()) {
                boolean fits =
                        type.alternatives().isEmpty()
                                || ios().fits(List.of(input()), type, Direction.IN);
                if (!fits) {
                    var finding =
                            report.at(written.span())
                                    .message(
                                            "`nango.yaml` says that the input of `%s` is `%s`, but its script takes `%s`.",
                                            name(), fixes().text(input()), text(written));
                    if (!type.isNango()) {
                        fixes().write(written, List.of(input())).ifPresent(finding::fix);
                    }
                    fixes().declare("input", type).ifPresent(finding::fix);
                }
            } else if (script.project().lacks(function, "input")
                    && isNeeded(parameter, type)
                    && ios().isCertain(type)) {
                var finding =
                        report.at(written.span())
                                .message(
                                        "`nango.yaml` gives `%s` no input, but its script takes `%s`. Whoever calls it does not learn what to send.",
                                        name(), text(written));
                fixes().declare("input", type).ifPresent(finding::fix);
            }
        }

        private static boolean isNeeded(Parameter parameter, ScriptType type) {
            return !parameter.optional()
                    && parameter.initializer().isEmpty()
                    && !type.mayBeNothing();
        }

        private void noParameter(FunctionLike main) {
            script.file()
                    .script()
                    .defaultExport()
                    .ifPresent(
                            export -> {
                                var finding =
                                        report.at(export.name())
                                                .message(
                                                        "`nango.yaml` says that the input of `%s` is `%s`, but its script takes none.",
                                                        name(), fixes().text(input()));
                                fixes().takeInput(main, input()).ifPresent(finding::fix);
                                fixes().undeclare("input").ifPresent(finding::fix);
                            });
        }

        void output(TypeNode returned) {
            var written = ScriptTypes.awaited(returned);
            var type = types().read(written);
            var declared = function.outputs();
            var key = function.key("returns").isPresent() ? "returns" : "output";
            if (declared.isEmpty()) {
                if (lacksOutput() && ios().isCertain(type)) {
                    var finding =
                            report.at(written.span())
                                    .message(
                                            "`nango.yaml` gives `%s` no output, but its script returns `%s`. Whoever calls it does not learn what comes back.",
                                            name(), text(written));
                    fixes().declare(key, type).ifPresent(finding::fix);
                }
            } else if (!ios().fits(declared, type, Direction.OUT)) {
                boolean nothing = type.alternatives().isEmpty();
                var finding =
                        report.at(written.span())
                                .message(
                                        "`nango.yaml` says that the output of `%s` is `%s`, but its script returns %s.",
                                        name(),
                                        fixes().text(declared),
                                        nothing ? "nothing" : "`" + text(written) + "`");
                fixes().write(written, declared).ifPresent(finding::fix);
                (nothing ? fixes().undeclare(key) : fixes().declare(key, type))
                        .ifPresent(finding::fix);
            }
        }

        private boolean lacksOutput() {
            return script.project().lacks(function, "output")
                    && script.project().lacks(function, "returns");
        }

        /// A sync's input is the metadata of its connection.
        void metadata() {
            if (function.input().isEmpty()) {
                return;
            }
            script.model().nangoMembers().stream()
                    .filter(member -> member.name().equals("getMetadata"))
                    .map(NangoMember::call)
                    .flatMap(call -> call.stream())
                    .flatMap(call -> call.typeArguments().stream().limit(1))
                    .forEach(this::metadata);
        }

        private void metadata(TypeNode written) {
            var type = types().read(written);
            if (!type.alternatives().isEmpty()
                    && !ios().fits(List.of(input()), type, Direction.IN)) {
                var finding =
                        report.at(written.span())
                                .message(
                                        "`nango.yaml` says that the input of `%s`, which is its metadata, is `%s`, but its script takes it for `%s`.",
                                        name(), fixes().text(input()), text(written));
                fixes().write(written, List.of(input())).ifPresent(finding::fix);
                fixes().declare("input", type).ifPresent(finding::fix);
            }
        }

        private Type input() {
            return function.input().orElseThrow();
        }

        private String name() {
            return function.name().value();
        }

        private String text(TypeNode written) {
            return written.span().of(script.text()).replaceAll("\\s+", " ");
        }

        private ScriptTypes types() {
            return new ScriptTypes(script.model());
        }

        private IoTypes ios() {
            return new IoTypes(script.project());
        }

        private IoFixes fixes() {
            return new IoFixes(script, function);
        }
    }
}
