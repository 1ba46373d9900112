package io.nangols.syntax.yaml.edit;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.ScalarStyle;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.YamlValue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Writes texts as scalars that read back as the same text: plain where that does, or else in the
/// quotes that the file prefers. Whether it does, the project's own reading of YAML says.
public final class Scalars {
    private final Supplier<ScalarStyle> quotes;

    /// `quotes` is the file's preferred kind.
    Scalars(Supplier<ScalarStyle> quotes) {
        this.quotes = quotes;
    }

    /// Whether `text` reads as the same text without quotes, inside brackets or not.
    public static boolean isPlain(String text, boolean flow) {
        return !text.isEmpty() && !isBroken(text) && readsAsText(text, text, flow);
    }

    /// The kind of quotes that is used most below `root`.
    static ScalarStyle preferredQuotes(Optional<YamlNode> root) {
        return root.map(Scalars::surplusOfSingle).orElse(0) > 0
                ? ScalarStyle.SINGLE_QUOTED
                : ScalarStyle.DOUBLE_QUOTED;
    }

    private static int surplusOfSingle(YamlNode node) {
        int own =
                node instanceof YamlNode.Scalar scalar && scalar.style().isQuoted()
                        ? scalar.style() == ScalarStyle.SINGLE_QUOTED ? 1 : -1
                        : 0;
        return own + node.children().stream().mapToInt(Scalars::surplusOfSingle).sum();
    }

    /// A value that reads as `text`, written like one in the style `like`.
    String value(String text, boolean flow, ScalarStyle like) {
        return write(text, like, written -> readsAsText(written, text, flow));
    }

    /// A key that reads as `name`, written like one in the style `like`.
    String key(String name, boolean flow, ScalarStyle like) {
        return write(name, like, written -> readsAsKey(written, name, flow));
    }

    /// A value that is `written` already. Text that means something else inside brackets goes in
    /// quotes there.
    String yaml(String written, boolean flow) {
        if (written.isBlank()) {
            return flow ? "null" : "";
        }
        if (!flow || isOneValue(written, true)) {
            Refused.unless(isOneValue(written, flow));
            return written;
        }
        Refused.unless(readsAsText(written, written, false));
        return value(written, true, ScalarStyle.PLAIN);
    }

    private String write(String text, ScalarStyle like, Predicate<String> readsBack) {
        boolean broken = isBroken(text);
        if (!like.isQuoted() && !broken && !text.isEmpty() && readsBack.test(text)) {
            return text;
        }
        var preferred = like.isQuoted() ? like : quotes.get();
        boolean single =
                preferred == ScalarStyle.SINGLE_QUOTED
                        || !like.isQuoted()
                                && (text.contains("\"") || text.contains("\\"))
                                && !text.contains("'");
        var candidates =
                single && !broken
                        ? List.of(singleQuoted(text), doubleQuoted(text))
                        : List.of(doubleQuoted(text));
        return candidates.stream().filter(readsBack).findFirst().orElseThrow(Refused::new);
    }

    private static boolean isBroken(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    private static String singleQuoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String doubleQuoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean visible =
                            c >= 0x20 && c < 0x7F || c > 0xA0 && c != '\uFEFF' && c < '\uFFFE';
                    quoted.append(visible ? String.valueOf(c) : "\\u%04X".formatted((int) c));
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean readsAsText(String written, String text, boolean flow) {
        return contexts(flow).stream()
                .allMatch(
                        context ->
                                valueIn(context, written)
                                        .filter(
                                                value ->
                                                        value instanceof YamlValue.Text(_, var read)
                                                                && read.equals(text))
                                        .isPresent());
    }

    private static boolean isOneValue(String written, boolean flow) {
        return !isBroken(written) && valueIn(contexts(flow).getFirst(), written).isPresent();
    }

    private static boolean readsAsKey(String written, String name, boolean flow) {
        var tree = YamlTree.parse((flow ? "{%s: 0}" : "%s: 0").formatted(written));
        return isClean(tree)
                && tree.value() instanceof YamlValue.Mapping mapping
                && List.copyOf(mapping.byName().keySet()).equals(List.of(name))
                && mapping.entries().stream()
                        .allMatch(entry -> entry.value() instanceof YamlValue.Number);
    }

    private static List<String> contexts(boolean flow) {
        return flow ? List.of("{k: %s, z: 0}", "[%s, 0]") : List.of("k: %s", "- %s");
    }

    /// The value that `written` is in `context`, if it is exactly one there.
    private static Optional<YamlValue> valueIn(String context, String written) {
        var tree = YamlTree.parse(context.formatted(written));
        if (!isClean(tree)) {
            return Optional.empty();
        }
        return switch (tree.value()) {
            case YamlValue.Mapping mapping
                    when mapping.byName().size() == (context.contains("z") ? 2 : 1)
                            && mapping.has("k") ->
                    mapping.get("k");
            case YamlValue.Sequence(_, var items)
                    when items.size() == (context.contains("0") ? 2 : 1) ->
                    Optional.of(items.getFirst());
            default -> Optional.empty();
        };
    }

    private static boolean isClean(YamlTree tree) {
        return tree.errors().isEmpty() && tree.comments().isEmpty();
    }
}
