package io.nangols.syntax.script.ast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a function takes and gives: `<T>(a: string): Promise<T>`. Not a node, but the part that all
/// functions and their signatures have in common.
public record Signature(
        List<TypeParameter> typeParameters,
        List<Parameter> parameters,
        Optional<TypeNode> returnType) {

    void forEachChild(Consumer<? super Node> action) {
        typeParameters.forEach(action);
        parameters.forEach(action);
        returnType.ifPresent(action);
    }
}
