package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.KeywordType;

/// A request that does not say what the provider answers: TypeScript takes that for `any`, and
/// checks nothing that is done with it.
final class TypedProxyCall implements ScriptRule {
    @Override
    public void check(ScriptSubject script, Report report) {
        script.model().proxyCalls().forEach(request -> check(request, report));
    }

    private static void check(NangoMember request, Report report) {
        var types = request.call().map(CallExpression::typeArguments).orElseThrow();
        if (types.isEmpty()) {
            report.at(request.span())
                    .message(
                            "TypeScript checks nothing of what this request gets, as its type is not known. Write the type of the response: `%s<…>(…)`.",
                            request.name());
        } else if (isAny(types.getFirst())) {
            report.at(types.getFirst().span())
                    .message(
                            "TypeScript checks nothing of what this request gets, as its type is `any`. Write the type of the response instead.");
        }
    }

    private static boolean isAny(TypeNode type) {
        return type instanceof KeywordType(TokenKind keyword, _) && keyword == TokenKind.ANY;
    }
}
