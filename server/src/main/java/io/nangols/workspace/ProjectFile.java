package io.nangols.workspace;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Document;

import java.util.Optional;
import java.util.function.Function;

/// One state of one `nango.yaml`: its text, what it says, and what lies around it. What it says is
/// read when somebody first asks and then shared by every state with the same text.
public final class ProjectFile implements WorkspaceFile {
    private final FileId id;
    private final FileUri uri;
    private final Document document;
    private final boolean open;
    private final ProjectFolder folder;
    private final ProjectSettings settings;
    private final Reading reading;

    ProjectFile(
            FileId id,
            FileUri uri,
            Document document,
            boolean open,
            ProjectFolder folder,
            ProjectSettings settings,
            Reading reading) {
        this.id = id;
        this.uri = uri;
        this.document = document;
        this.open = open;
        this.folder = folder;
        this.settings = settings;
        this.reading = reading;
    }

    /// A `nango.yaml` with this text that no workspace holds, in a folder made up for it.
    public static ProjectFile of(FileUri uri, String text, ProjectFolder folder) {
        return open(uri.id(), uri, 0, text, folder, ProjectSettings.NONE);
    }

    static ProjectFile open(
            FileId id,
            FileUri uri,
            int version,
            String text,
            ProjectFolder folder,
            ProjectSettings settings) {
        return of(id, uri, version, text, true, folder, settings);
    }

    static ProjectFile onDisk(
            FileId id, FileUri uri, String text, ProjectFolder folder, ProjectSettings settings) {
        return of(id, uri, 0, text, false, folder, settings);
    }

    private static ProjectFile of(
            FileId id,
            FileUri uri,
            int version,
            String text,
            boolean open,
            ProjectFolder folder,
            ProjectSettings settings) {
        var document = new Document(uri.strict(), version, text);
        return new ProjectFile(
                id, uri, document, open, folder, settings, new Reading(text, YamlTree::parse));
    }

    /// The same file after an edit.
    public ProjectFile edited(Document changed) {
        return new ProjectFile(
                id, uri, changed, open, folder, settings, reading.of(changed.text()));
    }

    /// The same state, known as another file.
    ProjectFile withId(FileId other) {
        return new ProjectFile(other, uri, document, open, folder, settings, reading);
    }

    /// The same text, with other things around it.
    ProjectFile in(ProjectFolder otherFolder, ProjectSettings otherSettings) {
        return otherFolder.equals(folder) && otherSettings.equals(settings)
                ? this
                : new ProjectFile(id, uri, document, open, otherFolder, otherSettings, reading);
    }

    boolean saysTheSameAs(ProjectFile other) {
        return open == other.open
                && folder.equals(other.folder)
                && settings.equals(other.settings)
                && uri.equals(other.uri)
                && document.text().equals(other.document.text());
    }

    @Override
    public FileId id() {
        return id;
    }

    @Override
    public FileUri uri() {
        return uri;
    }

    @Override
    public Document document() {
        return document;
    }

    @Override
    public boolean open() {
        return open;
    }

    /// What lies around it.
    public ProjectFolder folder() {
        return folder;
    }

    /// The settings that count for it.
    public ProjectSettings settings() {
        return settings;
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
