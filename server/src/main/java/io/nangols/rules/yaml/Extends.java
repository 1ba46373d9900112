package io.nangols.rules.yaml;

import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Changes to the `__extends` of a model.
final class Extends {
    private Extends() {}

    /// Without one of its names; without the key when there is no other.
    static Optional<List<Edit>> without(Spanned<String> parent, Model model, Project project) {
        var edits = new NangoYamlEdits(project);
        var others =
                model.parents().stream()
                        .filter(other -> !other.equals(parent))
                        .map(Spanned::value)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? edits.removeAround(parent.span())
                : edits.rewrite(parent.span(), Content.text(others));
    }
}
