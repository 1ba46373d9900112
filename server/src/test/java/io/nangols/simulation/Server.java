package io.nangols.simulation;

import io.nangols.workspace.EditorSettings;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.TextChange;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.random.RandomGenerator;

/// What an editor talks to.
interface Server extends AutoCloseable {
    void folders(List<Path> added, List<Path> removed);

    void configure(EditorSettings settings);

    void open(FileUri uri, int version, String text);

    void change(FileUri uri, int version, List<TextChange> changes);

    void close(FileUri uri);

    void changedOnDisk(List<Path> paths);

    /// What is wrong with each file that is known, by its URI, a line for each finding.
    SortedMap<String, List<String>> diagnostics();

    /// Makes the changes of every fix of what is wrong with an open text.
    void offer(Tab tab, Desk desk);

    /// The changes of a fix of something that is wrong with an open text; none when nothing is or
    /// nothing can be done.
    List<Step> fix(Tab tab, Desk desk, RandomGenerator random);

    /// What has failed so far.
    List<String> failures();

    /// How long it took from the last change to what is wrong with that text, in nanoseconds; less
    /// than 0 when nobody has waited for that.
    long latency();

    /// Whether what is wrong may be known a little later than it is asked for.
    boolean tellsLater();

    /// What the server needs of memory, once it has tidied up.
    double megabytes();

    @Override
    void close();
}
