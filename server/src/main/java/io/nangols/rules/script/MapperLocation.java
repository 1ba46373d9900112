package io.nangols.rules.script;

import io.nangols.project.naming.Casing;
import io.nangols.project.script.semantics.NangoMember;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What makes records of what a provider sends, in another place than `mappers/to-….ts`.
final class MapperLocation implements ScriptRule {
    private static final Pattern FILE =
            Pattern.compile("(?<folder>(?:.*/)?mappers/)(?<name>[^/]+)\\.ts");

    /// What a function makes, as its name says: `toUser`, `mapUser`, `mapRowToUser`.
    private static final Pattern MADE = Pattern.compile("(?:\\w*To|to|map)(?<what>\\p{Lu}\\w*)");

    private static final Pattern MAPPER =
            Pattern.compile("(?:to|map|(?:convert|transform)\\w*To)\\p{Lu}\\w*");

    /// A shorter object is easily read where it stands.
    private static final int SEVERAL = 3;

    private static final int MANY = 8;

    @Override
    public void check(ScriptSubject script, Report report) {
        var file = FILE.matcher(script.file().path());
        if (file.matches()) {
            checkFile(script, file, report);
        } else if (script.kind().isPresent()) {
            functions(script)
                    .filter(it -> isMapper(script, it))
                    .forEach(it -> reportFunction(script, it, report));
            script.model().nangoMembers().stream()
                    .filter(it -> it.name().equals("batchSave"))
                    .flatMap(it -> it.arguments().stream().limit(1))
                    .flatMap(it -> inlineMapping(script, it).stream())
                    .forEach(
                            it ->
                                    report.at(it.span())
                                            .message(
                                                    "A mapping of this length is easier to read, and to test, as a function in `mappers/to-….ts`."));
        }
    }

    private static Stream<FunctionDeclaration> functions(ScriptSubject script) {
        return script.tree().sourceFile().statements().stream()
                .filter(FunctionDeclaration.class::isInstance)
                .map(FunctionDeclaration.class::cast)
                .filter(it -> it.name().isPresent() && it.body().isPresent());
    }

    // A file of another name

    private static void checkFile(ScriptSubject script, Matcher file, Report report) {
        var name = file.group("name");
        if (name.startsWith("to-")
                || name.equals("index")
                || TypesPath.matches(script.file().path())) {
            return;
        }
        var exported =
                functions(script)
                        .filter(it -> Modifier.contains(it.modifiers(), TokenKind.EXPORT))
                        .toList();
        var names = exported.stream().flatMap(it -> it.name().stream()).toList();
        names.stream()
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .ifPresent(
                        it -> {
                            boolean tells = names.size() == 1 || it.name().equalsIgnoreCase(name);
                            reportFile(
                                    script,
                                    file,
                                    it,
                                    tells ? fileName(it.name()) : Optional.empty(),
                                    report);
                        });
    }

    private static void reportFile(
            ScriptSubject script,
            Matcher file,
            Identifier mapper,
            Optional<String> wanted,
            Report report) {
        var finding =
                report.at(mapper.span())
                        .message(
                                "Files of mappers are named after what they make: `%s.ts`, not `%s.ts`.",
                                wanted.orElse("to-…"), file.group("name"));
        wanted.ifPresent(
                to ->
                        finding.fix(
                                Fix.askFiles(
                                                "Rename the file to `" + to + ".ts`",
                                                () ->
                                                        MapperMove.rename(
                                                                script,
                                                                file.group("folder") + to + ".ts"))
                                        .prefer()));
    }

    private static Optional<String> fileName(String function) {
        var name = MADE.matcher(function);
        return name.matches()
                ? Optional.of("to-" + Casing.kebab(name.group("what")))
                : Optional.empty();
    }

    // A function in a script

    /// Whether it makes an object of what it is given, and does nothing else.
    private static boolean isMapper(ScriptSubject script, FunctionDeclaration function) {
        var parameters = function.signature().parameters();
        return MAPPER.matcher(function.name().orElseThrow().name()).matches()
                && !Modifier.contains(function.modifiers(), TokenKind.ASYNC)
                && !Modifier.contains(function.modifiers(), TokenKind.DEFAULT)
                && !parameters.isEmpty()
                && script.model().nangoMembers().stream()
                        .map(NangoMember::span)
                        .noneMatch(function.span()::encloses)
                && largest(script, function) >= SEVERAL;
    }

    /// How many properties the largest object has that is returned somewhere in a function.
    private static int largest(ScriptSubject script, FunctionLike function) {
        var functions = new ArrayList<FunctionLike>();
        Walk.preorder(
                (Node) function,
                node -> {
                    if (node instanceof FunctionLike inner) {
                        functions.add(inner);
                    }
                });
        return functions.stream()
                .flatMap(it -> script.model().returned(it).stream())
                .map(script.model()::value)
                .filter(ObjectLiteralExpression.class::isInstance)
                .mapToInt(it -> ((ObjectLiteralExpression) it).properties().size())
                .max()
                .orElse(0);
    }

    private static void reportFunction(
            ScriptSubject script, FunctionDeclaration function, Report report) {
        var name = function.name().orElseThrow();
        fileName(name.name())
                .ifPresent(
                        file ->
                                report.at(name.span())
                                        .message(
                                                "`%s` only makes one thing of another: in `mappers/%s.ts`, other scripts and tests can use it.",
                                                name.name(), file)
                                        .fix(
                                                Fix.askFiles(
                                                                "Move it to `mappers/"
                                                                        + file
                                                                        + ".ts`",
                                                                () ->
                                                                        new MapperMove(
                                                                                        script,
                                                                                        file
                                                                                                + ".ts")
                                                                                .of(function))
                                                        .prefer()));
    }

    // Inline

    /// `map` in `items.map((item) => ({ … }))`.
    private static Optional<Identifier> inlineMapping(ScriptSubject script, Expression records) {
        return script.model().value(records) instanceof CallExpression call
                        && call.expression().unwrapped()
                                instanceof PropertyAccessExpression(_, _, Identifier map, _)
                        && map.name().equals("map")
                        && !call.arguments().isEmpty()
                        && call.arguments().getFirst().unwrapped() instanceof FunctionLike function
                        && largest(script, function) >= MANY
                ? Optional.of(map)
                : Optional.empty();
    }
}
