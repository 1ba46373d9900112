package io.nangols.workspace;

import io.nangols.text.Document;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The editor's text of a TypeScript file, which may be one of a project. Only the workspace's
/// writer uses it.
final class ScriptText {
    /// A longer script was not written by hand.
    static final int MAX_LENGTH = 2 << 20;

    private final FileId id;
    private final FileId file;
    private final FileUri uri;
    private final Document document;

    /// By the paths that projects have for it, so that what is found out of a text is kept while it
    /// stays the same.
    private final Map<String, TypeScriptFile> byPath = new HashMap<>();

    private ScriptText(FileId id, FileId file, FileUri uri, Document document) {
        this.id = id;
        this.file = file;
        this.uri = uri;
        this.document = document;
    }

    /// A text known as `id`, which is that of the file at `uri` unless another text is that
    /// already.
    static ScriptText of(FileId id, FileUri uri, Document document) {
        return new ScriptText(id, uri.id(), uri, document);
    }

    ScriptText edited(Document changed) {
        return new ScriptText(id, file, uri, changed);
    }

    /// The same text, as that of the file.
    ScriptText asFirst() {
        return new ScriptText(file, file, uri, document);
    }

    FileId id() {
        return id;
    }

    /// The file that it is a text of.
    FileId file() {
        return file;
    }

    /// Open under two names, a file has two texts, of which only the first counts for others.
    boolean isFirst() {
        return id.equals(file);
    }

    FileUri uri() {
        return uri;
    }

    Document document() {
        return document;
    }

    /// Where the file is, without links.
    Optional<Path> real() {
        return uri.path().map(_ -> Path.of(file.value()));
    }

    boolean isTooLong() {
        return document.text().length() > MAX_LENGTH;
    }

    /// As the file that a project has at `path`; `onDisk` itself when that has the same text.
    TypeScriptFile at(String path, Optional<TypeScriptFile> onDisk) {
        return onDisk.filter(it -> it.text().equals(document.text()))
                .orElseGet(
                        () ->
                                byPath.computeIfAbsent(
                                        path, _ -> new TypeScriptFile(path, document.text())));
    }
}
