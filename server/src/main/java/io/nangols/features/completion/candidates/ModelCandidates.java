package io.nangols.features.completion.candidates;

import io.nangols.project.Project;
import io.nangols.text.Span;

import java.util.List;

/// What may stand behind the keys of a model. Everywhere, `present` is what stands beside the
/// cursor already, and `typed` what stands before it of the same word.
public record ModelCandidates(Project project, String model) {

    /// The types of a field, be it of the model or of an object in it. `cursor` is the whole value,
    /// which is still being written.
    public Candidates types(String field, List<String> present, String typed, Span cursor) {
        return new TypeRanking(project, model, field, present, cursor).best(typed);
    }

    /// The models that it may extend.
    public Candidates parents(List<String> present, String typed) {
        return new ParentRanking(project, model).best(present, typed);
    }
}
