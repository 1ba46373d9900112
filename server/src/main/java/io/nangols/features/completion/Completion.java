package io.nangols.features.completion;

import io.nangols.project.Version;
import io.nangols.rules.Subject;
import io.nangols.workspace.ProjectFile;

import java.util.Comparator;

/// Completion in a `nango.yaml`.
public final class Completion {
    private Completion() {}

    /// What can be written at `offset`; with tab stops where the editor knows `snippets`.
    public static CompletionList at(ProjectFile file, int offset, boolean snippets) {
        var subject = Subject.of(file);
        var found = located(subject, file, offset);
        return found.place() instanceof CursorPlace.Nothing
                ? new SuppressionProposals(file.document().text(), offset).all()
                : list(subject, found, snippets);
    }

    /// The same, right after the author typed one of the [Triggers]; nothing where it begins
    /// nothing.
    public static CompletionList after(
            String trigger, ProjectFile file, int offset, boolean snippets) {
        var subject = Subject.of(file);
        var found = located(subject, file, offset);
        return Triggers.helps(trigger, found.place(), found.slot())
                ? list(subject, found, snippets)
                : CompletionList.NONE;
    }

    private static Located located(Subject subject, ProjectFile file, int offset) {
        return Located.at(file.document().text(), offset, isOfOldForm(subject));
    }

    private static CompletionList list(Subject subject, Located found, boolean snippets) {
        var list = proposals(subject, found);
        return new CompletionList(
                list.items().stream()
                        .sorted(Comparator.comparingInt(Proposal::rank))
                        .map(it -> snippets ? it : it.inserting(it.insertion().withoutSnippet()))
                        .toList(),
                list.incomplete());
    }

    /// A file without a single script is not of the old form yet, only empty.
    private static boolean isOfOldForm(Subject subject) {
        return subject.project().version() == Version.V1
                && subject.project().integrations().stream()
                        .anyMatch(integration -> integration.functions().findAny().isPresent());
    }

    private static CompletionList proposals(Subject subject, Located found) {
        return switch (found.place()) {
            case CursorPlace.Keys keys ->
                    new CompletionList(new KeyProposals(keys, found.slot()).all(), false);
            case CursorPlace.Names names -> new NameProposals(subject, names, found.slot()).all();
            case CursorPlace.Value value -> new ValueProposals(subject, value, found.slot()).all();
            case CursorPlace.TypeExpression type ->
                    new TypeProposals(subject, type, found.slot()).all();
            case CursorPlace.Nothing _ -> CompletionList.NONE;
        };
    }
}
