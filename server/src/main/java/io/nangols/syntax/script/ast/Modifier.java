package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.function.Consumer;

/// What stands before a declaration and changes its meaning.
public sealed interface Modifier extends Node {

    /// `export`, `default`, `async`, `readonly` and the like.
    record KeywordModifier(TokenKind keyword, Span span) implements Modifier {
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
    }

    /// `@expression`
    record Decorator(Expression expression, Span span) implements Modifier {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }

    /// Whether `keyword` is among `modifiers`.
    static boolean contains(List<Modifier> modifiers, TokenKind keyword) {
        for (var modifier : modifiers) {
            if (modifier instanceof KeywordModifier word && word.keyword() == keyword) {
                return true;
            }
        }
        return false;
    }
}
