package io.nangols.server;

import io.nangols.workspace.Snapshot;
import io.nangols.workspace.WorkspaceFile;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/// What clients are told instead of an answer.
final class Refusals {
    private Refusals() {}

    /// What was asked for cannot be done; `reason` is for people, and editors show it.
    static ResponseErrorException failed(String reason) {
        return of(ResponseErrorCode.RequestFailed, reason);
    }

    /// Nobody should ask so.
    static ResponseErrorException invalid(String reason) {
        return of(ResponseErrorCode.InvalidParams, reason);
    }

    /// The answer is about a text that is no more; most editors just ask again.
    static ResponseErrorException stale() {
        return of(ResponseErrorCode.ContentModified, "The text has changed.");
    }

    static ResponseErrorException of(ResponseErrorCode code, String reason) {
        return new ResponseErrorException(new ResponseError(code, reason, null));
    }

    /// Refuses what was found out about `file` unless `present` still has it: an edit of an earlier
    /// text would damage the present one.
    static void refuseStale(WorkspaceFile file, Snapshot present) {
        if (present.file(file.id()).filter(file::equals).isEmpty()) {
            throw stale();
        }
    }
}
