package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a script does or declares; loops are in [IterationStatement], types and the like in
/// [Declaration], imports and exports in [ModuleItem].
public sealed interface Statement extends Node
        permits IterationStatement,
                Declaration,
                ModuleItem,
                FunctionLike.FunctionDeclaration,
                Statement.Block,
                Statement.EmptyStatement,
                Statement.VariableStatement,
                Statement.ExpressionStatement,
                Statement.IfStatement,
                Statement.ContinueStatement,
                Statement.BreakStatement,
                Statement.ReturnStatement,
                Statement.WithStatement,
                Statement.SwitchStatement,
                Statement.LabeledStatement,
                Statement.ThrowStatement,
                Statement.TryStatement,
                Statement.DebuggerStatement {

    /// `{ statements }`
    record Block(List<Statement> statements, Span span) implements Statement, ConciseBody {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            statements.forEach(action);
        }
    }

    /// `;`
    record EmptyStatement(Span span) implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
    }

    /// `export const a = 1, b = 2;`
    record VariableStatement(
            List<Modifier> modifiers, VariableDeclarationList declarationList, Span span)
            implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(declarationList);
        }
    }

    /// `expression;`
    record ExpressionStatement(Expression expression, Span span) implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }

    /// `if (expression) thenStatement else elseStatement`
    record IfStatement(
            Expression expression,
            Statement thenStatement,
            Optional<Statement> elseStatement,
            Span span)
            implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
            action.accept(thenStatement);
            elseStatement.ifPresent(action);
        }
    }

    /// `continue label;`
    record ContinueStatement(Optional<Identifier> label, Span span) implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            label.ifPresent(action);
        }
    }

    /// `break label;`
    record BreakStatement(Optional<Identifier> label, Span span) implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            label.ifPresent(action);
        }
    }

    /// `return expression;`
    record ReturnStatement(Optional<Expression> expression, Span span) implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            expression.ifPresent(action);
        }
    }

    /// `with (expression) statement`
    record WithStatement(Expression expression, Statement statement, Span span)
            implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
            action.accept(statement);
        }
    }

    /// `switch (expression) { … }`
    record SwitchStatement(Expression expression, CaseBlock caseBlock, Span span)
            implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
            action.accept(caseBlock);
        }
    }

    /// `label: statement`
    record LabeledStatement(Identifier label, Statement statement, Span span) implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(label);
            action.accept(statement);
        }
    }

    /// `throw expression;`
    record ThrowStatement(Expression expression, Span span) implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }

    /// `try { … } catch (e) { … } finally { … }`
    record TryStatement(
            Block tryBlock,
            Optional<CatchClause> catchClause,
            Optional<Block> finallyBlock,
            Span span)
            implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(tryBlock);
            catchClause.ifPresent(action);
            finallyBlock.ifPresent(action);
        }
    }

    /// `debugger;`
    record DebuggerStatement(Span span) implements Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
    }
}
