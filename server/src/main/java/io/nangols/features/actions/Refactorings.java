package io.nangols.features.actions;

import io.nangols.features.actions.refactoring.AddScript;
import io.nangols.features.actions.refactoring.ExtractModel;
import io.nangols.features.actions.refactoring.InlineModel;
import io.nangols.project.Element;
import io.nangols.project.Elements;
import io.nangols.project.Endpoint;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Place;
import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.project.Version;
import io.nangols.rules.EndpointForm;
import io.nangols.rules.FileChange;
import io.nangols.rules.yaml.V2Conversion;
import io.nangols.text.Edit;
import io.nangols.workspace.ProjectFile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What can be done at a place of a `nango.yaml` where nothing is wrong.
record Refactorings(ProjectFile file) {
    /// Those that can be made at `offset`.
    List<Action> at(int offset, ActionKinds kinds) {
        return Arrays.stream(Refactoring.values())
                .filter(what -> kinds.include(what.kind()))
                .map(what -> new Task.Refactor(what, offset))
                .filter(this::isPossible)
                .map(task -> new Action(task, title(task), task.what().kind(), List.of(), false))
                .toList();
    }

    private String title(Task.Refactor task) {
        int offset = task.offset();
        return switch (task.what()) {
            case EXTRACT_MODEL ->
                    "Extract a model"
                            + ExtractModel.at(project(), offset)
                                    .map(it -> " `" + it.name() + "`")
                                    .orElse("");
            case INLINE_MODEL ->
                    "Inline the model"
                            + InlineModel.at(file, offset)
                                    .map(it -> " `" + it.model().name().value() + "`")
                                    .orElse("");
            case ENDPOINT_AS_MAPPING -> "Write `method` and `path`";
            case ENDPOINT_AS_TEXT -> "Write the endpoint as one text";
            case CONVERT_TO_V2 -> "Convert this file to today's form (v2)";
            case ADD_SYNC -> "Add a sync";
            case ADD_ACTION -> "Add an action";
            case ADD_INTEGRATION -> "Add an integration";
        };
    }

    /// Whether there is something for it that is written in a way that it can take; found out
    /// without making it.
    private boolean isPossible(Task.Refactor task) {
        int offset = task.offset();
        return switch (task.what()) {
            case EXTRACT_MODEL ->
                    ExtractModel.at(project(), offset).filter(ExtractModel::isPossible).isPresent();
            case INLINE_MODEL ->
                    InlineModel.at(file, offset).filter(InlineModel::isPossible).isPresent();
            case ENDPOINT_AS_MAPPING ->
                    endpoint(offset).filter(it -> forms().canBeMapping(it.endpoint())).isPresent();
            case ENDPOINT_AS_TEXT ->
                    endpoint(offset)
                            .filter(it -> forms().canBeText(it.function(), it.endpoint()))
                            .isPresent();
            case CONVERT_TO_V2 ->
                    project().version() == Version.V1
                            && project().tree().errors().isEmpty()
                            && isOnHeading(offset)
                            && V2Conversion.movesScripts(project());
            case ADD_SYNC, ADD_ACTION, ADD_INTEGRATION ->
                    addition(task).filter(AddScript::isPossible).isPresent();
        };
    }

    /// What a refactoring changes; nothing when it cannot be made there.
    List<FileChange> changes(Task.Refactor task) {
        int offset = task.offset();
        return switch (task.what()) {
            case EXTRACT_MODEL ->
                    here(ExtractModel.at(project(), offset).flatMap(ExtractModel::edits));
            case INLINE_MODEL -> here(InlineModel.at(file, offset).flatMap(InlineModel::edits));
            case ENDPOINT_AS_MAPPING ->
                    here(endpoint(offset).flatMap(it -> forms().asMapping(it.endpoint())));
            case ENDPOINT_AS_TEXT ->
                    here(
                            endpoint(offset)
                                    .flatMap(it -> forms().asText(it.function(), it.endpoint())));
            case CONVERT_TO_V2 -> isPossible(task) ? here(V2Conversion.of(project())) : List.of();
            case ADD_SYNC, ADD_ACTION, ADD_INTEGRATION ->
                    addition(task).flatMap(AddScript::changes).orElse(List.of());
        };
    }

    private Project project() {
        return file.project();
    }

    private EndpointForm forms() {
        return new EndpointForm(project());
    }

    private static List<FileChange> here(Optional<List<Edit>> edits) {
        return edits.filter(it -> !it.isEmpty())
                .map(it -> List.<FileChange>of(new FileChange.Here(it)))
                .orElse(List.of());
    }

    private record Placed(Function function, Endpoint endpoint) {}

    /// The one at `offset`; on the key, the only one. In the old form of the file endpoints have no
    /// effect.
    private Optional<Placed> endpoint(int offset) {
        if (project().version() == Version.V1) {
            return Optional.empty();
        }
        return integration(offset).stream()
                .flatMap(Integration::functions)
                .filter(function -> function.block().touches(offset))
                .flatMap(
                        function -> {
                            var only = function.endpoints().size() == 1;
                            var onKey = function.key("endpoint").filter(it -> it.touches(offset));
                            return function.endpoints().stream()
                                    .filter(
                                            it ->
                                                    it.span().touches(offset)
                                                            || only && onKey.isPresent())
                                    .map(it -> new Placed(function, it));
                        })
                .findFirst();
    }

    private Optional<Integration> integration(int offset) {
        return project().integrations().stream()
                .filter(integration -> integration.span().touches(offset))
                .findFirst();
    }

    /// On `integrations`, or on the name of an integration or a script.
    private boolean isOnHeading(int offset) {
        var element = Elements.at(project(), offset);
        return isRootKey(element)
                || element.filter(
                                it ->
                                        it instanceof Element.IntegrationName
                                                || it instanceof Element.FunctionName)
                        .isPresent();
    }

    private static boolean isRootKey(Optional<Element> element) {
        return element.filter(
                        it ->
                                it instanceof Element.Key(var place, var name, _)
                                        && place == Place.ROOT
                                        && name.equals("integrations"))
                .isPresent();
    }

    private Optional<AddScript> addition(Task.Refactor task) {
        var element = Elements.at(project(), task.offset());
        return switch (task.what()) {
            case ADD_SYNC -> addition(AddScript.Kind.SYNC, element, task.offset());
            case ADD_ACTION -> addition(AddScript.Kind.ACTION, element, task.offset());
            default ->
                    isRootKey(element)
                            ? Optional.of(AddScript.withIntegration(file))
                            : Optional.empty();
        };
    }

    private Optional<AddScript> addition(
            AddScript.Kind kind, Optional<Element> element, int offset) {
        return element.filter(it -> isPlaceFor(kind, it))
                .flatMap(_ -> integration(offset))
                .map(it -> new AddScript(file, it.name().value(), kind));
    }

    /// On the name of an integration, on the key of the section, or on another one's name.
    private static boolean isPlaceFor(AddScript.Kind kind, Element element) {
        return switch (element) {
            case Element.IntegrationName _ -> true;
            case Element.Key(var place, var name, _) ->
                    place == Place.INTEGRATION && name.equals(kind.section());
            case Element.FunctionName(_, var function, _) ->
                    (function instanceof Sync) == (kind == AddScript.Kind.SYNC);
            default -> false;
        };
    }
}
