package io.nangols.syntax.script.edit;

import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.ModuleItem.ImportDeclaration;
import io.nangols.syntax.script.ast.NamedBindings.ImportSpecifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.syntax.script.ast.ObjectLiteralElement.ShorthandPropertyAssignment;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Changes to a script as it is written: small ones, that keep all comments, quotes, line breaks
/// and the indentation of what is not meant. What is new looks like the rest, see [#style].
///
/// A result is empty where the change cannot be made without guessing, where the text would have
/// errors that it did not have before, or lose a comment. Without edits, all is as wanted already.
/// Nodes must be those of the editor's own tree.
public final class ScriptEditor {
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private final ScriptTree tree;
    private final SourceLines lines;
    private final ScriptStyle style;

    public ScriptEditor(ScriptTree tree) {
        this.tree = tree;
        this.lines = new SourceLines(tree);
        this.style = ScriptStyle.of(tree, lines);
    }

    /// How the script is written.
    public ScriptStyle style() {
        return style;
    }

    /// Several changes as one, none of which edits what another does; empty when one of them is.
    @SafeVarargs
    public static Optional<List<Edit>> together(Optional<List<Edit>>... changes) {
        var all = new ArrayList<Edit>();
        for (var change : changes) {
            if (change.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(change.get());
        }
        return Optional.of(all);
    }

    // Objects

    /// Gives a property the value that is `written` like that; a new property goes behind all
    /// others. Lines of it but the first are indented as if the property stood at the margin.
    public Optional<List<Edit>> set(ObjectLiteralExpression object, String name, String written) {
        return set(object, name, written, List.of());
    }

    /// Gives a property a value; a new property goes behind the last of those called `behind`, or
    /// behind all others when there is none.
    public Optional<List<Edit>> set(
            ObjectLiteralExpression object, String name, String written, List<String> behind) {
        var present = object.property(name);
        if (present.isPresent()) {
            return switch (present.get()) {
                case PropertyAssignment it -> replace(it.initializer(), written);
                case ShorthandPropertyAssignment it -> replace(it, name + ": " + written);
                default -> Optional.empty();
            };
        }
        var properties = object.properties();
        int index =
                IntStream.range(0, properties.size())
                        .filter(i -> isOneOf(behind, properties.get(i)))
                        .map(i -> i + 1)
                        .max()
                        .orElse(properties.size());
        var key = PLAIN_NAME.matcher(name).matches() ? name : style.quoted(name);
        return list(object)
                .flatMap(it -> checked(it.insert(index, indented(object, key + ": " + written))));
    }

    private static boolean isOneOf(List<String> names, ObjectLiteralElement property) {
        return property.staticName().filter(names::contains).isPresent();
    }

    /// Takes a property, a method or a spread out of an object.
    public Optional<List<Edit>> remove(ObjectLiteralExpression object, ObjectLiteralElement gone) {
        int index =
                IntStream.range(0, object.properties().size())
                        .filter(i -> Ancestors.isSame(object.properties().get(i), gone))
                        .findFirst()
                        .orElseThrow();
        return list(object).flatMap(it -> checked(it.remove(index)));
    }

    private Optional<CommaList> list(ObjectLiteralExpression object) {
        return object.span().of(tree.text()).endsWith("}")
                ? Optional.of(new CommaList(tree, lines, style, object.span(), object.properties()))
                : Optional.empty();
    }

    /// The lines of a new property, as they stand in an object.
    private String indented(ObjectLiteralExpression object, String written) {
        var like =
                object.properties().isEmpty()
                        ? lines.indentation(object.span().start()) + style.indentation()
                        : lines.indentation(object.properties().getLast().span().start());
        return broken(written, like);
    }

    private String broken(String written, String indentation) {
        return written.replace("\n", style.lineBreak() + indentation);
    }

    // Imports

    /// Imports types from a file or package: with those that are imported from there already, or in
    /// a new line behind the last import. Empty where the script knows something else by one of the
    /// names.
    public Optional<List<Edit>> importTypes(String module, String... names) {
        return imports().add(module, List.of(names), ImportEdits.Use.TYPE).flatMap(this::checked);
    }

    /// Imports values, such as functions, as [#importTypes] does types.
    public Optional<List<Edit>> importValues(String module, String... names) {
        return imports().add(module, List.of(names), ImportEdits.Use.VALUE).flatMap(this::checked);
    }

    /// Makes `import { a }` an `import type { a }`.
    public Optional<List<Edit>> makeTypeOnly(ImportDeclaration declaration) {
        return imports().makeTypeOnly(declaration).flatMap(this::checked);
    }

    /// Makes `a` a `type a` among names that are not all types.
    public Optional<List<Edit>> makeTypeOnly(ImportSpecifier specifier) {
        return checked(ImportEdits.makeTypeOnly(specifier));
    }

    private ImportEdits imports() {
        return new ImportEdits(tree, lines, style);
    }

    // Lines

    /// Puts lines, such as comments, above the line on which a node begins, indented as that is;
    /// above its statement where that line begins in the middle of an expression or of a text.
    public Optional<List<Edit>> insertAbove(Node node, String... written) {
        var around = Ancestors.of(tree, node);
        var at =
                Stream.concat(
                                Stream.of(node),
                                around.reversed().stream().filter(Statement.class::isInstance))
                        .map(it -> lines.startOf(it.span().start()))
                        .filter(line -> beginsWithNode(line, node, around))
                        .findFirst();
        return at.filter(line -> !lines.isInToken(line))
                .flatMap(line -> insertAt(line, List.of(written)));
    }

    /// Whether a node of those begins where the text of a line does.
    private boolean beginsWithNode(int line, Node node, List<Node> around) {
        int start = line + lines.indentation(line).length();
        return Stream.concat(around.stream().skip(1), Stream.of(node))
                .anyMatch(it -> it.span().start() == start);
    }

    private Optional<List<Edit>> insertAt(int line, List<String> written) {
        var indentation = lines.indentation(line);
        var inserted = new StringBuilder();
        for (var each : written) {
            inserted.append(indentation)
                    .append(broken(each, indentation))
                    .append(style.lineBreak());
        }
        return checked(List.of(new Edit(Span.at(line), inserted.toString())));
    }

    /// Makes a value a constant: declares it in a line above the statement in which it is, where
    /// that is surely executed next, and writes its name in its place.
    ///
    /// @param type the constant's type; none when it is empty
    public Optional<List<Edit>> extract(Expression value, String name, String type) {
        return new Extraction(tree, lines, style).of(value, name, type).flatMap(this::checked);
    }

    /// A name like `wanted` that stands nowhere in the script.
    public String freeName(String wanted) {
        var name = wanted;
        for (int i = 2; isUsed(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    private boolean isUsed(String name) {
        return IntStream.range(0, tree.tokens().size())
                .anyMatch(i -> tree.tokens().get(i).span().of(tree.text()).equals(name));
    }

    // Expressions and types

    /// Writes something else in place of a node.
    public Optional<List<Edit>> replace(Node node, String written) {
        var like = lines.indentation(node.span().start());
        return checked(List.of(new Edit(node.span(), broken(written, like))));
    }

    /// Writes something before and behind a node.
    public Optional<List<Edit>> wrap(Node node, String before, String behind) {
        return checked(
                List.of(
                        new Edit(Span.at(node.span().start()), before),
                        new Edit(Span.at(node.span().end()), behind)));
    }

    /// Awaits a value; empty where that cannot be, as in a function that is not `async`.
    public Optional<List<Edit>> await(Expression value) {
        return switch (Awaiting.of(tree, value)) {
            case PLAIN -> wrap(value, "await ", "");
            case IN_PARENTHESES -> wrap(value, "(await ", ")");
            case IMPOSSIBLE -> Optional.empty();
        };
    }

    /// Says of which type a variable is.
    public Optional<List<Edit>> annotate(VariableDeclaration variable, String type) {
        return checked(new TypeEdits(tree).annotate(variable, type));
    }

    /// Says of which type a parameter is.
    public Optional<List<Edit>> annotate(Parameter parameter, String type) {
        return checked(new TypeEdits(tree).annotate(parameter, type));
    }

    /// Gives a call type arguments, in place of those that it has.
    public Optional<List<Edit>> typeArguments(CallExpression call, String types) {
        return checked(new TypeEdits(tree).arguments(call, types));
    }

    // Any change

    /// These edits themselves; empty where they bring an error or lose a comment.
    public Optional<List<Edit>> checked(List<Edit> edits) {
        var after = ScriptParser.parse(Edit.applyAll(tree.text(), edits));
        var kept = new ArrayList<>(comments(after));
        return comments(tree).stream().allMatch(kept::remove)
                        && after.errors().size() <= tree.errors().size()
                ? Optional.of(edits)
                : Optional.empty();
    }

    /// What the comments say, however their lines are indented.
    private static List<String> comments(ScriptTree tree) {
        return tree.comments().stream()
                .map(it -> it.span().of(tree.text()))
                .map(it -> it.lines().map(String::strip).collect(Collectors.joining("\n")))
                .toList();
    }
}
