package io.nangols.simulation;

import io.nangols.rules.FileChange;
import io.nangols.text.Edit;

import java.util.ArrayList;
import java.util.List;

/// What an editor does when somebody chooses a fix.
///
/// @param here the text in which the finding stands
/// @param folder that of the `nango.yaml`, with `/` behind it
record FixSteps(Desk desk, Tab here, String folder) {
    List<Step> of(List<FileChange> changes) {
        var steps = new ArrayList<Step>();
        for (var change : changes) {
            switch (change) {
                case FileChange.Here(var edits) -> edit(here, edits, steps);
                case FileChange.Elsewhere(var path, var edits) -> elsewhere(path, edits, steps);
                case FileChange.Create(var path, var text) -> {
                    if (!desk.disk().has(folder + path)) {
                        steps.add(new Step.Write(folder + path, text));
                    }
                }
                case FileChange.Rename(var from, var to) -> rename(from, to, steps);
            }
        }
        return steps;
    }

    /// What is not open is opened, and stays unsaved.
    private void elsewhere(String path, List<Edit> edits, List<Step> steps) {
        var tab = new Tab(folder + path, false);
        if (!desk.isOpen(tab)) {
            steps.add(new Step.Open(tab));
        }
        edit(tab, edits, steps);
    }

    private void edit(Tab tab, List<Edit> edits, List<Step> steps) {
        var text = desk.text(tab).or(() -> desk.disk().read(tab.path())).orElse("");
        // Throws when they overlap or leave the text.
        var _ = Edit.applyAll(text, edits);
        steps.add(Step.Change.together(tab, edits));
    }

    private void rename(String from, String to, List<Step> steps) {
        var renamed =
                desk.tabs().stream()
                        .filter(
                                tab ->
                                        tab.path().equals(folder + from)
                                                || tab.path().startsWith(folder + from + "/"))
                        .toList();
        renamed.forEach(tab -> steps.add(new Step.Close(tab)));
        steps.add(new Step.Rename(folder + from, folder + to));
        renamed.forEach(
                tab ->
                        steps.add(
                                new Step.Open(
                                        new Tab(
                                                folder
                                                        + to
                                                        + tab.path()
                                                                .substring(
                                                                        (folder + from).length()),
                                                tab.otherwise()))));
    }
}
