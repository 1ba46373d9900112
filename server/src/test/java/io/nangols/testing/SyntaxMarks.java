package io.nangols.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;

import java.util.ArrayList;

/// A YAML text with its syntax errors below the places that they cover (see [Carets]), `~` below
/// the places that they name beside their own.
public final class SyntaxMarks {
    private SyntaxMarks() {}

    /// Checks that the text has exactly the errors that are marked in it.
    public static void check(String marked) {
        assertThat(show(Carets.read(marked))).isEqualTo(marked);
    }

    private static String show(String text) {
        var marks = new ArrayList<Carets.Mark>();
        for (var error : YamlTree.parse(text).errors()) {
            marks.add(new Carets.Mark(error.span(), '^', error.message()));
            error.related()
                    .ifPresent(
                            other ->
                                    marks.add(new Carets.Mark(other.span(), '~', other.message())));
        }
        return Carets.show(text, marks);
    }
}
