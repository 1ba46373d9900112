package io.nangols.workspace;

import io.nangols.project.script.NangoUse;
import io.nangols.project.script.Script;
import io.nangols.project.script.ScriptReader;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.text.LineIndex;

import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A TypeScript file of a project: one text of it. Immutable; what is asked of its text is found
/// out once, as rules ask it again at every key that is typed.
public final class TypeScriptFile {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private static final Pattern GENERATED =
            Pattern.compile("models(?:\\.d)?\\.ts|(?:.*/)?schema(?:\\.zod)?\\.ts");

    /// How far into the text a generator's note may stand.
    private static final int HEAD = 300;

    private final String path;
    private final String text;
    private final boolean generated;
    private final Lazy<Set<String>> words = new Lazy<>(this::readWords);
    private final Lazy<LineIndex> lines = new Lazy<>(() -> new LineIndex(text()));
    private final Lazy<Script> script = new Lazy<>(() -> ScriptReader.read(tree()));
    private final Lazy<NangoUse> nangoUse = new Lazy<>(() -> NangoUse.of(SemanticModel.of(tree())));

    /// As long as somebody uses it, or nobody needs its room.
    private volatile WeakReference<ScriptTree> tree = new WeakReference<>(null);

    /// A file at `path`, relative to the project's folder, with `/` between its parts.
    public TypeScriptFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.generated =
                GENERATED.matcher(path).matches()
                        || text.substring(0, Math.min(HEAD, text.length())).contains("enerated by");
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

    /// What it says; read when first asked for.
    public Script script() {
        return script.get();
    }

    /// What it does with the `nango` object; found out when first asked for, which takes longer
    /// than to read what it says.
    public NangoUse nangoUse() {
        return nangoUse.get();
    }

    /// The text's tree, which is not kept: who needs it again, soon, may find it made.
    public ScriptTree tree() {
        var known = tree.get();
        if (known != null) {
            return known;
        }
        var made = ScriptParser.parse(text);
        tree = new WeakReference<>(made);
        return made;
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

    /// Whether it was made from the `nango.yaml`, so that it says nothing that is not there:
    /// `models.ts` or `models.d.ts` beside that file, `schema.ts` or `schema.zod.ts`, or what says
    /// so in its first lines.
    public boolean isGenerated() {
        return generated;
    }

    @Override
    public String toString() {
        return path;
    }
}
