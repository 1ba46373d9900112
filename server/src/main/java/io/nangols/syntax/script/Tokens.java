package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.Token;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Span;

/// The tokens of a script in the order of the text, without the end of the file; what stands
/// between two of them is white space and comments. Each is as the grammar reads it where it
/// stands: `>>` is two tokens at the end of type arguments, one in an expression.
public final class Tokens {
    private final TokenKind[] kinds;
    private final int[] starts;
    private final int[] ends;

    /// The arrays are of equal length, in ascending order, and no longer changed by the caller.
    Tokens(TokenKind[] kinds, int[] starts, int[] ends) {
        this.kinds = kinds;
        this.starts = starts;
        this.ends = ends;
    }

    public int size() {
        return kinds.length;
    }

    public TokenKind kind(int index) {
        return kinds[index];
    }

    /// Where the token begins.
    public int start(int index) {
        return starts[index];
    }

    /// Where the token ends, exclusive.
    public int end(int index) {
        return ends[index];
    }

    public Token get(int index) {
        return new Token(kinds[index], new Span(starts[index], ends[index]));
    }

    /// The index of the first token that begins at `offset` or behind it; [#size] when there is
    /// none.
    public int firstFrom(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
