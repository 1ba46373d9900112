package io.nangols.simulation;

import io.nangols.text.Edit;

import java.util.List;
import java.util.Optional;

/// Something that happens in an editor or on disk. It says all that there is to know of it, so that
/// it can be done again; where it makes no sense, nothing happens. Paths are relative to the root
/// of everything, with `/` between their parts.
sealed interface Step {
    /// A file is opened, as the disk has it; one that is not there, as empty.
    record Open(Tab tab) implements Step {}

    /// An open text changes, by one edit after another.
    record Change(Tab tab, List<Edit> edits) implements Step {
        public Change {
            edits = List.copyOf(edits);
        }

        Change(Tab tab, Edit edit) {
            this(tab, List.of(edit));
        }

        /// Edits of one text, none of which knows of the others: those at the end come first.
        static Change together(Tab tab, List<Edit> edits) {
            var sorted =
                    edits.stream()
                            .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
                            .toList();
            return new Change(tab, sorted.reversed());
        }
    }

    /// An open text becomes another, and the editor does not say where it has changed.
    record Replace(Tab tab, String text) implements Step {}

    /// Everything is worked out that could be done about what is wrong with an open text.
    record Offer(Tab tab) implements Step {}

    /// A text is closed, and what was not saved is lost.
    record Close(Tab tab) implements Step {}

    /// An open text is written to disk.
    record Save(Tab tab) implements Step {}

    /// Something writes a file to disk, behind the editor's back; see [Disk#bytes].
    record Write(String path, String content) implements Step {}

    /// A file or a folder is no longer there.
    record Delete(String path) implements Step {}

    /// A file or a folder has another name.
    record Rename(String from, String to) implements Step {}

    /// A folder of the workspace is opened or closed.
    record Folder(String path, boolean open) implements Step {}

    /// The editor's settings become these, of one folder of the workspace or of everything.
    record Configure(Optional<String> folder, Optional<String> rules) implements Step {}
}
