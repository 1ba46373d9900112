package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.CaseBlock;
import io.nangols.syntax.script.ast.CaseBlock.CaseClause;
import io.nangols.syntax.script.ast.CaseBlock.Clause;
import io.nangols.syntax.script.ast.CaseBlock.DefaultClause;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.Statement.SwitchStatement;
import io.nangols.text.Span;

import java.util.List;

/// `switch` and its clauses.
final class SwitchParser {
    private final Grammar grammar;
    private final Cursor cursor;

    SwitchParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// SwitchStatement : `switch` `(` Expression `)` CaseBlock
    SwitchStatement statement() {
        int start = cursor.start();
        cursor.next();
        var expression = grammar.statements.parenthesized();
        var cases = caseBlock();
        return new SwitchStatement(expression, cases, cursor.spanFrom(start));
    }

    /// CaseBlock : `{` (CaseClause | DefaultClause)* `}`
    private CaseBlock caseBlock() {
        int start = cursor.start();
        if (!cursor.expect(OPEN_BRACE)) {
            return new CaseBlock(List.of(), Span.at(cursor.tokens.previousEnd()));
        }
        var clauses = grammar.lists.undelimited(ListKind.CASE_CLAUSES, this::clause);
        cursor.expect(CLOSE_BRACE);
        return new CaseBlock(clauses, cursor.spanFrom(start));
    }

    /// CaseClause : `case` Expression `:` StatementList
    ///
    /// DefaultClause : `default` `:` StatementList
    private Clause clause() {
        int start = cursor.start();
        if (cursor.eat(DEFAULT)) {
            return new DefaultClause(clauseStatements(), cursor.spanFrom(start));
        }
        cursor.expect(CASE);
        var expression = grammar.expressions.expression();
        return new CaseClause(expression, clauseStatements(), cursor.spanFrom(start));
    }

    private List<Statement> clauseStatements() {
        cursor.expect(COLON);
        return grammar.lists.undelimited(ListKind.CASE_STATEMENTS, grammar.statements::statement);
    }
}
