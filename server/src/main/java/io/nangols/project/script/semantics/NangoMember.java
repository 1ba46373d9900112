package io.nangols.project.script.semantics;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A member of the `nango` object, under whatever name the script has that: `nango.lastSyncDate`,
/// `nango.get(…)`.
///
/// @param name the member's, such as `get`
/// @param span where that name stands
/// @param access all of `nango.get`; where the script has taken the member out of the object, its
///   name alone
/// @param call the call of it; empty where it is not called
public record NangoMember(
        String name, Span span, Expression access, Optional<CallExpression> call) {
    private static final Set<String> PROXY_METHODS =
            Set.of("get", "post", "put", "patch", "delete", "proxy", "paginate");

    /// Whether it sends a request to the provider.
    public boolean isProxyCall() {
        return call.isPresent() && PROXY_METHODS.contains(name);
    }

    /// What it is called with; nothing where it is not called.
    public List<Expression> arguments() {
        return call.map(CallExpression::arguments).orElse(List.of());
    }
}
