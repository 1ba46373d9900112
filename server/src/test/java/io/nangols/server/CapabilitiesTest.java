package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.WatchKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {
    @Test
    void wantsToKnowOfProjectsAndWhatIsAroundThemAndOfEveryFolderThatGoes() {
        var registration = Capabilities.watchers().getRegistrations().getFirst();
        var options = (DidChangeWatchedFilesRegistrationOptions) registration.getRegisterOptions();
        assertThat(options.getWatchers())
                .containsExactly(
                        new FileSystemWatcher(Either.forLeft("**/nango.yaml")),
                        new FileSystemWatcher(Either.forLeft("**/.nango-ls.json")),
                        new FileSystemWatcher(Either.forLeft("**/*.ts")),
                        new FileSystemWatcher(Either.forLeft("**"), WatchKind.Delete));
    }
}
