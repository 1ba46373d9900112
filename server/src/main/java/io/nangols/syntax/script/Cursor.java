package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Where the parser stands in a text, what the grammar's parameters are there, and what was wrong
/// so far: all that productions share, and all that changes while a text is parsed.
final class Cursor {
    /// Attempts in one another that are made where each may run to the end of the text, which is
    /// read once more for each that fails.
    private static final int MOST_ATTEMPTS = 16;

    final TokenStream tokens;
    final Layout layout;
    private final Depth depth = new Depth(this::giveUp);
    private final List<Noted> errors = new ArrayList<>();
    private Context context = Context.TOP;

    /// How many attempts are under way, one in another, and whether the innermost met a mistake.
    private int attempts;

    private boolean failed;

    /// How many tokens may still be read in vain. No text that people write comes near the end of
    /// it; it bounds the time that nested attempts take, which would be quadratic.
    private int vainTokensLeft;

    /// An error, and where the token begins of which it was noted.
    private record Noted(int token, ScriptSyntaxError error) {}

    Cursor(TokenStream tokens, Layout layout) {
        this.tokens = tokens;
        this.layout = layout;
        this.vainTokensLeft = 1_000 + tokens.text().length();
    }

    TokenKind kind() {
        return tokens.kind();
    }

    /// Where the current token begins.
    int start() {
        return tokens.start();
    }

    boolean afterLineBreak() {
        return tokens.afterLineBreak();
    }

    boolean at(TokenKind kind) {
        return tokens.kind() == kind;
    }

    void next() {
        tokens.next();
    }

    /// Goes on if the current token is a `kind`; whether it was.
    boolean eat(TokenKind kind) {
        if (tokens.kind() != kind) {
            return false;
        }
        tokens.next();
        return true;
    }

    /// Goes on if the current token is a `kind`, else notes that it is missing; whether it was.
    boolean expect(TokenKind kind) {
        if (!layout.isForeign() && eat(kind)) {
            return true;
        }
        errorBefore("Expected `" + kind.text() + "`.");
        return false;
    }

    /// Whether a statement may end here, with its semicolon or with one that is inserted.
    boolean atStatementEnd() {
        return at(TokenKind.SEMICOLON)
                || at(TokenKind.CLOSE_BRACE)
                || at(TokenKind.END_OF_FILE)
                || afterLineBreak();
    }

    /// Ends a statement: a semicolon, written or inserted.
    void semicolon() {
        if (!eat(TokenKind.SEMICOLON) && !atStatementEnd()) {
            error("Expected `;`.");
        }
    }

    /// From `start` to the end of the last token; empty when there was none since.
    Span spanFrom(int start) {
        int end = tokens.previousEnd();
        return end < start ? Span.at(end) : new Span(start, end);
    }

    /// From `start` to the end of the last token, or from where `first` stands, which is the part
    /// that begins there: if that is missing, it stands at the end of the token before.
    Span spanFrom(int start, Node first) {
        return spanFrom(Math.min(start, first.span().start()));
    }

    /// Stands for `what` is missing here, of which it is noted as an error.
    Identifier missing(String what) {
        errorBefore("Expected " + what + ".");
        return new Identifier("", Span.at(tokens.previousEnd()));
    }

    /// Notes that something is wrong with the current token, unless that is known of it.
    void error(String message) {
        errorAt(new Span(tokens.start(), tokens.end()), message);
    }

    /// Notes that something is missing before the current token. If that is on another line, it is
    /// not what people have to look at, but the end of the token before.
    private void errorBefore(String message) {
        if (afterLineBreak()) {
            note(start(), Span.at(tokens.previousEnd()), message);
        } else {
            error(message);
        }
    }

    void errorAt(Span span, String message) {
        note(span.start(), span, message);
    }

    private void note(int token, Span span, String message) {
        failed = attempts > 0;
        if (errors.isEmpty() || errors.getLast().token() != token) {
            errors.add(new Noted(token, new ScriptSyntaxError(span, message)));
        }
    }

    /// Whether something is known to be wrong with the current token.
    boolean hasErrorHere() {
        return !errors.isEmpty() && errors.getLast().token() == tokens.start();
    }

    List<ScriptSyntaxError> errors() {
        return errors.stream().map(Noted::error).toList();
    }

    /// Whether [#attempt] may still be asked to try what ends soon.
    boolean mayTry() {
        return vainTokensLeft > 0;
    }

    /// Whether [#attempt] may be asked to try what may run to the end of the text; not so, either,
    /// within many attempts.
    boolean mayTryAtLength() {
        return attempts < MOST_ATTEMPTS && mayTry();
    }

    /// What `production` gives, or nothing; then all is as if it had not been tried. A mistake in
    /// the text makes it nothing, too.
    <T> Optional<T> attempt(Supplier<Optional<T>> production) {
        int mark = tokens.mark();
        int known = errors.size();
        boolean outerFailed = failed;
        failed = false;
        attempts++;
        var result = production.get();
        attempts--;
        if (failed || result.isEmpty()) {
            goBack(mark, known);
            result = Optional.empty();
        }
        failed = outerFailed;
        return result;
    }

    /// Whether what is read now may be taken back.
    boolean isTrying() {
        return attempts > 0;
    }

    /// Whether what is tried now is known to come to nothing.
    boolean hasFailed() {
        return failed;
    }

    /// Whether `test` holds of what follows; the cursor stays where it is.
    boolean looksAhead(BooleanSupplier test) {
        int mark = tokens.mark();
        int known = errors.size();
        boolean outerFailed = failed;
        boolean result = test.getAsBoolean();
        goBack(mark, known);
        failed = outerFailed;
        return result;
    }

    private void goBack(int mark, int known) {
        vainTokensLeft -= tokens.mark() - mark;
        tokens.reset(mark);
        errors.subList(known, errors.size()).clear();
    }

    Context context() {
        return context;
    }

    /// What `production` gives in another context.
    <T> T within(Context other, Supplier<T> production) {
        if (other.equals(context)) {
            return production.get();
        }
        var before = context;
        context = other;
        try {
            return production.get();
        } finally {
            context = before;
        }
    }

    /// What `production` gives, however deep it stands in others; every production through which a
    /// text can nest goes through here.
    <T> T descend(Supplier<T> production) {
        return depth.descend(production);
    }

    private void giveUp() {
        if (!at(TokenKind.END_OF_FILE)) {
            error("This is nested too deeply to be read.");
            tokens.giveUp();
        }
    }
}
