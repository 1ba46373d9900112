package io.nangols.rules;

import io.nangols.project.Action;
import io.nangols.project.Function;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A script that a `nango.yaml` names.
///
/// @param integration the integration's id, see [Subject#idOf]
/// @param name the script's name, and where the file names it
/// @param function the sync or action; empty for an event's script
public record ScriptEntry(
        String integration, Kind kind, Spanned<String> name, Optional<Function> function) {

    /// What a script is for. `label` is the word for it.
    public enum Kind {
        SYNC("sync"),
        ACTION("action"),
        EVENT("event script"),
        /// An event's script, in the form in which older projects name it.
        POST_CONNECTION("event script");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// The names of the folders that such scripts may be in, the usual one first.
        public List<String> folders() {
            return switch (this) {
                case SYNC -> List.of("syncs");
                case ACTION -> List.of("actions");
                case EVENT -> List.of("on-events", "post-connection-scripts");
                case POST_CONNECTION -> List.of("post-connection-scripts", "on-events");
            };
        }

        /// The kind of scripts that such a sync or action has.
        public static Kind of(Function function) {
            return switch (function) {
                case Sync _ -> SYNC;
                case Action _ -> ACTION;
            };
        }
    }

    /// Where Nango looks for the script, relative to the project's folder, the usual place first:
    /// in the integration's folder, or, where the `nango.yaml` lies in that folder, beside it;
    /// older projects have their scripts right beside the `nango.yaml`.
    public List<String> places() {
        var file = name.value() + ".ts";
        return Stream.concat(
                        Stream.of(integration + "/", "")
                                .flatMap(
                                        prefix ->
                                                kind.folders().stream()
                                                        .map(it -> prefix + it + "/" + file)),
                        Stream.of(file))
                .toList();
    }
}
