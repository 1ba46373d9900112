package io.nangols.workspace;

import io.nangols.text.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A TypeScript file of a project, as it is on disk. Immutable.
public final class TypeScriptFile {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private static final Pattern MODELS_IMPORT =
            Pattern.compile(
                    "\\bimport\\s+(?:type\\s+)?\\{([^{}]*)}\\s*from\\s*(['\"])(?:\\.\\.?/)+models(?:\\.[jt]s)?\\2");

    /// How far into the text a generator's note may stand.
    private static final int HEAD = 300;

    private final String path;
    private final String text;
    private volatile Set<String> words;
    private volatile Set<String> importedModels;

    /// A file at `path`, relative to the project's folder, with `/` between its parts.
    public TypeScriptFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /// Relative to the project's folder, with `/` between its parts.
    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /// Whether `word` stands anywhere in the text, be it in code, a string or a comment: what is
    /// not mentioned is surely not used.
    public boolean mentions(String word) {
        var known = words;
        if (known == null) {
            known = new HashSet<>(WORD.matcher(text).results().map(MatchResult::group).toList());
            words = known;
        }
        return known.contains(word);
    }

    /// What stands between the brackets of its imports from a file `models` in a folder above or
    /// beside it.
    public List<Span> modelImports() {
        return MODELS_IMPORT
                .matcher(text)
                .results()
                .map(found -> new Span(found.start(1), found.end(1)))
                .toList();
    }

    /// The names that it imports from a file `models` in a folder above or beside it.
    public Set<String> importedModels() {
        var known = importedModels;
        if (known == null) {
            known =
                    modelImports().stream()
                            .flatMap(names -> Stream.of(names.of(text).split(",")))
                            .map(name -> name.strip().replaceFirst("^type\\s+", ""))
                            .map(name -> name.replaceFirst("\\s.*", ""))
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.toUnmodifiableSet());
            importedModels = known;
        }
        return known;
    }

    /// Whether it was made from the `nango.yaml`, so that it says nothing that is not there:
    /// `models.ts` beside that file, `schema.zod.ts`, or what says so in its first lines.
    public boolean isGenerated() {
        return path.equals("models.ts")
                || path.equals("schema.zod.ts")
                || path.endsWith("/schema.zod.ts")
                || text.substring(0, Math.min(HEAD, text.length())).contains("enerated by");
    }

    @Override
    public String toString() {
        return path;
    }
}
