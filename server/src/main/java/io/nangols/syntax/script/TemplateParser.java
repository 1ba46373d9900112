package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Literal.NoSubstitutionTemplateLiteral;
import io.nangols.syntax.script.ast.TemplateElement;
import io.nangols.syntax.script.ast.TemplateLiteral;
import io.nangols.syntax.script.ast.TemplateLiteral.TemplateExpression;
import io.nangols.syntax.script.ast.TemplateSpan;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.LiteralType;
import io.nangols.syntax.script.ast.TypeNode.TemplateLiteralType;
import io.nangols.syntax.script.ast.TypeTemplateSpan;
import io.nangols.text.Span;

import java.util.ArrayList;

/// Templates, in expressions and in types. The `}` at the end of a substitution is taken for one
/// only here, where a substitution is open.
final class TemplateParser {
    private final Grammar grammar;
    private final Cursor cursor;

    TemplateParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    boolean atTemplate() {
        return cursor.at(NO_SUBSTITUTION_TEMPLATE_LITERAL) || cursor.at(TEMPLATE_HEAD);
    }

    /// TemplateLiteral : NoSubstitutionTemplate | TemplateHead (Expression TemplateMiddle)*
    /// Expression TemplateTail
    TemplateLiteral template() {
        if (cursor.at(NO_SUBSTITUTION_TEMPLATE_LITERAL)) {
            return withoutSubstitution();
        }
        int start = cursor.start();
        var head = element(2);
        var spans = new ArrayList<TemplateSpan>();
        boolean more = true;
        while (more) {
            int from = substitution();
            var expression = grammar.expressions.bracketed();
            more = goesOn(from);
            var literal = continuation(more);
            spans.add(
                    new TemplateSpan(
                            expression, literal, cursor.spanFrom(expression.span().start())));
        }
        return new TemplateExpression(head, spans, cursor.spanFrom(start));
    }

    /// A template where a type stands; one without substitutions is a literal.
    TypeNode templateType() {
        int start = cursor.start();
        if (cursor.at(NO_SUBSTITUTION_TEMPLATE_LITERAL)) {
            return new LiteralType(withoutSubstitution(), cursor.spanFrom(start));
        }
        var head = element(2);
        var spans = new ArrayList<TypeTemplateSpan>();
        boolean more = true;
        while (more) {
            int from = substitution();
            var type = grammar.types.type();
            more = goesOn(from);
            var literal = continuation(more);
            spans.add(new TypeTemplateSpan(type, literal, cursor.spanFrom(type.span().start())));
        }
        return new TemplateLiteralType(head, spans, cursor.spanFrom(start));
    }

    private NoSubstitutionTemplateLiteral withoutSubstitution() {
        var element = element(1);
        return new NoSubstitutionTemplateLiteral(element.value(), element.span());
    }

    /// Where the line is on which a substitution begins: on that of its `${`, or below.
    private int substitution() {
        return cursor.afterLineBreak() ? cursor.start() : cursor.tokens.previousEnd();
    }

    /// Reads the template on from the end of a substitution that begins on the line of `from`;
    /// whether another substitution follows.
    private boolean goesOn(int from) {
        if (cursor.layout.isOnLineOf(from) && !cursor.at(CLOSE_BRACE)) {
            skipToEnd();
        }
        if (cursor.at(CLOSE_BRACE) && !cursor.layout.closesBelow(from)) {
            cursor.tokens.rescanTemplateContinuation();
        }
        return cursor.at(TEMPLATE_MIDDLE);
    }

    /// Skips what cannot be read of a substitution, up to its `}` or the end of the line.
    private void skipToEnd() {
        cursor.error("Expected `}`.");
        int depth = 0;
        do {
            if (cursor.at(OPEN_BRACE)) {
                depth++;
            } else if (cursor.at(CLOSE_BRACE)) {
                depth--;
            }
            cursor.next();
        } while (!cursor.afterLineBreak()
                && !cursor.at(END_OF_FILE)
                && !(cursor.at(CLOSE_BRACE) && depth == 0));
    }

    private TemplateElement continuation(boolean more) {
        if (more || cursor.at(TEMPLATE_TAIL)) {
            return element(more ? 2 : 1);
        }
        cursor.error("Expected `}`.");
        return new TemplateElement("", Span.at(cursor.tokens.previousEnd()));
    }

    /// The current token, with a sign of `closing` characters at its end.
    private TemplateElement element(int closing) {
        int start = cursor.start();
        if (!cursor.tokens.isTerminated()) {
            cursor.error("This template has no closing backtick.");
        }
        var value = cursor.tokens.templateText(closing);
        cursor.next();
        return new TemplateElement(value, cursor.spanFrom(start));
    }
}
