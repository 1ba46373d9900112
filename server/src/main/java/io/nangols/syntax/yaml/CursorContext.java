package io.nangols.syntax.yaml;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// Where a cursor stands in a YAML text that need not be complete, as its surroundings tell: the
/// cursor's own line, and the lines above and below by their indentation. No more of the text is
/// looked at, and nothing of it has to parse.
///
/// @param path what encloses the word, from the top of the document on
/// @param key for a value, the key in front of it
/// @param flow whether it stands in brackets
/// @param alone whether it is a key or a value, depending on what else is there: a word, or nothing
///   yet, with a line or an item of its own
/// @param colonFollows whether the word is a key with its colon
/// @param missing what has to be written in front of the word to make it what it is
/// @param siblings the other keys or items of the same collection
public record CursorContext(
        Kind kind,
        List<Step> path,
        Optional<String> key,
        Word word,
        boolean flow,
        boolean alone,
        boolean colonFollows,
        Missing missing,
        List<Sibling> siblings,
        Layout layout) {
    public CursorContext {
        path = List.copyOf(path);
        siblings = List.copyOf(siblings);
    }

    /// What is at the cursor.
    public enum Kind {
        /// A key of the mapping at the path.
        KEY,
        /// The value of `key` in the mapping at the path.
        VALUE,
        /// An item of the list at the path.
        ITEM,
        /// A comment, free text that goes on over lines, or what cannot be told.
        NOTHING
    }

    /// A level of nesting.
    public sealed interface Step {
        record Key(String name) implements Step {}

        record Item() implements Step {}
    }

    /// The scalar at the cursor: its span without the quotes, empty where there is none, and
    /// whether its quotes are closed.
    public record Word(Span span, Quote quote, boolean closed) {}

    /// The quotes of a scalar.
    public enum Quote {
        NONE(""),
        SINGLE("'"),
        DOUBLE("\"");

        private final String mark;

        Quote(String mark) {
            this.mark = mark;
        }

        /// As it is written.
        public String mark() {
            return mark;
        }
    }

    /// What is not written yet.
    public enum Missing {
        NOTHING,
        /// The space behind a colon or dash.
        SPACE,
        /// The dash of an item, and its space.
        DASH
    }

    /// Another key, or the text of another item, of the same collection.
    public record Sibling(String text, boolean after) {}

    /// How the lines around are laid out.
    ///
    /// @param indentation the white space in front of the first thing on the cursor's line
    /// @param column the column at which that should stand
    /// @param inner the column at which the word's own collection stands, or has to
    /// @param step by how much a mapping is deeper than its key
    /// @param listStep by how much a list is deeper than its key
    /// @param lineBreak `\n` or `\r\n`
    /// @param continues the key of the text in the line above, where what is on this line could be
    ///   more of it
    public record Layout(
            Span indentation,
            int column,
            int inner,
            int step,
            int listStep,
            String lineBreak,
            Optional<String> continues) {}

    /// Where `offset` is in `text`.
    public static CursorContext at(String text, int offset) {
        return new CursorReader(text, Math.clamp(offset, Lines.firstStart(text), text.length()))
                .read();
    }
}
