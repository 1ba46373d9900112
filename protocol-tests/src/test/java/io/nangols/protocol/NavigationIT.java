package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// How editors go from names to what they name.
class NavigationIT {
    private static final String SCRIPT =
            """
            import type { Label } from '../../models';
            export default async function fetchData() {}
            """;

    private static final Consumer<ClientCapabilities> LINKING =
            Client.MODERN.andThen(
                    client ->
                            client.getTextDocument()
                                    .setDefinition(new DefinitionCapabilities(false, true)));

    @TempDir Path root;

    private LspClient editor;
    private Path script;

    @BeforeEach
    void start() {
        editor = LspClient.start();
        script = Fixture.write(root.resolve("github/syncs/labels.ts"), SCRIPT);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void leadsToADeclaration() {
        var file = open(Client.MODERN);

        assertThat(locations(definition(file.uri(), file.positionOf("Label\n"))))
                .containsExactly(new Location(file.uri(), file.rangeOf("Label:")));
    }

    @Test
    void linksTheWholeDeclaration() {
        var file = open(LINKING);
        var found = definition(file.uri(), file.positionOf("Label\n")).getRight();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst())
                .isEqualTo(
                        new LocationLink(
                                file.uri(),
                                new Range(new Position(11, 2), new Position(12, 16)),
                                file.rangeOf("Label:"),
                                file.rangeOf("Label\n")));
    }

    @Test
    void leadsToAScriptAndBack() {
        var file = open(Client.MODERN);
        var uri = script.toUri().toString();

        assertThat(locations(definition(file.uri(), file.positionOf("labels:"))))
                .containsExactly(new Location(uri, range(1, 30, 39)));
        assertThat(locations(definition(uri, new Position(1, 8))))
                .containsExactly(new Location(file.uri(), file.rangeOf("labels:")));
        assertThat(definition(uri, new Position(0, 8))).isNull();
    }

    @Test
    void findsReferences() {
        var file = open(Client.MODERN);
        var params =
                new ReferenceParams(
                        file.id(), file.positionOf("Label:"), new ReferenceContext(false));
        List<Location> found = List.copyOf(Wait.forAnswer(service().references(params)));

        assertThat(found)
                .containsExactly(
                        new Location(file.uri(), file.rangeOf("Label\n")),
                        new Location(script.toUri().toString(), range(0, 14, 19)));
    }

    @Test
    void highlightsWhatIsTheSame() {
        var file = open(Client.MODERN);
        var params = new DocumentHighlightParams(file.id(), file.positionOf("Label:"));
        List<DocumentHighlight> found =
                List.copyOf(Wait.forAnswer(service().documentHighlight(params)));

        assertThat(found)
                .containsExactly(
                        new DocumentHighlight(file.rangeOf("Label\n"), DocumentHighlightKind.Read),
                        new DocumentHighlight(file.rangeOf("Label:"), DocumentHighlightKind.Write));
    }

    private OpenFile open(Consumer<ClientCapabilities> client) {
        editor.initialize(client, root);
        return editor.open(root.resolve("nango.yaml"), Fixture.BAD);
    }

    private TextDocumentService service() {
        return editor.server().getTextDocumentService();
    }

    private Either<List<? extends Location>, List<? extends LocationLink>> definition(
            String uri, Position position) {
        var file = new TextDocumentIdentifier(uri);
        return Wait.forAnswer(service().definition(new DefinitionParams(file, position)));
    }

    private static List<Location> locations(
            Either<List<? extends Location>, List<? extends LocationLink>> found) {
        return List.copyOf(found.getLeft());
    }

    private static Range range(int line, int start, int end) {
        return new Range(new Position(line, start), new Position(line, end));
    }
}
