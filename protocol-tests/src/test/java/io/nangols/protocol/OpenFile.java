package io.nangols.protocol;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

import java.util.List;

/// A file in the editor: edits here are edits there.
final class OpenFile {
    private final LspClient editor;
    private final String uri;
    private String text;
    private int version = 1;

    private OpenFile(LspClient editor, String uri, String text) {
        this.editor = editor;
        this.uri = uri;
        this.text = text;
    }

    static OpenFile open(LspClient editor, String uri, String text) {
        var file = new OpenFile(editor, uri, text);
        file.service()
                .didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(uri, "yaml", file.version, text)));
        return file;
    }

    private TextDocumentService service() {
        return editor.server().getTextDocumentService();
    }

    String uri() {
        return uri;
    }

    String text() {
        return text;
    }

    int version() {
        return version;
    }

    TextDocumentIdentifier id() {
        return new TextDocumentIdentifier(uri);
    }

    /// Replaces the first `before`, as somebody who selects and pastes.
    void replace(String before, String after) {
        edit(offsetOf(before), offsetOf(before) + before.length(), after);
    }

    /// Writes behind the first `before`, a key at a time.
    void type(String before, String typed) {
        int at = offsetOf(before) + before.length();
        for (int key : typed.codePoints().toArray()) {
            edit(at, at, Character.toString(key));
            at += Character.charCount(key);
        }
    }

    void delete(String part) {
        replace(part, "");
    }

    void edit(int start, int end, String replacement) {
        var range = new Range(positionAt(start), positionAt(end));
        text = text.substring(0, start) + replacement + text.substring(end);
        change(new TextDocumentContentChangeEvent(range, replacement));
    }

    /// Sends the whole text, as simple editors do.
    void replaceAll(String newText) {
        text = newText;
        change(new TextDocumentContentChangeEvent(newText));
    }

    /// Sends changes as they are; the text here does not follow.
    void change(TextDocumentContentChangeEvent... changes) {
        version++;
        service()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(uri, version),
                                List.of(changes)));
    }

    void close() {
        service().didClose(new DidCloseTextDocumentParams(id()));
    }

    /// Waits until the diagnostics of the present version are these; see [Shown].
    PublishDiagnosticsParams shows(String... lines) {
        return editor.waitFor(
                uri,
                "version " + version + " " + List.of(lines),
                it -> isPresent(it) && Shown.of(it).equals(List.of(lines)));
    }

    /// Waits for the diagnostics of the present version, whatever they are.
    List<String> shown() {
        return Shown.of(editor.waitFor(uri, "version " + version, this::isPresent));
    }

    private boolean isPresent(PublishDiagnosticsParams published) {
        return published.getVersion() != null && published.getVersion() == version;
    }

    /// Where the first `part` begins.
    Position positionOf(String part) {
        return positionAt(offsetOf(part));
    }

    /// The range of the letters and digits with which the first `part` begins.
    Range rangeOf(String part) {
        int start = offsetOf(part);
        int end = start;
        while (Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return new Range(positionAt(start), positionAt(end));
    }

    private int offsetOf(String part) {
        int at = text.indexOf(part);
        if (at < 0) {
            throw new IllegalArgumentException("the text has no " + part);
        }
        return at;
    }

    /// In UTF-16 units; the text's lines end with `\n`.
    Position positionAt(int offset) {
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Position(line, offset - text.lastIndexOf('\n', offset - 1) - 1);
    }

    /// The other way round.
    int offsetAt(Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + position.getCharacter();
    }
}
