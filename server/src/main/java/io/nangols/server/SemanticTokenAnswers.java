package io.nangols.server;

import com.google.gson.JsonObject;

import io.nangols.features.semantic.Token;
import io.nangols.features.semantic.Tokens;
import io.nangols.server.Questions.Asked;

import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Answers which words of a file are what; after an edit, only what has changed.
final class SemanticTokenAnswers {
    /// The protocol numbers types and modifiers by their places in these.
    private static final List<Token.Type> TYPES = List.of(Token.Type.values());

    private static final List<Token.Modifier> MODIFIERS = List.of(Token.Modifier.values());

    private final SentTokens sent = new SentTokens();

    private SemanticTokenAnswers() {}

    static void register(Questions questions) {
        var answers = new SemanticTokenAnswers();
        questions.inFile(
                "textDocument/semanticTokens/full",
                SemanticTokensParams.class,
                SemanticTokensParams::getTextDocument,
                (asked, _) -> answers.full(asked));
        questions.inFile(
                "textDocument/semanticTokens/full/delta",
                SemanticTokensDeltaParams.class,
                SemanticTokensDeltaParams::getTextDocument,
                answers::delta);
        questions.inFile(
                "textDocument/semanticTokens/range",
                SemanticTokensRangeParams.class,
                SemanticTokensRangeParams::getTextDocument,
                SemanticTokenAnswers::range);
    }

    static JsonObject options() {
        var legend = new JsonObject();
        legend.add(
                "tokenTypes",
                Capabilities.array(TYPES.stream().map(Token.Type::protocolName).toList()));
        legend.add(
                "tokenModifiers",
                Capabilities.array(MODIFIERS.stream().map(Token.Modifier::protocolName).toList()));
        var options = Capabilities.object("{ \"full\": { \"delta\": true }, \"range\": true }");
        options.add("legend", legend);
        return options;
    }

    private SemanticTokens full(Asked asked) {
        var data = encoded(asked, Tokens.in(asked.file().project()));
        return new SemanticTokens(sent.put(asked.file().id(), data), data);
    }

    private Either<SemanticTokens, SemanticTokensDelta> delta(
            Asked asked, SemanticTokensDeltaParams params) {
        var before = sent.get(asked.file().id(), params.getPreviousResultId());
        var now = full(asked);
        return before.<Either<SemanticTokens, SemanticTokensDelta>>map(
                        it ->
                                Either.forRight(
                                        new SemanticTokensDelta(
                                                edits(it, now.getData()), now.getResultId())))
                .orElseGet(() -> Either.forLeft(now));
    }

    private static SemanticTokens range(Asked asked, SemanticTokensRangeParams params) {
        var window = asked.span(params.getRange());
        return new SemanticTokens(encoded(asked, Tokens.in(asked.file().project(), window)));
    }

    /// Five numbers a token; where it begins is said from where the one before does.
    private static List<Integer> encoded(Asked asked, List<Token> tokens) {
        var data = new ArrayList<Integer>(5 * tokens.size());
        int line = 0;
        int character = 0;
        for (var token : tokens) {
            var range = asked.range(token.span());
            var start = range.getStart();
            boolean sameLine = start.getLine() == line;
            data.add(start.getLine() - line);
            data.add(sameLine ? start.getCharacter() - character : start.getCharacter());
            data.add(range.getEnd().getCharacter() - start.getCharacter());
            data.add(TYPES.indexOf(token.type()));
            data.add(bits(token.modifiers()));
            line = start.getLine();
            character = start.getCharacter();
        }
        return data;
    }

    private static int bits(Set<Token.Modifier> modifiers) {
        int bits = 0;
        for (var modifier : modifiers) {
            bits |= 1 << MODIFIERS.indexOf(modifier);
        }
        return bits;
    }

    /// The one edit that makes `after` of `before`; none when they are equal.
    private static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int deleted = before.size() - start - end;
        var inserted = after.subList(start, after.size() - end);
        return deleted == 0 && inserted.isEmpty()
                ? List.of()
                : List.of(new SemanticTokensEdit(start, deleted, List.copyOf(inserted)));
    }
}
