package io.nangols.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A copy of the npm package `@nangohq/providers` in a folder. Each method reads anew.
record InstalledPackage(Path folder) {
    /// Sixteen times what the package's largest file has today.
    private static final long MAX_BYTES = 16L * 1024 * 1024;

    /// Whether there is one.
    boolean exists() {
        return Files.exists(folder.resolve("package.json"));
    }

    /// What `package.json` says.
    String version() throws BrokenPackage {
        try {
            var version =
                    new ObjectMapper().readTree(text("package.json")).path("version").asText();
            order(version);
            return version;
        } catch (JsonProcessingException e) {
            throw new BrokenPackage("package.json is not valid JSON.");
        }
    }

    /// Everything that both of its files say. `providers.scopes.yaml` is not in every version.
    List<Provider> providers() throws BrokenPackage {
        var scopes =
                Files.exists(folder.resolve("providers.scopes.yaml"))
                        ? Optional.of(text("providers.scopes.yaml"))
                        : Optional.<String>empty();
        return ProviderFiles.read(text("providers.yaml"), scopes);
    }

    /// Versions in npm's order: `0.72.0-beta.1` is before `0.72.0`.
    static Version order(String version) throws BrokenPackage {
        try {
            return Version.parse(version);
        } catch (IllegalArgumentException _) {
            throw new BrokenPackage("package.json has no version that can be compared.");
        }
    }

    private String text(String name) throws BrokenPackage {
        var file = folder.resolve(name);
        try {
            // Whoever opens a pipe waits for its writer.
            if (!Files.isRegularFile(file)) {
                throw new BrokenPackage(name + " is missing.");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new BrokenPackage(name + " is larger than 16 MB.");
            }
            return Files.readString(file);
        } catch (CharacterCodingException _) {
            throw new BrokenPackage(name + " is not UTF-8.");
        } catch (IOException e) {
            throw new BrokenPackage(name + " cannot be read: " + e.getMessage());
        }
    }
}
