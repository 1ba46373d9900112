package io.nangols.features.actions;

import org.eclipse.lsp4j.CodeActionKind;

import java.util.List;

/// Which kinds of actions somebody wants to see. A kind stands for all that begin with it, such as
/// `source` for `source.fixAll.nango`.
///
/// @param only these kinds; all when it is empty
/// @param unasked whether the editor asks of its own accord, and not because its user did
public record ActionKinds(List<String> only, boolean unasked) {
    public static final String QUICK_FIX = CodeActionKind.QuickFix;
    public static final String REWRITE = CodeActionKind.RefactorRewrite;
    public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".nango";

    /// All kinds that there are.
    public static final List<String> ALL =
            List.of(
                    QUICK_FIX,
                    CodeActionKind.Refactor,
                    CodeActionKind.RefactorExtract,
                    CodeActionKind.RefactorInline,
                    REWRITE,
                    FIX_ALL);

    public ActionKinds {
        only = List.copyOf(only);
    }

    boolean include(String kind) {
        return only.isEmpty()
                || only.stream()
                        .anyMatch(
                                wanted ->
                                        wanted.isEmpty()
                                                || kind.equals(wanted)
                                                || kind.startsWith(wanted + "."));
    }

    /// What concerns the whole file is not for the bulb that comes with the cursor.
    boolean includeFixAll() {
        return include(FIX_ALL) && !(only.isEmpty() && unasked);
    }
}
