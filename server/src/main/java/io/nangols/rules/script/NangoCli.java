package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ParenthesizedExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;

/// What Nango's CLI sees of a script. It goes by how calls are written and not by what they mean,
/// so it misses what a rule may see, and refuses what would work.
///
/// Source: npm `nango` 0.70.4, `dist/services/parser.service.js` and `compile.service.js`.
final class NangoCli {
    private NangoCli() {}

    /// Whether it takes this for a call of Nango: `nango.name(…)` by that very name.
    static boolean sees(NangoMember member) {
        return member.call().filter(call -> !call.optional()).isPresent()
                && member.access() instanceof PropertyAccessExpression access
                && !access.optional()
                && access.name() instanceof Identifier
                && unparenthesized(access.expression()) instanceof Identifier object
                && object.name().equals("nango");
    }

    /// An expression as the CLI sees it, which takes no notice of parentheses, but does of type
    /// assertions.
    static Expression unparenthesized(Expression expression) {
        var inner = expression;
        while (inner instanceof ParenthesizedExpression it) {
            inner = it.expression();
        }
        return inner;
    }
}
