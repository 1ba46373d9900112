package io.nangols.syntax.script.typing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/// What TypeScript's own parser reads in the states of a file, one after the other. Node is run
/// once, and what it says kept in a file beside.
final class TypeScriptFacts implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PROGRAM = Path.of("src/test/typescript/kept.mjs");

    private final BufferedReader lines;
    private final List<String> kinds;

    private TypeScriptFacts(BufferedReader lines) throws IOException {
        this.lines = lines;
        this.kinds =
                StreamSupport.stream(readLine().get("kinds").spliterator(), false)
                        .map(JsonNode::textValue)
                        .toList();
    }

    static TypeScriptFacts of(Path states) throws IOException, InterruptedException {
        var facts = Path.of(states + ".facts");
        if (!Files.exists(facts)
                || Files.getLastModifiedTime(facts).compareTo(Files.getLastModifiedTime(states))
                        < 0) {
            var program = Files.exists(PROGRAM) ? PROGRAM : Path.of("server").resolve(PROGRAM);
            var node =
                    new ProcessBuilder("node", program.toString(), states.toString())
                            .redirectOutput(facts.toFile())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            if (node.waitFor() != 0) {
                Files.delete(facts);
                throw new IOException("TypeScript's parser did not run");
            }
        }
        return new TypeScriptFacts(Files.newBufferedReader(facts));
    }

    Facts next() throws IOException {
        return Facts.of(readLine(), kinds);
    }

    private JsonNode readLine() throws IOException {
        return JSON.readTree(lines.readLine());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
