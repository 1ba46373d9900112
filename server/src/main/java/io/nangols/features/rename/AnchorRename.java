package io.nangols.features.rename;

import io.nangols.features.navigation.Anchored;
import io.nangols.project.Project;
import io.nangols.project.Reading;
import io.nangols.rules.FileChange;
import io.nangols.rules.rename.Proof;
import io.nangols.rules.rename.Rename;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Another name for an anchor and its aliases.
final class AnchorRename {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]+");

    private AnchorRename() {}

    static Rename of(Project project, Anchored anchored, String to) {
        if (anchored.anchor().name().equals(to)) {
            return new Rename.Done(List.of());
        }
        if (!NAME.matcher(to).matches()) {
            return new Rename.Refused(
                    "An anchor's name has only letters, digits, `_`, `.` and `-`.");
        }
        var tree = project.tree();
        var anchors = Anchored.in(tree);
        if (anchors.stream().anyMatch(other -> other.anchor().name().equals(to))) {
            return new Rename.Refused("There is an anchor `&%s` already.".formatted(to));
        }
        var edits =
                Stream.concat(
                                Stream.of(edit(anchored.anchor().span(), "&" + to)),
                                anchored.aliases().stream()
                                        .map(alias -> edit(alias.span(), "*" + to)))
                        .toList();
        var after = Anchored.in(tree.reparse(Edit.applyAll(tree.text(), edits)));
        boolean same =
                after.size() == anchors.size()
                        && after.stream()
                                .filter(it -> it.anchor().name().equals(to))
                                .anyMatch(it -> isAs(anchored, it))
                        && new Proof(project, Reading.plain()).holds(edits);
        return same ? new Rename.Done(List.of(new FileChange.Here(edits))) : Proof.refusal(to);
    }

    private static Edit edit(Span span, String written) {
        return new Edit(span, written);
    }

    private static boolean isAs(Anchored before, Anchored after) {
        return before.aliases().size() == after.aliases().size();
    }
}
