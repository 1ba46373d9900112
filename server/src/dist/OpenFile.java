import java.io.IOException;

/// A file in an [Editor].
final class OpenFile {
    private final Editor editor;
    private final String uri;
    private String text;
    private int version = 1;

    OpenFile(Editor editor, String uri, String text) {
        this.editor = editor;
        this.uri = uri;
        this.text = text;
    }

    void awaitDiagnostics() throws IOException, InterruptedException {
        request("textDocument/diagnostic", "");
    }

    /// What editors ask for to draw the file.
    void show() throws IOException, InterruptedException {
        request("textDocument/documentSymbol", "");
        request("textDocument/foldingRange", "");
        request("textDocument/semanticTokens/full", "");
        request("textDocument/documentLink", "");
        request("textDocument/codeLens", "");
        request("textDocument/inlayHint", "\"range\": " + range(0, text.length()));
    }

    /// Goes through what is asked for at a name: right behind `mark`.
    void look(String mark) throws IOException, InterruptedException {
        ask("textDocument/documentHighlight", mark);
        ask("textDocument/definition", mark);
        ask("textDocument/prepareRename", mark);
        request(
                "textDocument/references",
                "\"context\": {\"includeDeclaration\": true}, \"position\": " + behind(mark));
        request("textDocument/rename", "\"newName\": \"Other\", \"position\": " + behind(mark));
    }

    void ask(String method, String mark) throws IOException, InterruptedException {
        request(method, "\"position\": " + behind(mark));
    }

    void act(String mark) throws IOException, InterruptedException {
        int end = indexBehind(mark);
        request(
                "textDocument/codeAction",
                "\"context\": {\"diagnostics\": []}, \"range\": " + range(end, end));
    }

    void replace(String before, String after) throws IOException {
        int end = indexBehind(before);
        var range = range(end - before.length(), end);
        text = text.replace(before, after);
        version++;
        editor.notify(
                "textDocument/didChange",
                """
                {"textDocument": {"uri": "%s", "version": %d}, "contentChanges": [{"range": %s, "text": %s}]}
                """
                        .formatted(uri, version, range, Editor.quoted(after)));
    }

    private void request(String method, String more) throws IOException, InterruptedException {
        var comma = more.isEmpty() ? "" : ", ";
        editor.request(
                method, "{\"textDocument\": {\"uri\": \"" + uri + "\"}" + comma + more + "}");
    }

    private String range(int start, int end) {
        return "{\"start\": %s, \"end\": %s}".formatted(position(start), position(end));
    }

    private String behind(String mark) {
        return position(indexBehind(mark));
    }

    private int indexBehind(String mark) {
        int index = text.indexOf(mark);
        if (index < 0) throw new IllegalArgumentException("no " + mark + " in " + uri);
        return index + mark.length();
    }

    private String position(int index) {
        long line = text.substring(0, index).lines().count();
        int start = text.lastIndexOf('\n', index - 1) + 1;
        long before = start == index ? line : line - 1;
        return "{\"line\": %d, \"character\": %d}".formatted(before, index - start);
    }
}
