package io.nangols.simulation;

import io.nangols.text.Edit;
import io.nangols.text.LineIndex;
import io.nangols.text.PositionEncoding;
import io.nangols.text.Span;
import io.nangols.workspace.FileUri;

import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an editor does with the edit that a server has sent.
record EditSteps(Desk desk) {
    List<Step> of(WorkspaceEdit edit) {
        var steps = new ArrayList<Step>();
        for (var change : Optional.ofNullable(edit.getDocumentChanges()).orElse(List.of())) {
            if (change.isLeft()) {
                steps.addAll(of(change.getLeft()));
            } else {
                steps.addAll(of(change.getRight()));
            }
        }
        return steps;
    }

    private List<Step> of(TextDocumentEdit change) {
        var tab = tab(change.getTextDocument().getUri());
        // What was made a moment ago is empty, and gets one edit, at its beginning.
        var text = desk.text(tab).or(() -> desk.disk().read(tab.path())).orElse("");
        var lines = new LineIndex(text);
        var edits =
                change.getEdits().stream()
                        .map(Either::getLeft)
                        .map(
                                it ->
                                        new Edit(
                                                new Span(
                                                        offset(it.getRange().getStart(), lines),
                                                        offset(it.getRange().getEnd(), lines)),
                                                it.getNewText()))
                        .toList();
        // Throws when they overlap or leave the text.
        var _ = Edit.applyAll(text, edits);
        var step = Step.Change.together(tab, edits);
        return desk.isOpen(tab) ? List.of(step) : List.of(new Step.Open(tab), step);
    }

    private static int offset(Position position, LineIndex lines) {
        return lines.offsetAt(
                new io.nangols.text.Position(position.getLine(), position.getCharacter()),
                PositionEncoding.UTF16);
    }

    private List<Step> of(ResourceOperation operation) {
        return switch (operation) {
            case CreateFile create -> List.of(new Step.Write(tab(create.getUri()).path(), ""));
            case RenameFile rename -> {
                var from = tab(rename.getOldUri());
                var to = tab(rename.getNewUri());
                yield List.of(
                        new Step.Close(from),
                        new Step.Rename(from.path(), to.path()),
                        new Step.Open(to));
            }
            default -> throw new IllegalArgumentException("No operation for us: " + operation);
        };
    }

    private Tab tab(String uri) {
        return desk.tabs().stream()
                .filter(tab -> tab.uri(desk.disk().root()).raw().equals(uri))
                .findFirst()
                .orElseGet(
                        () ->
                                new Tab(
                                        desk.disk().relative(new FileUri(uri).path().orElseThrow()),
                                        false));
    }
}
