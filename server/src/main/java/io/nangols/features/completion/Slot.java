package io.nangols.features.completion;

import io.nangols.syntax.yaml.CursorContext.Quote;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;

/// What a proposal replaces, and how it has to be written there.
///
/// @param word what is replaced: the whole word under the cursor, without its quotes; empty where
///   there is none
/// @param value the whole scalar that the word is a part of, without its quotes
/// @param typed the part of the word before the cursor
/// @param typedValue the part of the whole scalar before the cursor
/// @param flow whether it stands in brackets
/// @param quote the quote in which it stands, or none
/// @param before what has to come in front of it that is not there yet, such as a space behind a
///   colon or the dash of an item
/// @param after what has to come behind it that is not there yet, such as a quote
/// @param colonFollows whether the word has the colon of a key behind it
/// @param siblingsFollow whether there are more keys or items behind it in the same collection
/// @param layout how deep a further line would have to be
/// @param corrections changes in front of the word that make its line's indentation right
public record Slot(
        Span word,
        Span value,
        String typed,
        String typedValue,
        boolean flow,
        Quote quote,
        String before,
        String after,
        boolean colonFollows,
        boolean siblingsFollow,
        Layout layout,
        List<Edit> corrections) {
    public Slot {
        corrections = List.copyOf(corrections);
    }

    /// How lines are laid out here.
    ///
    /// @param column the column at which the word's mapping or list stands, or has to
    /// @param step by how much a mapping is deeper than its key
    /// @param listStep by how much a list is deeper than its key
    /// @param lineBreak `\n` or `\r\n`
    public record Layout(int column, int step, int listStep, String lineBreak) {
        /// A line break, and the indentation of a line that is `levels` deeper than the word.
        public String newLine(int levels) {
            return lineBreak + " ".repeat(column + levels * step);
        }

        /// A line break, and the beginning of an item in a list below the word.
        public String newItem() {
            return newItem(0);
        }

        /// The same, below a key that is `levels` deeper than the word.
        public String newItem(int levels) {
            return lineBreak + " ".repeat(column + levels * step + listStep) + "- ";
        }
    }

    /// Writes a scalar in place of the word: in the quotes that are there, or in quotes of its own
    /// where it would not be one text without.
    public Insertion text(String text) {
        return new Insertion(word, before + written(text) + after, false, corrections);
    }

    /// The same for what need not be a text, such as `true` or `null`: in quotes only where it
    /// would not be one scalar without.
    public Insertion scalar(String scalar) {
        boolean plain = quote == Quote.NONE && PlainScalar.isOne(scalar, flow);
        return plain ? yaml(scalar) : text(scalar);
    }

    /// Writes YAML in place of the word, as it is.
    public Insertion yaml(String yaml) {
        return new Insertion(word, before + yaml + after, false, corrections);
    }

    /// Writes YAML with tab stops in place of the word.
    public Insertion snippet(String snippet) {
        return new Insertion(
                word,
                SnippetText.escape(before) + snippet + SnippetText.escape(after),
                true,
                corrections);
    }

    /// Writes a key in place of the word, and behind its colon what a snippet says. A quote that
    /// closes the word is written anew, because the colon comes behind it.
    Insertion key(String name, String snippet) {
        boolean closed = quote != Quote.NONE && after.isEmpty();
        return new Insertion(
                closed ? new Span(word.start(), word.end() + 1) : word,
                SnippetText.escape(before + written(name) + (closed ? quote.mark() : after))
                        + ":"
                        + snippet,
                true,
                corrections);
    }

    /// The same, in place of the whole scalar that the word is a part of.
    public Slot wholeValue() {
        return new Slot(
                value,
                value,
                typedValue,
                typedValue,
                flow,
                quote,
                before,
                after,
                colonFollows,
                siblingsFollow,
                layout,
                corrections);
    }

    /// Whether a text can come in place of the word: where the word is only a part of a scalar,
    /// none that would need quotes.
    boolean canHold(String text) {
        return quote != Quote.NONE || word.equals(value) || PlainScalar.isOne(text, flow);
    }

    private String written(String text) {
        return switch (quote) {
            case SINGLE -> text.replace("'", "''");
            case DOUBLE -> text.replace("\\", "\\\\").replace("\"", "\\\"");
            case NONE -> PlainScalar.isText(text, flow) ? text : quoted(text);
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
