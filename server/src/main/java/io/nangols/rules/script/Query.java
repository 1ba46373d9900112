package io.nangols.rules.script;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Literal;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.TemplateLiteral;
import io.nangols.syntax.script.ast.TemplateLiteral.TemplateExpression;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.KeywordType;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.syntax.script.edit.ScriptStyle;
import io.nangols.text.Span;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// The query of a URL that is written as a literal or a template.
///
/// @param start where its `?` stands
/// @param parameters by their names, in the order of the text
record Query(int start, SequencedMap<String, Value> parameters) {

    /// What a parameter is.
    record Value(List<Piece> pieces) {
        private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,14}");

        /// The value as an expression, which is a text or a number.
        String written(ScriptStyle style) {
            if (pieces.isEmpty()) {
                return style.quoted("");
            }
            if (pieces.size() == 1) {
                return switch (pieces.getFirst()) {
                    case Piece.Text(var text) ->
                            NUMBER.matcher(text).matches() ? text : style.quoted(text);
                    case Piece.Inserted(var code, var plain) when plain -> code;
                    case Piece.Inserted inserted -> "`" + inTemplate(inserted) + "`";
                };
            }
            var template = new StringBuilder("`");
            pieces.forEach(it -> template.append(inTemplate(it)));
            return template.append('`').toString();
        }

        private static String inTemplate(Piece piece) {
            return switch (piece) {
                case Piece.Text(var text) ->
                        text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${");
                case Piece.Inserted(var code, _) -> "${" + code + "}";
            };
        }
    }

    /// A piece of a value.
    sealed interface Piece {
        /// What is written out, decoded.
        record Text(String text) implements Piece {}

        /// What is inserted.
        ///
        /// @param plain whether it is surely a text or a number
        record Inserted(String code, boolean plain) implements Piece {}
    }

    /// The query of `url`; empty where it has none, or one of which it is not sure that properties
    /// of an object say the same.
    static Optional<Query> of(SemanticModel model, Expression url) {
        return new Reader(model).read(url);
    }

    /// Takes the text apart at its signs.
    private static final class Reader {
        private static final Set<String> TEXTS = Set.of("String", "encodeURIComponent");
        private static final Set<String> TO_TEXT = Set.of("toString", "toISOString", "join");

        private final SemanticModel model;
        private final String source;
        private final SequencedMap<String, Value> parameters = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private Optional<String> name = Optional.empty();
        private List<Piece> pieces = new ArrayList<>();
        private int start = -1;
        private boolean exact = true;

        Reader(SemanticModel model) {
            this.model = model;
            this.source = model.tree().text();
        }

        Optional<Query> read(Expression url) {
            switch (url) {
                case Literal.StringLiteral it -> add(it.inside(source));
                case Literal.NoSubstitutionTemplateLiteral it -> add(it.inside(source));
                case TemplateExpression it -> {
                    int from = it.span().start() + 1;
                    for (var span : it.templateSpans()) {
                        add(
                                new Span(
                                        from,
                                        Math.max(
                                                from,
                                                source.lastIndexOf("${", span.span().start()))));
                        insert(span.expression());
                        from = span.literal().span().start() + 1;
                    }
                    add(new Span(from, it.span().end() - 1));
                }
                default -> exact = false;
            }
            end();
            return exact && !parameters.isEmpty()
                    ? Optional.of(new Query(start, parameters))
                    : Optional.empty();
        }

        private void add(Span written) {
            for (int i = written.start(); i < written.end(); i++) {
                char sign = source.charAt(i);
                if (sign == '\\' || sign == '#') {
                    exact = false;
                } else if (start < 0) {
                    start = sign == '?' ? i : start;
                } else if (sign == '&') {
                    end();
                } else if (sign == '=' && name.isEmpty()) {
                    name = Optional.of(decoded());
                } else {
                    text.append(sign);
                }
            }
        }

        private void insert(Expression expression) {
            if (start >= 0) {
                exact &= name.isPresent() && !isEncoded(expression);
                endText();
                pieces.add(inserted(expression));
            }
        }

        private void end() {
            if (name.isEmpty()) {
                exact &= text.isEmpty() && pieces.isEmpty();
                return;
            }
            endText();
            exact &= !name.get().isEmpty();
            exact &= parameters.put(name.get(), new Value(List.copyOf(pieces))) == null;
            name = Optional.empty();
            pieces = new ArrayList<>();
        }

        private void endText() {
            var decoded = decoded();
            if (!decoded.isEmpty()) {
                pieces.add(new Piece.Text(decoded));
            }
        }

        private String decoded() {
            var written = text.toString();
            text.setLength(0);
            try {
                return URLDecoder.decode(written, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException _) {
                exact = false;
                return written;
            }
        }

        /// What is encoded elsewhere would be encoded twice.
        private boolean isEncoded(Expression expression) {
            return expression instanceof Identifier name
                    && (name.name().toLowerCase(Locale.ROOT).contains("encoded")
                            || model.value(name) instanceof CallExpression call
                                    && isCall(call, Set.of("encodeURIComponent", "encodeURI")));
        }

        private Piece inserted(Expression expression) {
            var value =
                    expression instanceof CallExpression call
                                    && isCall(call, Set.of("encodeURIComponent"))
                                    && call.arguments().size() == 1
                            ? call.arguments().getFirst()
                            : expression;
            return new Piece.Inserted(value.span().of(source), isPlain(expression));
        }

        private static boolean isCall(CallExpression call, Set<String> names) {
            return call.expression() instanceof Identifier name && names.contains(name.name());
        }

        /// Whether a value is surely a text or a number.
        private boolean isPlain(Expression expression) {
            return switch (model.value(expression)) {
                case Literal.StringLiteral _, Literal.NumericLiteral _, TemplateLiteral _ -> true;
                case CallExpression call ->
                        isCall(call, TEXTS)
                                || call.expression()
                                                instanceof
                                                PropertyAccessExpression(_, _, var method, _)
                                        && method.staticName()
                                                .filter(TO_TEXT::contains)
                                                .isPresent();
                case Identifier it ->
                        model.meaning(it)
                                .filter(Binding::isWhole)
                                .flatMap(Reader::type)
                                .filter(Reader::isTextOrNumber)
                                .isPresent();
                default -> false;
            };
        }

        private static Optional<TypeNode> type(Binding binding) {
            return switch (binding.declaration()) {
                case VariableDeclaration variable -> variable.type();
                case Parameter parameter -> parameter.type();
                default -> Optional.empty();
            };
        }

        private static boolean isTextOrNumber(TypeNode type) {
            return type instanceof KeywordType(TokenKind keyword, _)
                    && (keyword == TokenKind.STRING || keyword == TokenKind.NUMBER);
        }
    }
}
