package io.nangols.workspace;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Document;

import java.util.Optional;
import java.util.function.Function;

/// One state of one `nango.yaml`: its text, what it says, and what lies around it. What it says is
/// read when somebody first asks and then shared by every state with the same text.
public final class ProjectFile {
    private final FileId id;
    private final FileUri uri;
    private final Document document;
    private final boolean open;
    private final ProjectFolder folder;
    private final Reading reading;

    ProjectFile(
            FileId id,
            FileUri uri,
            Document document,
            boolean open,
            ProjectFolder folder,
            Reading reading) {
        this.id = id;
        this.uri = uri;
        this.document = document;
        this.open = open;
        this.folder = folder;
        this.reading = reading;
    }

    static ProjectFile open(
            FileId id, FileUri uri, int version, String text, ProjectFolder folder) {
        return of(id, uri, version, text, true, folder);
    }

    static ProjectFile onDisk(FileId id, FileUri uri, String text, ProjectFolder folder) {
        return of(id, uri, 0, text, false, folder);
    }

    private static ProjectFile of(
            FileId id, FileUri uri, int version, String text, boolean open, ProjectFolder folder) {
        var document = new Document(uri.strict(), version, text);
        return new ProjectFile(id, uri, document, open, folder, new Reading(text, YamlTree::parse));
    }

    /// The same file after an edit.
    ProjectFile edited(Document changed) {
        return new ProjectFile(id, uri, changed, open, folder, reading.of(changed.text()));
    }

    /// The same state, known as another file.
    ProjectFile withId(FileId other) {
        return new ProjectFile(other, uri, document, open, folder, reading);
    }

    /// The same text, with other things around it.
    ProjectFile in(ProjectFolder changed) {
        return changed.equals(folder)
                ? this
                : new ProjectFile(id, uri, document, open, changed, reading);
    }

    boolean saysTheSameAs(ProjectFile other) {
        return open == other.open
                && folder.equals(other.folder)
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

    /// What lies around it.
    public ProjectFolder folder() {
        return folder;
    }

    /// What it says. Only who asks for it waits while it is read.
    public Project project() {
        return reading.project();
    }

    @Override
    public String toString() {
        return (open ? "open " : "on disk ") + document;
    }

    /// The reading of one text, made once.
    static final class Reading {
        private final String text;

        /// How to parse a later text: with the newest tree that there is, none is made for it. It
        /// is read without a lock: who edits does not wait for who reads.
        private volatile Function<String, YamlTree> parser;

        private Optional<Project> project = Optional.empty();

        Reading(String text, Function<String, YamlTree> parser) {
            this.text = text;
            this.parser = parser;
        }

        Reading of(String later) {
            return new Reading(later, parser);
        }

        synchronized Project project() {
            if (project.isEmpty()) {
                var tree = parser.apply(text);
                project = Optional.of(Project.of(tree));
                parser = tree::reparse;
            }
            return project.orElseThrow();
        }
    }
}
