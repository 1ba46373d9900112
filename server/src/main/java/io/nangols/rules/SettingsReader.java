package io.nangols.rules;

import io.nangols.project.Nearest;
import io.nangols.syntax.json.JsonNode;
import io.nangols.syntax.json.JsonNode.JsonObject;
import io.nangols.syntax.json.JsonNode.JsonString;
import io.nangols.syntax.json.JsonNode.Member;
import io.nangols.syntax.json.JsonTree;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads settings: `{ "rules": { "missing-scopes": "off" } }`, JSON with comments.
///
/// What cannot be read is told, and costs nothing but itself.
public final class SettingsReader {
    /// The rule that what cannot be read breaks.
    static final String RULE = "invalid-configuration";

    /// Switches a rule off, in the place of a severity.
    public static final String OFF = "off";

    private static final String RULES = "rules";
    private static final List<String> KEYS = List.of("$schema", RULES);

    private final List<String> ruleIds;

    /// What is wrong with a part of the settings. Of an [Severity#ERROR] that part does not count.
    public record Problem(Span span, Severity severity, String message) {}

    /// What the settings are, and what is wrong with them, in the order of the text.
    public record Reading(Settings settings, List<Problem> problems) {
        public Reading {
            problems =
                    problems.stream()
                            .sorted(Comparator.comparingInt(problem -> problem.span().start()))
                            .toList();
        }
    }

    /// A reader that knows these rules.
    public SettingsReader(List<String> ruleIds) {
        this.ruleIds = List.copyOf(ruleIds);
    }

    /// Reads the text of a settings file; one that holds nothing sets nothing.
    public Reading read(String text) {
        var tree = JsonTree.parse(text);
        var draft = new Draft();
        tree.errors().forEach(error -> draft.error(error.span(), error.message()));
        tree.root().ifPresent(draft::file);
        return new Reading(new Settings(draft.severities), draft.problems);
    }

    /// What has been read so far.
    private final class Draft {
        private final Map<String, Optional<Severity>> severities = new HashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        void error(Span span, String message) {
            problems.add(new Problem(span, Severity.ERROR, message));
        }

        private void warn(Span span, String message) {
            problems.add(new Problem(span, Severity.WARNING, message));
        }

        void file(JsonNode root) {
            if (!(root instanceof JsonObject object)) {
                error(root.span(), "The settings are an object: `{ \"rules\": { … } }`.");
                return;
            }
            for (var member : withoutRepetitions(object)) {
                var key = member.name().text();
                if (key.equals(RULES)) {
                    member.value().ifPresent(this::rules);
                } else if (!KEYS.contains(key)) {
                    warn(
                            member.name().span(),
                            "There is no setting `%s`; %s"
                                    .formatted(
                                            key,
                                            meant(key, KEYS).orElse("`rules` is the only one.")));
                }
            }
        }

        private void rules(JsonNode value) {
            if (!(value instanceof JsonObject object)) {
                error(value.span(), "`rules` is an object: `{ \"<rule id>\": \"<severity>\" }`.");
                return;
            }
            for (var member : withoutRepetitions(object)) {
                var id = member.name().text();
                if (ruleIds.contains(id)) {
                    member.value().ifPresent(level -> rule(id, level));
                } else {
                    warn(
                            member.name().span(),
                            "There is no rule `%s`; %s"
                                    .formatted(
                                            id,
                                            meant(id, ruleIds)
                                                    .orElse("`nango-ls rules` lists them all.")));
                }
            }
        }

        private void rule(String id, JsonNode level) {
            if (level instanceof JsonString(_, var text)) {
                if (text.equals(OFF)) {
                    severities.put(id, Optional.empty());
                    return;
                }
                var severity = severityNamed(text);
                if (severity.isPresent()) {
                    severities.put(id, severity);
                    return;
                }
            }
            error(
                    level.span(),
                    "This is no severity; write `error`, `warning`, `information`, `hint` or `off`, in double quotes.");
        }

        /// Of members with one name the last counts, as JSON's readers have it.
        private List<Member> withoutRepetitions(JsonObject object) {
            Set<String> later = new HashSet<>();
            var kept = new ArrayList<Member>();
            for (var member : object.members().reversed()) {
                if (later.add(member.name().text())) {
                    kept.addFirst(member);
                } else {
                    warn(
                            member.name().span(),
                            "`%s` is set again below, and only that counts; remove one."
                                    .formatted(member.name().text()));
                }
            }
            return kept;
        }
    }

    private static Optional<Severity> severityNamed(String text) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.label().equals(text))
                .findFirst();
    }

    private static Optional<String> meant(String written, List<String> names) {
        return Nearest.to(written, names).map(near -> "did you mean `" + near + "`?");
    }
}
