package io.nangols.features.actions;

import org.eclipse.lsp4j.CodeActionKind;

/// What can be changed without anything being wrong.
public enum Refactoring {
    EXTRACT_MODEL(CodeActionKind.RefactorExtract),
    INLINE_MODEL(CodeActionKind.RefactorInline),
    ENDPOINT_AS_MAPPING(CodeActionKind.RefactorRewrite),
    ENDPOINT_AS_TEXT(CodeActionKind.RefactorRewrite),
    CONVERT_TO_V2(CodeActionKind.RefactorRewrite),
    ADD_SYNC(CodeActionKind.Refactor),
    ADD_ACTION(CodeActionKind.Refactor),
    ADD_INTEGRATION(CodeActionKind.Refactor);

    private final String kind;

    Refactoring(String kind) {
        this.kind = kind;
    }

    /// Whether it makes a file, which not every editor can.
    public boolean createsFile() {
        return switch (this) {
            case ADD_SYNC, ADD_ACTION, ADD_INTEGRATION -> true;
            case EXTRACT_MODEL,
                    INLINE_MODEL,
                    ENDPOINT_AS_MAPPING,
                    ENDPOINT_AS_TEXT,
                    CONVERT_TO_V2 ->
                    false;
        };
    }

    /// The kind of action that it is.
    String kind() {
        return kind;
    }
}
