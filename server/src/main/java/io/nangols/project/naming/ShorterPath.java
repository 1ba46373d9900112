package io.nangols.project.naming;

import io.nangols.project.Endpoint;
import io.nangols.project.Project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is left of an endpoint's path when everything is taken out that is known anyway.
///
/// @param reason why it is better, to finish the sentence "the path need not …"
public record ShorterPath(String path, String reason) {
    private static final Pattern VERSION = Pattern.compile("v\\d+(\\.\\d+)*");
    private static final int MOST_PARTS = 3;
    private static final Set<String> ANY = Set.of("list", "all", "get", "fetch", "retrieve");
    private static final Map<String, Set<String>> SAID_BY_METHOD =
            Map.of(
                    "GET", ANY,
                    "POST", Set.of("create", "add", "new"),
                    "PUT", Set.of("update", "edit"),
                    "PATCH", Set.of("update", "edit"),
                    "DELETE", Set.of("delete", "remove"));

    /// A name of an integration or its provider, ready to be compared with many paths: its letters,
    /// and what a part of a path begins with that repeats it.
    public record KnownName(String letters, String prefix) {
        public static KnownName of(String name) {
            return new KnownName(ShorterPath.letters(name), Casing.kebab(name) + "-");
        }
    }

    /// The shorter path of `endpoint`, when there is a better one. `names` are those of the
    /// integration and its provider.
    public static Optional<ShorterPath> of(
            Endpoint endpoint, List<KnownName> names, Project project) {
        var written = endpoint.path().value();
        if (!written.startsWith("/") || written.length() < 2) {
            return Optional.empty();
        }
        var parts = List.of(written.substring(1).split("/", -1));
        var reasons = new LinkedHashSet<String>();
        var left = withoutNoise(parts, names, reasons);
        left = withoutVerbs(left, endpoint.method(), reasons);
        // What a caller fills in cannot be left out.
        if (left.size() > MOST_PARTS && left.stream().noneMatch(part -> isModel(part, project))) {
            reasons.add("have more than three parts");
            left = lastTwo(left);
        }
        if (!reasons.isEmpty()) {
            left =
                    left.stream()
                            .filter(part -> !isPlaceholder(part) || isModel(part, project))
                            .toList();
        }
        boolean better =
                !reasons.isEmpty()
                        && left.stream().anyMatch(part -> !isPlaceholder(part))
                        && !left.equals(parts);
        return better
                ? Optional.of(
                        new ShorterPath("/" + String.join("/", left), joined(List.copyOf(reasons))))
                : Optional.empty();
    }

    private static String joined(List<String> reasons) {
        var last = reasons.getLast();
        return reasons.size() == 1
                ? last
                : String.join(", ", reasons.subList(0, reasons.size() - 1)) + " or " + last;
    }

    private static List<String> withoutNoise(
            List<String> parts, List<KnownName> names, Set<String> reasons) {
        var left = new ArrayList<String>();
        for (var part : parts) {
            if (VERSION.matcher(part).matches()) {
                reasons.add("hold a version");
            } else if (part.equals("custom")) {
                reasons.add("say `custom`");
            } else if (isAny(names, part)) {
                reasons.add("repeat the integration's name");
            } else {
                left.add(withoutName(part, names, reasons));
            }
        }
        return left;
    }

    /// `issues` of `github-issues`.
    private static String withoutName(String part, List<KnownName> names, Set<String> reasons) {
        for (var name : names) {
            var prefix = name.prefix();
            if (prefix.length() > 1 && part.startsWith(prefix) && part.length() > prefix.length()) {
                reasons.add("repeat the integration's name");
                return part.substring(prefix.length());
            }
        }
        return part;
    }

    private static List<String> withoutVerbs(
            List<String> parts, String method, Set<String> reasons) {
        var said = SAID_BY_METHOD.getOrDefault(method, Set.of());
        var left = new ArrayList<>(parts);
        while (left.size() > 1 && said.contains(left.getLast())) {
            left.removeLast();
            reasons.add("end in what " + method + " means");
        }
        return left;
    }

    private static List<String> lastTwo(List<String> parts) {
        var fixed = parts.stream().filter(part -> !isPlaceholder(part)).toList();
        return fixed.subList(Math.max(0, fixed.size() - 2), fixed.size());
    }

    private static boolean isPlaceholder(String part) {
        return part.startsWith("{") && part.endsWith("}");
    }

    private static boolean isModel(String part, Project project) {
        if (!isPlaceholder(part)) {
            return false;
        }
        var name = part.substring(1, part.length() - 1).split(":", 2)[0];
        return project.model(name).isPresent();
    }

    /// Also in the plural, and however its words are put together.
    private static boolean isAny(List<KnownName> names, String part) {
        var letters = letters(part);
        return names.stream()
                .map(KnownName::letters)
                .filter(other -> !other.isEmpty())
                .anyMatch(other -> letters.equals(other) || letters.equals(other + "s"));
    }

    private static String letters(String name) {
        var letters = new StringBuilder(name.length());
        var lower = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); ) {
            int letter = lower.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                letters.appendCodePoint(letter);
            }
            at += Character.charCount(letter);
        }
        return letters.toString();
    }
}
