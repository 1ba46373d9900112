package io.nangols.features.hover;

import io.nangols.features.markdown.Markdown;
import io.nangols.project.Action;
import io.nangols.project.Element;
import io.nangols.project.Endpoint;
import io.nangols.project.Function;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.project.Version;
import io.nangols.rules.Subject;

import java.util.Optional;

/// Shows the request that an application makes to an endpoint.
///
/// The facts are those of Nango's server, `packages/server/lib/controllers/v1/getV1.ts` at
/// <https://github.com/NangoHQ/nango>, and of its API's reference.
final class EndpointText {
    private static final String SERVER = "https://api.nango.dev";
    private static final String REFERENCE = "https://nango.dev/docs/reference/backend/http-api/";

    private EndpointText() {}

    /// Empty in the old form of the file, where endpoints have no effect.
    static String of(Subject subject, Element.EndpointPath path) {
        if (subject.project().version() == Version.V1) {
            return "";
        }
        var request =
                """
                %s %s/v1%s
                Authorization: Bearer <API-KEY>
                Provider-Config-Key: %s
                Connection-Id: <CONNECTION-ID>
                """
                        .formatted(
                                path.endpoint().method(),
                                SERVER,
                                path.endpoint().path().value(),
                                subject.idOf(path.integration()));
        return Markdown.paragraphs(
                Markdown.block("http", request), byName(path.function(), path.endpoint()));
    }

    /// Nango prefers that applications name what they want.
    private static String byName(Function function, Endpoint endpoint) {
        return switch (function) {
            case Sync sync ->
                    model(sync, endpoint)
                            .map(
                                    model ->
                                            "Or, by the model's name: %s ([Get records](%ssync/records-list))"
                                                    .formatted(
                                                            Markdown.code(
                                                                    "GET /records?model=" + model),
                                                            REFERENCE))
                            .orElse("");
            case Action action ->
                    "Or, by the action's name: `POST /action/trigger` with %s ([Trigger an action](%saction/trigger))"
                            .formatted(
                                    Markdown.code(
                                            "\"action_name\": \"%s\""
                                                    .formatted(action.name().value())),
                                    REFERENCE);
        };
    }

    private static Optional<String> model(Sync sync, Endpoint endpoint) {
        int at = sync.endpoints().indexOf(endpoint);
        return at >= 0
                        && at < sync.outputs().size()
                        && sync.outputs().get(at) instanceof Type.Name(var name, _)
                ? Optional.of(name)
                : Optional.empty();
    }
}
