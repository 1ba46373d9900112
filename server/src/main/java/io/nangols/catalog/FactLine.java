package io.nangols.catalog;

import io.nangols.catalog.Provider.Header;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A provider as one line of text: columns separated by tabs, the items of a list by spaces, empty
/// columns at the end left out. `\t`, `\n`, `\r`, `\s` (a space in an item) and `\\` are escapes.
final class FactLine {
    /// The columns' names, as a line.
    static final String COLUMNS =
            "id\talias\tname\tauth\tcategories\tbase-url\tdocs\tconnect-docs\tscopes-page\theaders\tdefault-scopes\tscopes";

    private static final int COUNT = COLUMNS.split("\t").length;

    private FactLine() {}

    static String of(Provider provider) {
        return Stream.of(
                        text(provider.id()),
                        text(provider.alias()),
                        text(provider.displayName()),
                        text(provider.authMode()),
                        list(provider.categories()),
                        text(provider.baseUrl()),
                        text(provider.docsUrl()),
                        text(provider.connectDocsUrl()),
                        text(provider.scopesUrl()),
                        provider.headers().stream()
                                .map(FactLine::header)
                                .collect(Collectors.joining(" ")),
                        list(provider.defaultScopes()),
                        list(provider.knownScopes()))
                .collect(Collectors.joining("\t"))
                .replaceFirst("\t+$", "");
    }

    /// The provider that [#of] made a line of; columns that are missing count as empty.
    static Provider read(String line) {
        var columns = Arrays.copyOf(line.split("\t", -1), COUNT);
        Arrays.setAll(columns, i -> columns[i] == null ? "" : columns[i]);
        return new Provider(
                unescape(columns[0]),
                optional(columns[1]),
                unescape(columns[2]),
                optional(columns[3]),
                items(columns[4]),
                optional(columns[5]),
                optional(columns[6]),
                optional(columns[7]),
                optional(columns[8]),
                words(columns[9]).map(FactLine::readHeader).toList(),
                items(columns[10]),
                items(columns[11]));
    }

    /// The id at the beginning of a line.
    static String id(String line) {
        int end = line.indexOf('\t');
        return unescape(end < 0 ? line : line.substring(0, end));
    }

    /// `name`, or `name=value`; no header's name holds a `=`.
    private static String header(Header header) {
        return item(header.name()) + header.value().map(value -> "=" + item(value)).orElse("");
    }

    private static Header readHeader(String word) {
        int equals = word.indexOf('=');
        return equals < 0
                ? new Header(unescape(word), Optional.empty())
                : new Header(
                        unescape(word.substring(0, equals)),
                        Optional.of(unescape(word.substring(equals + 1))));
    }

    private static String list(List<String> items) {
        return items.stream().map(FactLine::item).collect(Collectors.joining(" "));
    }

    private static List<String> items(String column) {
        return words(column).map(FactLine::unescape).toList();
    }

    private static Stream<String> words(String column) {
        return column.isEmpty() ? Stream.empty() : Stream.of(column.split(" ", -1));
    }

    private static String item(String text) {
        return text(text).replace(" ", "\\s");
    }

    private static String text(Optional<String> text) {
        return text.map(FactLine::text).orElse("");
    }

    private static String text(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static Optional<String> optional(String column) {
        return column.isEmpty() ? Optional.empty() : Optional.of(unescape(column));
    }

    private static String unescape(String column) {
        if (column.indexOf('\\') < 0) {
            return column;
        }
        var text = new StringBuilder(column.length());
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (c != '\\' || i + 1 == column.length()) {
                text.append(c);
            } else {
                i++;
                text.append(
                        switch (column.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 's' -> ' ';
                            default -> column.charAt(i);
                        });
            }
        }
        return text.toString();
    }
}
