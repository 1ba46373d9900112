package io.nangols.server;

import io.nangols.features.actions.Action;
import io.nangols.features.actions.ActionKinds;
import io.nangols.features.actions.FileActions;
import io.nangols.features.actions.Task;
import io.nangols.rules.FileChange;
import io.nangols.rules.Finding;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.SettingsFile;
import io.nangols.workspace.Snapshot;
import io.nangols.workspace.WorkspaceFile;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceEdit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers what can be done at a place, and what an action that was chosen changes.
final class CodeActions {
    private final Client client;
    private final Checker checker;
    private final Supplier<Snapshot> present;
    private final Supplier<Conversions> conversions;

    CodeActions(
            Client client,
            Checker checker,
            Supplier<Snapshot> present,
            Supplier<Conversions> conversions) {
        this.client = client;
        this.checker = checker;
        this.present = present;
        this.conversions = conversions;
    }

    /// The actions at a place; none in a file that is not ours, and none for a client that knows
    /// only commands.
    List<CodeAction> at(Snapshot snapshot, CodeActionParams params) {
        var file = file(snapshot, new FileUri(params.getTextDocument().getUri()));
        if (file.isEmpty() || !client.can(ClientFeature.ACTION_LITERALS)) {
            return List.of();
        }
        var actions = actions(file.get());
        var range = conversions.get().span(file.get().document().lines(), params.getRange());
        var found =
                actions.at(range, kinds(params)).stream()
                        .flatMap(action -> offer(snapshot, actions, action, params).stream())
                        .toList();
        Refusals.refuseStale(file.get(), present.get());
        return found;
    }

    /// Files of settings are checked, but nothing can be done about what is wrong there.
    private static Optional<WorkspaceFile> file(Snapshot snapshot, FileUri uri) {
        return snapshot.file(uri).filter(it -> !(it instanceof SettingsFile));
    }

    private FileActions actions(WorkspaceFile file) {
        return new FileActions(file, checker.findings(file), wanted -> checker.mend(file, wanted));
    }

    private static ActionKinds kinds(CodeActionParams params) {
        var context = params.getContext();
        return new ActionKinds(
                Optional.ofNullable(context.getOnly()).orElse(List.of()),
                context.getTriggerKind() == CodeActionTriggerKind.Automatic);
    }

    private Optional<CodeAction> offer(
            Snapshot snapshot, FileActions actions, Action action, CodeActionParams params) {
        var file = actions.file();
        var offered = new CodeAction(action.title());
        offered.setKind(action.kind());
        offered.setDiagnostics(diagnostics(file, action.mends(), params));
        if (action.preferred()) {
            offered.setIsPreferred(true);
        }
        if (!resolves()) {
            var edit = edit(snapshot, file, actions.changes(action.task()));
            edit.ifPresent(offered::setEdit);
            return edit.map(_ -> offered);
        }
        offered.setData(ActionData.of(file, action.task()).toJson());
        return Optional.of(offered).filter(_ -> isPossible(snapshot, actions, action.task()));
    }

    /// Only a rule's own fix and some refactorings do more than edit the file.
    private boolean isPossible(Snapshot snapshot, FileActions actions, Task task) {
        return switch (task) {
            case Task.Mend mend ->
                    edit(snapshot, actions.file(), actions.changes(mend)).isPresent();
            case Task.Refactor(var what, _) ->
                    !what.createsFile()
                            || client.can(ClientFeature.CREATES_FILES)
                                    && client.can(ClientFeature.VERSIONED_EDITS);
            case Task.MendRule _, Task.MendFile _, Task.SilenceLine _, Task.SilenceFile _ -> true;
        };
    }

    private boolean resolves() {
        return client.can(ClientFeature.ACTION_DATA) && client.can(ClientFeature.RESOLVES_EDITS);
    }

    /// Those of the client where it says which it shows; they may be older than ours, but they are
    /// what it knows.
    private List<Diagnostic> diagnostics(
            WorkspaceFile file, List<Finding> findings, CodeActionParams params) {
        var detail = Conversions.Detail.pushedTo(client);
        var shown = Optional.ofNullable(params.getContext().getDiagnostics()).orElse(List.of());
        return conversions.get().diagnostics(file, findings, detail).stream()
                .map(
                        own ->
                                shown.stream()
                                        .filter(
                                                it ->
                                                        own.getRange().equals(it.getRange())
                                                                && own.getCode()
                                                                        .equals(it.getCode()))
                                        .findFirst()
                                        .orElse(own))
                .toList();
    }

    private Optional<WorkspaceEdit> edit(
            Snapshot snapshot, WorkspaceFile file, List<FileChange> changes) {
        return new WorkspaceEdits(client::can, conversions.get(), snapshot)
                .of(file, changes)
                .filter(_ -> !changes.isEmpty());
    }

    /// The same action, with its edit.
    CodeAction resolve(Snapshot snapshot, CodeAction action) {
        var data =
                ActionData.read(action.getData())
                        .orElseThrow(() -> Refusals.invalid("This action is not one of nango-ls."));
        var file =
                file(snapshot, data.uri())
                        .filter(it -> data.isOf(it.document()))
                        .orElseThrow(Refusals::stale);
        var changes = actions(file).changes(data.task());
        Refusals.refuseStale(file, present.get());
        if (changes.isEmpty()) {
            throw Refusals.failed(
                    "This cannot be done here without guessing, so nothing was changed.");
        }
        action.setEdit(edit(snapshot, file, changes).orElseThrow(Refusals::stale));
        return action;
    }
}
