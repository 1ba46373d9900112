package io.nangols.text;

import java.net.URI;

/// One immutable state of a file: its text, and the version that an editor gave it (0 for what was
/// read from disk).
///
/// A byte order mark at the start is part of the text, so that offsets agree with what an editor
/// sends.
public final class Document {
    private final URI uri;
    private final int version;
    private final String text;
    private final LineIndex lines;

    public Document(URI uri, int version, String text) {
        this.uri = uri;
        this.version = version;
        this.text = text;
        this.lines = new LineIndex(text);
    }

    public URI uri() {
        return uri;
    }

    public int version() {
        return version;
    }

    public String text() {
        return text;
    }

    public LineIndex lines() {
        return lines;
    }

    /// The state after an editor's change of `start`..`end` into `replacement`. Positions outside
    /// the text are moved into it, and a range given backwards is read forwards: a client's mistake
    /// must not lose the document.
    public Document edited(
            Position start,
            Position end,
            String replacement,
            int newVersion,
            PositionEncoding encoding) {
        int from = lines.offsetAt(start, encoding);
        int to = lines.offsetAt(end, encoding);
        var span = new Span(Math.min(from, to), Math.max(from, to));
        var edited = text.substring(0, span.start()) + replacement + text.substring(span.end());
        return new Document(uri, newVersion, edited);
    }

    /// The state after the whole text was replaced.
    public Document replaced(String newText, int newVersion) {
        return new Document(uri, newVersion, newText);
    }

    @Override
    public String toString() {
        return uri + " v" + version + " (" + text.length() + " code units)";
    }
}
