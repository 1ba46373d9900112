package io.nangols.workspace;

import io.nangols.text.LineIndex;
import io.nangols.text.Span;
import io.nangols.workspace.Declarations.Declared;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A TypeScript file of a project, as it is on disk. Immutable; what is asked of its text is found
/// out once, as rules ask it again at every key that is typed.
public final class TypeScriptFile {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private static final Pattern MODELS_IMPORT =
            Pattern.compile(
                    "\\bimport\\s+(?:type\\s+)?\\{([^{}]*)}\\s*from\\s*(['\"])(?:\\.\\.?/)+models(?:\\.[jt]s)?\\2");

    private static final Pattern MODELS_MODULE =
            Pattern.compile("\\bfrom\\s+(['\"])((?:\\.\\.?/)+models(?:\\.[jt]s)?)\\1");

    /// Not only in imports, where it may stand in `require`, too.
    private static final Pattern RELATIVE_PATH =
            Pattern.compile("['\"]\\.{1,2}/(?:[^'\"\n]*/)?([^'\"\n/]+?)(?:\\.[jt]s)?['\"]");

    /// How far into the text a generator's note may stand.
    private static final int HEAD = 300;

    private final String path;
    private final String text;
    private final Lazy<Set<String>> words = new Lazy<>(this::readWords);
    private final Lazy<LineIndex> lines = new Lazy<>(() -> new LineIndex(text()));
    private final Lazy<Set<String>> importedFiles = new Lazy<>(this::readImportedFiles);
    private final Lazy<Set<String>> importedModels = new Lazy<>(this::readImportedModels);
    private final Lazy<Optional<String>> modelsModule = new Lazy<>(this::readModelsModule);
    private final Lazy<SequencedMap<String, Declared>> types;
    private final Lazy<SequencedMap<String, Declared>> schemas;

    /// A file at `path`, relative to the project's folder, with `/` between its parts.
    public TypeScriptFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.types = new Lazy<>(() -> Declarations.types(text));
        this.schemas = new Lazy<>(() -> Declarations.schemas(text));
    }

    /// Relative to the project's folder, with `/` between its parts.
    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /// Where its lines begin.
    public LineIndex lines() {
        return lines.get();
    }

    /// The names of the files beside it or in other folders that it imports, without their endings.
    public Set<String> importedFiles() {
        return importedFiles.get();
    }

    private Set<String> readImportedFiles() {
        return RELATIVE_PATH
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether `word` stands anywhere in the text, be it in code, a string or a comment: what is
    /// not mentioned is surely not used.
    public boolean mentions(String word) {
        return words.get().contains(word);
    }

    private Set<String> readWords() {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
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
        return importedModels.get();
    }

    private Set<String> readImportedModels() {
        return modelImports().stream()
                .flatMap(names -> Stream.of(names.of(text).split(",")))
                .map(name -> name.strip().replaceFirst("^type\\s+", ""))
                .map(name -> name.replaceFirst("\\s.*", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What it writes after `from` when it imports a file `models` in a folder above or beside it.
    public Optional<String> modelsModule() {
        return modelsModule.get();
    }

    private Optional<String> readModelsModule() {
        return MODELS_MODULE.matcher(text).results().map(found -> found.group(2)).findFirst();
    }

    /// The interfaces and types that it exports, by name.
    public SequencedMap<String, Declared> types() {
        return types.get();
    }

    /// The zod schemas that it exports, by name without `Schema`.
    public SequencedMap<String, Declared> schemas() {
        return schemas.get();
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
