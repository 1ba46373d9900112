package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes an object or an array apart where it is declared.
public sealed interface BindingPattern extends BindingName {

    /// `{ a, b: c = 1, ...rest }`
    record ObjectBindingPattern(List<BindingElement> elements, Span span)
            implements BindingPattern {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            elements.forEach(action);
        }
    }

    /// `[a, , b = 1, ...rest]`
    record ArrayBindingPattern(List<ArrayBindingElement> elements, Span span)
            implements BindingPattern {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            elements.forEach(action);
        }
    }

    /// What stands between the commas of an array's pattern: a binding, or nothing
    /// ([Expression.OmittedExpression]).
    sealed interface ArrayBindingElement extends Node
            permits BindingElement, Expression.OmittedExpression {}

    /// `propertyName: name = initializer`, or `...name`; in an array's pattern without a property.
    record BindingElement(
            boolean rest,
            Optional<PropertyName> propertyName,
            BindingName name,
            Optional<Expression> initializer,
            Span span)
            implements ArrayBindingElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            propertyName.ifPresent(action);
            action.accept(name);
            initializer.ifPresent(action);
        }
    }
}
