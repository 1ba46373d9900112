package io.nangols.project.script.semantics;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Literal.NoSubstitutionTemplateLiteral;
import io.nangols.syntax.script.ast.Literal.NumericLiteral;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.TemplateElement;
import io.nangols.syntax.script.ast.TemplateLiteral.TemplateExpression;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes the text apart that an expression makes.
final class TextParts {
    /// Whoever writes longer chains does not want to be read.
    private static final int MAX_DEPTH = 50;

    /// Names for names for names can have very many pieces; nobody needs to know them all.
    private static final int MAX_STEPS = 500;

    private final String source;
    private final Values values;
    private final List<TextPart> parts = new ArrayList<>();

    /// The expressions that are being taken apart: one that is part of itself has no end.
    private final Set<Span> open = new HashSet<>();

    private int steps;

    TextParts(String source, Values values) {
        this.source = source;
        this.values = values;
    }

    List<TextPart> of(Expression expression) {
        add(expression, 0);
        return List.copyOf(parts);
    }

    private void add(Expression expression, int depth) {
        var value = values.value(expression);
        if (depth > MAX_DEPTH || steps++ > MAX_STEPS || !open.add(value.span())) {
            parts.add(new TextPart.Unknown(expression));
            return;
        }
        addPieces(expression, value, depth);
        open.remove(value.span());
    }

    private void addPieces(Expression expression, Expression value, int depth) {
        switch (value) {
            case StringLiteral literal -> add(literal.value(), literal.inside(source));
            case NoSubstitutionTemplateLiteral literal ->
                    add(literal.value(), literal.inside(source));
            case NumericLiteral literal -> add(literal.text(), literal.span());
            case TemplateExpression template -> {
                add(template.head());
                for (var span : template.templateSpans()) {
                    add(span.expression(), depth + 1);
                    add(span.literal());
                }
            }
            case BinaryExpression sum when sum.operator() == TokenKind.PLUS -> {
                add(sum.left(), depth + 1);
                add(sum.right(), depth + 1);
            }
            default -> parts.add(new TextPart.Unknown(expression));
        }
    }

    private void add(TemplateElement element) {
        var written = element.span();
        int end = written.end();
        if (source.startsWith("${", end - 2)) {
            end -= 2;
        } else if (source.startsWith("`", end - 1)) {
            end--;
        }
        add(element.value(), new Span(written.start() + 1, Math.max(written.start() + 1, end)));
    }

    private void add(String value, Span where) {
        if (!value.isEmpty()) {
            parts.add(new TextPart.Known(value, where));
        }
    }
}
