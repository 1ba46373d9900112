package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.ForInitializer;
import io.nangols.syntax.script.ast.IterationStatement;
import io.nangols.syntax.script.ast.IterationStatement.DoStatement;
import io.nangols.syntax.script.ast.IterationStatement.ForInStatement;
import io.nangols.syntax.script.ast.IterationStatement.ForOfStatement;
import io.nangols.syntax.script.ast.IterationStatement.ForStatement;
import io.nangols.syntax.script.ast.IterationStatement.WhileStatement;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.Optional;

/// Loops.
final class IterationParser {
    private final Grammar grammar;
    private final Cursor cursor;

    IterationParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// DoStatement : `do` Statement `while` `(` Expression `)` `;`?
    DoStatement doStatement() {
        int start = cursor.start();
        cursor.next();
        var statement = grammar.statements.statement();
        cursor.expect(WHILE);
        var expression = grammar.statements.parenthesized();
        cursor.eat(SEMICOLON);
        return new DoStatement(statement, expression, cursor.spanFrom(start));
    }

    /// WhileStatement : `while` `(` Expression `)` Statement
    WhileStatement whileStatement() {
        int start = cursor.start();
        cursor.next();
        var expression = grammar.statements.parenthesized();
        var statement = grammar.statements.body(start);
        return new WhileStatement(expression, statement, cursor.spanFrom(start));
    }

    /// ForStatement, ForInStatement or ForOfStatement : `for` `await`? `(` and what follows
    IterationStatement forStatement() {
        int start = cursor.start();
        cursor.next();
        boolean await = cursor.eat(AWAIT);
        cursor.expect(OPEN_PAREN);
        if (cursor.at(SEMICOLON)) {
            if (await) {
                cursor.error("`for await` needs a variable and `of` here.");
            }
            return forStatement(start, Optional.empty());
        }
        var initializer = initializer();
        if (await ? cursor.expect(OF) : cursor.eat(OF)) {
            var expression = grammar.expressions.assignment();
            cursor.expect(CLOSE_PAREN);
            var statement = grammar.statements.body(start);
            return new ForOfStatement(
                    await, initializer, expression, statement, cursor.spanFrom(start));
        }
        if (cursor.eat(IN)) {
            var expression = grammar.expressions.expression();
            cursor.expect(CLOSE_PAREN);
            var statement = grammar.statements.body(start);
            return new ForInStatement(initializer, expression, statement, cursor.spanFrom(start));
        }
        return forStatement(start, Optional.of(initializer));
    }

    private ForInitializer initializer() {
        return grammar.variables.startsInFor()
                ? grammar.variables.list(true)
                : cursor.within(cursor.context().withIn(false), grammar.expressions::expression);
    }

    /// ForStatement, behind its initializer : `;` Expression? `;` Expression? `)` Statement
    private ForStatement forStatement(int start, Optional<ForInitializer> initializer) {
        cursor.expect(SEMICOLON);
        var condition = expressionUnless(SEMICOLON);
        cursor.expect(SEMICOLON);
        var incrementor = expressionUnless(CLOSE_PAREN);
        cursor.expect(CLOSE_PAREN);
        var statement = grammar.statements.body(start);
        return new ForStatement(
                initializer, condition, incrementor, statement, cursor.spanFrom(start));
    }

    private Optional<Expression> expressionUnless(TokenKind end) {
        return cursor.at(end) || cursor.at(CLOSE_PAREN)
                ? Optional.empty()
                : Optional.of(grammar.expressions.expression());
    }
}
