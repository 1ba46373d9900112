package io.nangols.features.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts about keys, `keys.md`: a chapter for each kind of mapping, a section in it for each
/// key, and the addresses of all links at the end.
///
/// @param chapters by their headings, the sections by theirs
record KeyTexts(SequencedMap<String, SequencedMap<String, String>> chapters) {
    private static final String RESOURCE = "keys.md";
    private static final Pattern ADDRESS = Pattern.compile("\\[([a-z-]+)]: (\\S+)");
    private static final Pattern REFERENCE = Pattern.compile("\\[([^\\]]+)]\\[([a-z-]+)]");

    /// Those that are part of the product; read when first asked for.
    static KeyTexts bundled() {
        return Bundled.TEXTS;
    }

    /// The text about a key, if that chapter has one.
    Optional<String> section(String chapter, String key) {
        return Optional.ofNullable(chapters.get(chapter))
                .flatMap(sections -> Optional.ofNullable(sections.get(key)));
    }

    static KeyTexts read(String text) {
        var chapters = new LinkedHashMap<String, SequencedMap<String, StringBuilder>>();
        Map<String, String> addresses = new HashMap<>();
        var section = new StringBuilder();
        for (var line : text.lines().toList()) {
            var address = ADDRESS.matcher(line);
            if (address.matches()) {
                addresses.put(address.group(1), address.group(2));
            } else if (line.startsWith("# ")) {
                chapters.put(line.substring(2), new LinkedHashMap<>());
            } else if (line.startsWith("## ")) {
                section = new StringBuilder();
                chapters.lastEntry().getValue().put(line.substring(3), section);
            } else {
                section.append(line).append('\n');
            }
        }
        var texts = new LinkedHashMap<String, SequencedMap<String, String>>();
        chapters.forEach(
                (chapter, sections) -> {
                    var all = new LinkedHashMap<String, String>();
                    sections.forEach((key, each) -> all.put(key, linked(each, addresses)));
                    texts.put(chapter, all);
                });
        return new KeyTexts(texts);
    }

    private static String linked(CharSequence text, Map<String, String> addresses) {
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        link ->
                                Matcher.quoteReplacement(
                                        "[%s](%s)"
                                                .formatted(
                                                        link.group(1),
                                                        addresses.getOrDefault(link.group(2), ""))))
                .strip();
    }

    private static final class Bundled {
        static final KeyTexts TEXTS = load();

        private static KeyTexts load() {
            try (InputStream in = KeyTexts.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(RESOURCE + " is missing from this build.");
                }
                return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
