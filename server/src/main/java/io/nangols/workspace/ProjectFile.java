package io.nangols.workspace;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Document;

import java.util.Optional;
import java.util.function.Function;

/// One state of one `nango.yaml`: its text, and what it says, which is read when somebody first
/// asks and then shared by every snapshot that holds this state.
public final class ProjectFile {
    private final FileId id;
    private final FileUri uri;
    private final Document document;
    private final boolean open;

    /// How to parse a later state: with the newest tree that there is, none is made for it. It is
    /// read without a lock: who edits does not wait for who reads.
    private volatile Function<String, YamlTree> parser;

    private Optional<Project> project = Optional.empty();

    ProjectFile(
            FileId id,
            FileUri uri,
            Document document,
            boolean open,
            Function<String, YamlTree> parser) {
        this.id = id;
        this.uri = uri;
        this.document = document;
        this.open = open;
        this.parser = parser;
    }

    static ProjectFile open(FileId id, FileUri uri, int version, String text) {
        var document = new Document(uri.strict(), version, text);
        return new ProjectFile(id, uri, document, true, YamlTree::parse);
    }

    static ProjectFile onDisk(FileId id, FileUri uri, String text) {
        var document = new Document(uri.strict(), 0, text);
        return new ProjectFile(id, uri, document, false, YamlTree::parse);
    }

    /// The same file after an edit.
    ProjectFile edited(Document changed) {
        return new ProjectFile(id, uri, changed, open, parser);
    }

    /// The same state, known as another file.
    ProjectFile withId(FileId other) {
        return new ProjectFile(other, uri, document, open, parser);
    }

    boolean saysTheSameAs(ProjectFile other) {
        return open == other.open
                && uri.equals(other.uri)
                && document.text().equals(other.document.text());
    }

    public FileId id() {
        return id;
    }

    /// How the editor names it, when it is open; how it was found otherwise.
    public FileUri uri() {
        return uri;
    }

    public Document document() {
        return document;
    }

    /// Whether the editor holds it: its text may then differ from the disk's.
    public boolean open() {
        return open;
    }

    /// What it says. Only who asks for it waits while it is read.
    public synchronized Project project() {
        if (project.isEmpty()) {
            var tree = parser.apply(document.text());
            project = Optional.of(Project.of(tree));
            parser = tree::reparse;
        }
        return project.orElseThrow();
    }

    @Override
    public String toString() {
        return (open ? "open " : "on disk ") + document;
    }
}
