package io.nangols.syntax.script.typing;

import com.fasterxml.jackson.databind.JsonNode;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Declaration;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.ModuleItem;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Operation;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;

/// What a parser read in a text: `nodes` in preorder without those that are missing, the default
/// exports among them, and the spans of what is called on `nango`.
record Facts(List<Fact> nodes, List<Fact> defaultExports, List<Span> callsOnNango) {

    /// A node without its children.
    record Fact(String kind, Span span) {}

    /// What our parser read.
    static Facts of(ScriptTree tree) {
        var facts = new Facts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Walk.preorder(tree.sourceFile(), facts::add);
        return facts;
    }

    private void add(Node node) {
        if (node.span().isEmpty()) {
            return;
        }
        var fact = new Fact(node.getClass().getSimpleName(), node.span());
        nodes.add(fact);
        if (isDefaultExport(node)) {
            defaultExports.add(fact);
        }
        if (node instanceof Expression.CallExpression call && isOnNango(call.expression())) {
            callsOnNango.add(call.expression().span());
        }
    }

    private static boolean isDefaultExport(Node node) {
        return switch (node) {
            case ModuleItem.ExportAssignment export -> !export.isExportEquals();
            case FunctionLike.FunctionDeclaration function ->
                    Modifier.contains(function.modifiers(), TokenKind.DEFAULT);
            case Declaration.ClassDeclaration type ->
                    Modifier.contains(type.modifiers(), TokenKind.DEFAULT);
            default -> false;
        };
    }

    private static boolean isOnNango(Expression callee) {
        var node = callee;
        while (true) {
            switch (node) {
                case Expression.PropertyAccessExpression access -> node = access.expression();
                case Expression.ElementAccessExpression access -> node = access.expression();
                case Expression.CallExpression call -> node = call.expression();
                case Operation.NonNullExpression sure -> node = sure.expression();
                case Identifier name -> {
                    return name.name().equals("nango");
                }
                default -> {
                    return false;
                }
            }
        }
    }

    /// What TypeScript's own parser read, as `kept.mjs` writes it.
    static Facts of(JsonNode json, List<String> kinds) {
        var facts = new Facts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var nodes = json.get("nodes");
        for (int i = 0; i < nodes.size(); i += 3) {
            facts.nodes.add(new Fact(kinds.get(nodes.get(i).intValue()), span(nodes, i + 1)));
        }
        var exports = json.get("exports");
        for (int i = 0; i < exports.size(); i++) {
            facts.defaultExports.add(facts.nodes.get(exports.get(i).intValue()));
        }
        var calls = json.get("calls");
        for (int i = 0; i < calls.size(); i += 2) {
            facts.callsOnNango.add(span(calls, i));
        }
        return facts;
    }

    private static Span span(JsonNode numbers, int at) {
        return new Span(numbers.get(at).intValue(), numbers.get(at + 1).intValue());
    }
}
