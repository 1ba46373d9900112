package io.nangols.rules;

import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectFolder;

/// What rules look at: a `nango.yaml`, and what lies around it. Immutable.
public record Subject(Project project, ProjectFolder folder) {
    /// As integration id, the name of the folder.
    private static final String FOLDER_NAME = "${PWD}";

    /// That file, in its present state.
    public static Subject of(ProjectFile file) {
        return new Subject(file.project(), file.folder());
    }

    /// The id by which Nango knows an integration: the key as written, or, for `${PWD}`, the name
    /// of the folder.
    public String idOf(Integration integration) {
        var written = integration.name().value();
        return written.equals(FOLDER_NAME) ? folder.name().orElse(written) : written;
    }
}
