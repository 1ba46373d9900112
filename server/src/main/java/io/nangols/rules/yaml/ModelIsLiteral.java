package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;

/// An input or output that is an inline type instead of a model.
final class ModelIsLiteral implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        if (!project.knowsModels()) {
            return;
        }
        for (var integration : project.integrations()) {
            for (var sync : integration.syncs()) {
                sync.input().ifPresent(input -> check(project, input, "input", report));
            }
            for (var action : integration.actions()) {
                action.input().ifPresent(input -> check(project, input, "input", report));
                action.outputs().stream()
                        .filter(output -> !isLeftToArrayOutput(output))
                        .forEach(output -> check(project, output, "output", report));
            }
        }
    }

    /// One mistake needs one message.
    private static boolean isLeftToArrayOutput(Type output) {
        return output instanceof Type.ArrayOf;
    }

    private static void check(Project project, Type type, String role, Report report) {
        switch (type) {
            case Type.Name _, Type.UnionOf _, Type.ObjectOf _, Type.Refused _, Type.Unknown _ -> {}
            case Type.ArrayOf(Type.Name(var item, _), var span)
                    when project.model(item).isPresent() ->
                    report.at(span)
                            .message(
                                    "This %s is a bare list, and Nango recommends a model. Make one with a field such as `items: %s[]`.",
                                    role, item);
            case Type.ArrayOf(Type.Name _, _) -> {}
            default ->
                    report.at(type.span())
                            .message(
                                    "This %s is an inline type, and Nango recommends a model, to which fields can be added later.",
                                    role);
        }
    }
}
