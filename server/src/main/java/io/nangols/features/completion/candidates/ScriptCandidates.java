package io.nangols.features.completion.candidates;

import java.util.List;
import java.util.stream.Stream;

/// What may stand behind the keys of a sync or action. Everywhere, `present` is what stands beside
/// the cursor already, and `typed` what stands before it of the same word.
public record ScriptCandidates(CurrentScript script) {

    public Candidates inputs(List<String> present, String typed) {
        return new ModelRanking(script, ModelRanking.Role.INPUT).best(present, typed);
    }

    public Candidates outputs(List<String> present, String typed) {
        return new ModelRanking(script, ModelRanking.Role.OUTPUT).best(present, typed);
    }

    public Candidates scopes(List<String> present, String typed) {
        return new ScopeRanking(script).best(present, typed);
    }

    public Candidates intervals(String typed) {
        return Intervals.best(script, typed);
    }

    /// `written` is the whole version that stands there.
    public Candidates versions(String written) {
        return Versions.best(script, written);
    }

    /// The methods of the endpoint at `offset`, out of those that are allowed there.
    public Candidates methods(List<String> allowed, int offset) {
        return new Endpoints(script, offset).methods(allowed);
    }

    /// The paths of the endpoint at `offset`.
    public Candidates paths(int offset) {
        return new Endpoints(script, offset).paths();
    }

    /// What may stand in the braces of a path.
    public Candidates pathParameters(String typed) {
        return new Endpoints(script, 0).parameters(typed);
    }

    /// Endpoints in the form `GET /contacts`.
    public Candidates endpointTexts() {
        return new Endpoints(script, 0).texts();
    }

    /// The groups of the endpoint at `offset`.
    public Candidates groups(int offset) {
        return new Endpoints(script, offset).groups();
    }

    /// One of those that are `allowed` behind `key`, that of most other scripts first.
    public Candidates choices(String key, List<String> allowed) {
        return Candidates.of(
                Stream.concat(mostUsed(key).filter(allowed::contains), allowed.stream())
                        .distinct()
                        .map(Candidate::choice)
                        .toList());
    }

    /// `true` and `false`, the one that is not the default anyway first.
    public static Candidates switches(boolean byDefault) {
        return Candidates.of(
                Stream.of(!byDefault, byDefault)
                        .map(String::valueOf)
                        .map(Candidate::choice)
                        .toList());
    }

    /// What other scripts of the integration have behind `key`.
    public Candidates others(String key, List<String> present) {
        return Candidates.of(
                mostUsed(key)
                        .filter(value -> !present.contains(value))
                        .map(Candidate::value)
                        .toList());
    }

    private Stream<String> mostUsed(String key) {
        return Usage.mostUsed(
                WrittenValues.of(script.project(), script.section(), script.name(), key))
                .stream();
    }
}
