package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.CatchClause;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// Statements that neither repeat nor declare, and the choice among all.
final class StatementParser {
    private final Grammar grammar;
    private final Cursor cursor;

    StatementParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether a statement begins here.
    boolean starts() {
        return switch (cursor.kind()) {
            case AT,
                    SEMICOLON,
                    OPEN_BRACE,
                    VAR,
                    LET,
                    USING,
                    FUNCTION,
                    CLASS,
                    ENUM,
                    IF,
                    DO,
                    WHILE,
                    FOR,
                    CONTINUE,
                    BREAK,
                    RETURN,
                    WITH,
                    SWITCH,
                    THROW,
                    TRY,
                    DEBUGGER,
                    CATCH,
                    FINALLY,
                    ASYNC,
                    DECLARE,
                    INTERFACE,
                    MODULE,
                    NAMESPACE,
                    TYPE,
                    GLOBAL,
                    DEFER ->
                    true;
            case IMPORT -> grammar.declarations.starts() || grammar.members.atImportExpression();
            case CONST, EXPORT -> grammar.declarations.starts();
            case ACCESSOR, PUBLIC, PRIVATE, PROTECTED, STATIC, READONLY ->
                    grammar.declarations.starts() || !isWordOnLine();
            default -> grammar.expressions.starts();
        };
    }

    private boolean isWordOnLine() {
        return cursor.tokens.peek(1).isIdentifierName() && !cursor.tokens.peekAfterLineBreak(1);
    }

    /// Statement | Declaration | ModuleItem; a token at least where one [#starts].
    Statement statement() {
        return cursor.descend(this::chosen);
    }

    private Statement chosen() {
        return switch (cursor.kind()) {
            case SEMICOLON -> emptyStatement();
            case OPEN_BRACE -> block();
            case IF -> ifStatement();
            case DO -> grammar.iterations.doStatement();
            case WHILE -> grammar.iterations.whileStatement();
            case FOR -> grammar.iterations.forStatement();
            case CONTINUE -> continueStatement();
            case BREAK -> breakStatement();
            case RETURN -> returnStatement();
            case WITH -> withStatement();
            case SWITCH -> grammar.switches.statement();
            case THROW -> throwStatement();
            case TRY, CATCH, FINALLY -> tryStatement();
            case DEBUGGER -> debuggerStatement();
            case VAR, LET, USING, AWAIT ->
                    grammar.variables.starts()
                            ? grammar.variables.statement(cursor.start(), List.of())
                            : expressionStatement();
            case FUNCTION -> grammar.functions.declaration(cursor.start(), List.of());
            case CLASS -> grammar.classes.declaration(cursor.start(), List.of());
            case AT -> grammar.declarations.declaration();
            case ASYNC,
                    INTERFACE,
                    TYPE,
                    MODULE,
                    NAMESPACE,
                    DECLARE,
                    CONST,
                    ENUM,
                    EXPORT,
                    IMPORT,
                    PRIVATE,
                    PROTECTED,
                    PUBLIC,
                    ABSTRACT,
                    ACCESSOR,
                    STATIC,
                    READONLY,
                    GLOBAL ->
                    grammar.declarations.starts()
                            ? grammar.declarations.declaration()
                            : expressionStatement();
            default -> expressionStatement();
        };
    }

    /// The statement that the one at `start` does, under a condition or again and again; missing if
    /// what is before it is, and what follows stands beside the one at `start`.
    Statement body(int start) {
        return cursor.hasErrorHere() && cursor.layout.isBeside(start)
                ? new Statement.ExpressionStatement(
                        cursor.missing("a statement"), Span.at(cursor.tokens.previousEnd()))
                : statement();
    }

    /// EmptyStatement : `;`
    private Statement emptyStatement() {
        int start = cursor.start();
        cursor.next();
        return new Statement.EmptyStatement(cursor.spanFrom(start));
    }

    /// Block : `{` StatementList `}`
    Statement.Block block() {
        int start = cursor.start();
        if (!cursor.expect(OPEN_BRACE)) {
            return missingBlock();
        }
        var statements = grammar.lists.undelimited(ListKind.BLOCK_STATEMENTS, this::statement);
        cursor.expect(CLOSE_BRACE);
        return new Statement.Block(statements, cursor.spanFrom(start));
    }

    private Statement.Block missingBlock() {
        return new Statement.Block(List.of(), Span.at(cursor.tokens.previousEnd()));
    }

    /// `(` Expression `)`
    Expression parenthesized() {
        cursor.expect(OPEN_PAREN);
        var expression = grammar.expressions.bracketed();
        cursor.expect(CLOSE_PAREN);
        return expression;
    }

    /// IfStatement : `if` `(` Expression `)` Statement (`else` Statement)?
    private Statement ifStatement() {
        int start = cursor.start();
        cursor.next();
        var expression = parenthesized();
        var then = body(start);
        var otherwise = cursor.eat(ELSE) ? Optional.of(statement()) : Optional.<Statement>empty();
        return new Statement.IfStatement(expression, then, otherwise, cursor.spanFrom(start));
    }

    /// ContinueStatement : `continue` LabelIdentifier? `;`
    private Statement continueStatement() {
        int start = cursor.start();
        var label = label();
        return new Statement.ContinueStatement(label, cursor.spanFrom(start));
    }

    /// BreakStatement : `break` LabelIdentifier? `;`
    private Statement breakStatement() {
        int start = cursor.start();
        var label = label();
        return new Statement.BreakStatement(label, cursor.spanFrom(start));
    }

    private Optional<Identifier> label() {
        cursor.next();
        var label =
                cursor.atStatementEnd()
                        ? Optional.<Identifier>empty()
                        : Optional.of(grammar.names.identifier("the name of a label"));
        cursor.semicolon();
        return label;
    }

    /// ReturnStatement : `return` Expression? `;`, the expression on the same line
    private Statement returnStatement() {
        int start = cursor.start();
        cursor.next();
        var expression =
                cursor.atStatementEnd()
                        ? Optional.<Expression>empty()
                        : Optional.of(grammar.expressions.expression());
        cursor.semicolon();
        return new Statement.ReturnStatement(expression, cursor.spanFrom(start));
    }

    /// WithStatement : `with` `(` Expression `)` Statement
    private Statement withStatement() {
        int start = cursor.start();
        cursor.next();
        var expression = parenthesized();
        var statement = statement();
        return new Statement.WithStatement(expression, statement, cursor.spanFrom(start));
    }

    /// ThrowStatement : `throw` Expression `;`, the expression on the same line
    private Statement throwStatement() {
        int start = cursor.start();
        cursor.next();
        Expression expression =
                cursor.afterLineBreak()
                        ? cursor.missing("an expression")
                        : grammar.expressions.expression();
        cursor.semicolon();
        return new Statement.ThrowStatement(expression, cursor.spanFrom(start));
    }

    /// TryStatement : `try` Block CatchClause? (`finally` Block)?, one of the two at least
    private Statement tryStatement() {
        int start = cursor.start();
        var block = cursor.expect(TRY) ? block() : missingBlock();
        var catchClause =
                cursor.at(CATCH) ? Optional.of(catchClause()) : Optional.<CatchClause>empty();
        if (catchClause.isEmpty() && !cursor.at(FINALLY)) {
            cursor.error("Expected `catch` or `finally`.");
        }
        var finallyBlock =
                cursor.eat(FINALLY) ? Optional.of(block()) : Optional.<Statement.Block>empty();
        var span = cursor.spanFrom(start, block);
        return new Statement.TryStatement(block, catchClause, finallyBlock, span);
    }

    /// CatchClause : `catch` (`(` CatchParameter `)`)? Block
    private CatchClause catchClause() {
        int start = cursor.start();
        cursor.next();
        var variable = Optional.<VariableDeclaration>empty();
        if (cursor.eat(OPEN_PAREN)) {
            variable = Optional.of(grammar.variables.declaration(false));
            cursor.expect(CLOSE_PAREN);
        }
        var block = block();
        return new CatchClause(variable, block, cursor.spanFrom(start));
    }

    /// DebuggerStatement : `debugger` `;`
    private Statement debuggerStatement() {
        int start = cursor.start();
        cursor.next();
        cursor.semicolon();
        return new Statement.DebuggerStatement(cursor.spanFrom(start));
    }

    /// ExpressionStatement : Expression `;`
    ///
    /// LabelledStatement : LabelIdentifier `:` Statement
    private Statement expressionStatement() {
        int start = cursor.start();
        int mark = cursor.tokens.mark();
        var expression = grammar.expressions.expression();
        if (expression instanceof Identifier label && !label.isMissing() && cursor.eat(COLON)) {
            var statement = statement();
            return new Statement.LabeledStatement(label, statement, cursor.spanFrom(start));
        }
        if (cursor.tokens.mark() == mark && !cursor.layout.isOutside() && starts()) {
            cursor.next();
        }
        cursor.semicolon();
        return new Statement.ExpressionStatement(expression, cursor.spanFrom(start, expression));
    }
}
