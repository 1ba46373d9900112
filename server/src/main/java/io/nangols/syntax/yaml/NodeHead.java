package io.nangols.syntax.yaml;

import io.nangols.text.Span;

import java.util.Optional;

/// The anchor and tag in front of a node, and where the node itself begins.
record NodeHead(int contentStart, YamlNode.Properties properties) {

    /// Reads the properties that stand at the start of `written`, as far as the parser has found
    /// any there. `end` is where the text ends that was parsed.
    static NodeHead read(
            String text, int end, Span written, boolean hasAnchor, Optional<String> tagName) {
        if (!hasAnchor && tagName.isEmpty()) {
            return new NodeHead(written.start(), YamlNode.Properties.NONE);
        }
        int at = written.start();
        int expected = (hasAnchor ? 1 : 0) + (tagName.isPresent() ? 1 : 0);
        Optional<YamlNode.Anchor> anchor = Optional.empty();
        Optional<YamlNode.Tag> tag = Optional.empty();
        for (int found = 0; found < expected && at < end; found++) {
            int stop = endOfProperty(text, at, end);
            var span = new Span(at, stop);
            if (hasAnchor && text.charAt(at) == '&') {
                anchor = Optional.of(new YamlNode.Anchor(text.substring(at + 1, stop), span));
            } else if (tagName.isPresent()) {
                tag = Optional.of(new YamlNode.Tag(tagName.get(), span));
            }
            at = skipBlanksAndComments(text, stop, end, Math.max(written.end(), stop));
        }
        return new NodeHead(at, new YamlNode.Properties(anchor, tag));
    }

    private static int endOfProperty(String text, int from, int end) {
        boolean verbatim = text.startsWith("!<", from);
        int stop = from;
        while (stop < end
                && !isBlank(text.charAt(stop))
                && (verbatim || ",[]{}".indexOf(text.charAt(stop)) < 0)) {
            verbatim &= text.charAt(stop) != '>';
            stop++;
        }
        return stop;
    }

    /// The next character that is neither white space nor in a comment, or `limit` when there is
    /// none.
    private static int skipBlanksAndComments(String text, int from, int end, int limit) {
        int at = from;
        while (at < end) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else if (text.charAt(at) == '#' && at > 0 && isBlank(text.charAt(at - 1))) {
                while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else {
                return at;
            }
        }
        return Math.min(at, limit);
    }

    /// White space, as YAML has it.
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
