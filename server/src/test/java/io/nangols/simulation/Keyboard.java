package io.nangols.simulation;

import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.random.RandomGenerator;

/// Somebody who edits one text, mostly near the last place: words a key at a time, deletions, whole
/// lines, pasted pieces, and now and then a character that nobody would type.
final class Keyboard {
    private static final String HOSTILE =
            "\0\r\t\u000B\u0007\u0085\u00A0\u200B\u2028\u2029\uFEFF\uFFFD`'\"\\{}[]()<>:#&*!|%@-?";
    private static final String[] WORDS = {
        "nango",
        "await ",
        "const ",
        "return ",
        "if (",
        "for (const ",
        "=> ",
        "async ",
        "try {",
        "} catch (e) {",
        "throw ",
        "batchSave",
        ".get(",
        ".post({",
        "endpoint: ",
        "retries: 10",
        "as any",
        "console.log(",
        "// nango-ls-ignore ",
        "import ",
        "export default ",
        "type ",
        "output: ",
        "input: ",
        "syncs:\n",
        "actions:\n",
        "models:\n",
        "scopes:\n",
        "- ",
        "# ",
        "runs: every hour",
        "track_deletes: true",
        "id: string",
        "| null",
        "[]",
        "?: ",
        "${",
    };

    private final RandomGenerator random;
    private final List<String> pieces;
    private final boolean anyCharacter;
    private int cursor;
    private String typing = "";

    /// `pieces` are texts to copy from.
    Keyboard(RandomGenerator random, List<String> pieces, boolean anyCharacter) {
        this.random = random;
        this.pieces = pieces;
        this.anyCharacter = anyCharacter;
    }

    /// Goes to another text.
    void leave() {
        cursor = -1;
        typing = "";
    }

    /// The next edit of `text`.
    Edit next(String text) {
        if (cursor < 0 || cursor > text.length() || random.nextInt(40) == 0) {
            cursor = random.nextInt(text.length() + 1);
            typing = "";
        }
        var edit = typing.isEmpty() ? another(text) : key();
        cursor = edit.span().start() + edit.replacement().length();
        return edit;
    }

    /// Where the next edit will be if nothing takes the hands elsewhere.
    int cursor() {
        return Math.max(0, cursor);
    }

    private Edit key() {
        int length = Character.charCount(typing.codePointAt(0));
        var key = typing.substring(0, length);
        typing = typing.substring(length);
        return new Edit(Span.at(cursor), key);
    }

    private Edit another(String text) {
        int near = Math.clamp(cursor + random.nextInt(-60, 61), 0, text.length());
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3, 4, 5 -> type(WORDS[random.nextInt(WORDS.length)]);
            case 6, 7, 8 -> type(words());
            case 9, 10 -> type("\n" + indentation(text) + words());
            case 11, 12, 13 -> new Edit(new Span(Math.max(0, cursor - 1), cursor), "");
            case 14 -> new Edit(new Span(wordStart(text, near), near), "");
            case 15 -> new Edit(new Span(wordStart(text, near), wordEnd(text, near)), word());
            case 16 -> new Edit(line(text, near), "");
            case 17 -> new Edit(Span.at(line(text, near).end()), line(text, near).of(text));
            case 18 -> new Edit(Span.at(lineStart(text, near)), lines(1 + random.nextInt(15)));
            case 19 -> new Edit(Span.at(lineStart(text, near)), comment(text));
            case 20 -> new Edit(Span.at(cursor), words());
            case 21 -> new Edit(new Span(Math.min(cursor, near), Math.max(cursor, near)), "");
            case 22 -> new Edit(Span.at(near), bracket());
            default -> random.nextInt(4) == 0 ? hostile(near) : type(word());
        };
    }

    private Edit type(String what) {
        typing = what.isEmpty() ? " " : what;
        return key();
    }

    private Edit hostile(int at) {
        if (!anyCharacter || random.nextBoolean()) {
            return new Edit(
                    Span.at(at), String.valueOf(HOSTILE.charAt(random.nextInt(HOSTILE.length()))));
        }
        return new Edit(Span.at(at), String.valueOf((char) random.nextInt(0x10000)));
    }

    private String bracket() {
        return new String[] {"{", "}", "(", ")", "[", "]", "`", "'", "\"", ";", ",", ":"}
                [random.nextInt(12)];
    }

    private static String comment(String text) {
        return text.contains("integrations:") ? "# " : "// ";
    }

    private String piece() {
        return pieces.get(random.nextInt(pieces.size()));
    }

    /// Part of a line of another text.
    private String words() {
        var line = lines(1).strip();
        int start = line.isEmpty() ? 0 : wordStart(line, random.nextInt(line.length()));
        int end = Math.min(line.length(), start + 1 + random.nextInt(40));
        return line.substring(start, end);
    }

    private String word() {
        var line = words();
        return line.substring(0, wordEnd(line, 0));
    }

    /// Lines of another text.
    private String lines(int count) {
        var text = piece();
        int start = lineStart(text, random.nextInt(text.length() + 1));
        int end = start;
        for (int i = 0; i < count; i++) {
            end = line(text, end).end();
        }
        return text.substring(start, end);
    }

    private String indentation(String text) {
        int start = lineStart(text, cursor);
        int end = start;
        while (end < cursor && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end) + (random.nextInt(3) == 0 ? "  " : "");
    }

    private static Span line(String text, int at) {
        int end = text.indexOf('\n', at);
        return new Span(lineStart(text, at), end < 0 ? text.length() : end + 1);
    }

    private static int lineStart(String text, int at) {
        return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
