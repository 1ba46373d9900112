package io.nangols.server;

import io.nangols.rules.FileChange;
import io.nangols.text.Edit;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Folder;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectFinder;
import io.nangols.workspace.ScriptFile;
import io.nangols.workspace.SettingsFile;
import io.nangols.workspace.Snapshot;
import io.nangols.workspace.SourceFiles;
import io.nangols.workspace.TypeScriptFile;
import io.nangols.workspace.WorkspaceFile;

import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.RenameFileOptions;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Changes of files, as a client makes them.
///
/// @param can what the client can do
/// @param snapshot what the changes are made of; nothing outside its folders is touched
/// @param confirmsNames whether the user shall look at new names of files before they are given
record WorkspaceEdits(
        Predicate<ClientFeature> can,
        Conversions conversions,
        Snapshot snapshot,
        boolean confirmsNames) {

    WorkspaceEdits(Predicate<ClientFeature> can, Conversions conversions, Snapshot snapshot) {
        this(can, conversions, snapshot, true);
    }

    /// The same, of a user who has asked for a new name. Edits of files that are not open are still
    /// to be confirmed.
    WorkspaceEdits ofRename() {
        return new WorkspaceEdits(can, conversions, snapshot, false);
    }

    /// The changes of a fix in `file`; empty when the client cannot make them, or when they would
    /// reach a file that is not of the project.
    Optional<WorkspaceEdit> of(WorkspaceFile file, List<FileChange> changes) {
        try {
            var draft = new Draft(file, project(file));
            changes.forEach(draft::add);
            return Optional.of(draft.edit());
        } catch (NotPossible e) {
            return Optional.empty();
        }
    }

    private static ProjectFile project(WorkspaceFile file) {
        return switch (file) {
            case ProjectFile project -> project;
            case ScriptFile script -> script.project();
            case SettingsFile _ -> throw new NotPossible();
        };
    }

    private static final String OTHER_FILE = "edit";

    private static final class NotPossible extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotPossible() {
            super(null, null, false, false);
        }
    }

    private final class Draft {
        private final WorkspaceFile file;
        private final ProjectFile project;
        private final Map<String, TextDocumentEdit> documents = new LinkedHashMap<>();
        private final List<Either<TextDocumentEdit, ResourceOperation>> steps = new ArrayList<>();
        private final Map<String, ChangeAnnotation> annotations = new LinkedHashMap<>();
        private final Map<String, String> formerNames = new HashMap<>();

        Draft(WorkspaceFile file, ProjectFile project) {
            this.file = file;
            this.project = project;
        }

        void add(FileChange change) {
            switch (change) {
                case FileChange.Here(var edits) -> edit(file, edits);
                case FileChange.Elsewhere(var path, var edits) -> elsewhere(path, edits);
                case FileChange.Create(var path, var text) -> create(uri(path), text);
                case FileChange.Rename(var from, var to) -> rename(from, to);
            }
        }

        private void edit(WorkspaceFile known, List<Edit> edits) {
            Integer version = known.open() ? known.document().version() : null;
            edit(known.uri().raw(), version, known.document().lines(), edits);
        }

        private void elsewhere(String path, List<Edit> edits) {
            var text = textOf(path);
            var open = open(formerNames.getOrDefault(path, path));
            if (open.filter(it -> !it.document().text().equals(text)).isPresent()) {
                throw new NotPossible();
            }
            if (open.isPresent() && !formerNames.containsKey(path)) {
                edit(open.get(), edits);
                return;
            }
            var uri = uri(path);
            edit(uri, null, new LineIndex(text), edits);
            if (open.isEmpty()) {
                onDisk(path, uri, text);
            }
        }

        /// An editor may have files open of which it tells nothing, so people should look twice.
        private void onDisk(String path, String uri, String text) {
            if (!isStillOnDisk(formerNames.getOrDefault(path, path), text)) {
                throw new NotPossible();
            }
            // Neovim 0.12 knows annotations, but says nothing of the only form of edits that has
            // them.
            if (can.test(ClientFeature.ANNOTATES_CHANGES)
                    && can.test(ClientFeature.VERSIONED_EDITS)) {
                var annotation = new ChangeAnnotation("Edit another file");
                annotation.setNeedsConfirmation(true);
                annotations.put(OTHER_FILE, annotation);
                documents
                        .get(uri)
                        .getEdits()
                        .replaceAll(edit -> Either.forLeft(annotated(edit.getLeft())));
            }
        }

        private Optional<WorkspaceFile> open(String path) {
            return project.uri().resolve(path).flatMap(snapshot::file).filter(WorkspaceFile::open);
        }

        private static TextEdit annotated(TextEdit edit) {
            return new AnnotatedTextEdit(edit.getRange(), edit.getNewText(), OTHER_FILE);
        }

        private boolean isStillOnDisk(String path, String text) {
            try {
                var on = project.uri().resolve(path).flatMap(FileUri::path);
                return on.isPresent() && SourceFiles.read(on.get()).equals(text);
            } catch (IOException _) {
                return false;
            }
        }

        private String textOf(String path) {
            if (path.equals(ProjectFinder.FILE_NAME)) {
                return project.document().text();
            }
            var former = formerNames.getOrDefault(path, path);
            boolean editedBefore = !former.equals(path) && documents.containsKey(uri(former));
            return project.folder()
                    .script(former)
                    .filter(_ -> !editedBefore)
                    .map(TypeScriptFile::text)
                    .orElseThrow(NotPossible::new);
        }

        private void edit(String uri, Integer version, LineIndex lines, List<Edit> edits) {
            var document =
                    documents.computeIfAbsent(
                            uri,
                            _ -> {
                                var empty =
                                        new TextDocumentEdit(
                                                new VersionedTextDocumentIdentifier(uri, version),
                                                new ArrayList<>());
                                steps.add(Either.forLeft(empty));
                                return empty;
                            });
            for (var edit : edits) {
                document.getEdits()
                        .add(
                                Either.forLeft(
                                        new TextEdit(
                                                conversions.range(lines, edit.span()),
                                                edit.replacement())));
            }
        }

        private void create(String uri, String text) {
            var create = new CreateFile(uri, new CreateFileOptions(false, false));
            add(create, ClientFeature.CREATES_FILES, new ChangeAnnotation("Create a file"));
            edit(uri, null, new LineIndex(""), List.of(new Edit(Span.at(0), text)));
        }

        /// By their files' names Nango knows scripts again, so people should look twice.
        private void rename(String from, String to) {
            formerNames.put(to, from);
            var rename = new RenameFile(uri(from), uri(to), new RenameFileOptions(false, false));
            var annotation = new ChangeAnnotation("Rename a file");
            annotation.setNeedsConfirmation(confirmsNames);
            add(rename, ClientFeature.RENAMES_FILES, annotation);
        }

        private void add(
                ResourceOperation operation, ClientFeature needed, ChangeAnnotation annotation) {
            if (!can.test(needed) || !can.test(ClientFeature.VERSIONED_EDITS)) {
                throw new NotPossible();
            }
            if (can.test(ClientFeature.ANNOTATES_CHANGES)) {
                annotations.put(operation.getKind(), annotation);
                operation.setAnnotationId(operation.getKind());
            }
            steps.add(Either.forRight(operation));
        }

        private String uri(String path) {
            return project.uri()
                    .resolve(path)
                    .filter(uri -> uri.path().filter(this::isOfTheProject).isPresent())
                    .map(FileUri::raw)
                    .orElseThrow(NotPossible::new);
        }

        private boolean isOfTheProject(Path path) {
            var nangoYaml = project.uri().path().orElseThrow(NotPossible::new);
            return path.startsWith(nangoYaml.getParent())
                    || snapshot.folders().stream()
                            .map(Folder::path)
                            .anyMatch(
                                    folder ->
                                            nangoYaml.startsWith(folder)
                                                    && path.startsWith(folder));
        }

        WorkspaceEdit edit() {
            if (can.test(ClientFeature.VERSIONED_EDITS)) {
                var edit = new WorkspaceEdit(steps);
                if (!annotations.isEmpty()) {
                    edit.setChangeAnnotations(annotations);
                }
                return edit;
            }
            var changes = new LinkedHashMap<String, List<TextEdit>>();
            documents.forEach(
                    (uri, document) ->
                            changes.put(
                                    uri,
                                    document.getEdits().stream().map(Either::getLeft).toList()));
            return new WorkspaceEdit(changes);
        }
    }
}
