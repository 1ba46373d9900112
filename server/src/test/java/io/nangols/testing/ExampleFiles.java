package io.nangols.testing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;

/// The files of an example of a page.
///
/// @param written with the comments that say what is expected
/// @param hidden the paths of those that the page does not show unless they change
/// @param single whether the text is that of a single script
record ExampleFiles(Fixture written, Set<String> hidden, boolean single) {
    /// Takes the files of an example apart, and puts those around it that it leaves out.
    static ExampleFiles of(RulePage.Example example) {
        boolean headed = example.text().startsWith("//- ");
        if (!example.language().equals("ts")) {
            return new ExampleFiles(Fixture.read(example.text()), Set.of(), false);
        }
        var written =
                headed
                        ? Fixture.read(example.text())
                        : ScriptProject.of(example.place().orElse("sync"), example.text());
        if (headed && written.hasNangoYaml()) {
            return new ExampleFiles(written, Set.of(), false);
        }
        var whole = headed ? ScriptProject.around(written.files()) : written;
        var hidden = new HashSet<>(whole.files().keySet());
        hidden.removeAll(
                headed
                        ? written.files().keySet()
                        : Set.of(ScriptProject.path(example.place().orElse("sync"))));
        return new ExampleFiles(whole, hidden, !headed);
    }

    /// The files after fixes, as the page is to show them.
    String show(Fixture after) {
        var shown = new LinkedHashMap<String, String>();
        after.files()
                .forEach(
                        (path, text) -> {
                            if (!hidden.contains(path) || !text.equals(written.files().get(path))) {
                                shown.put(path, text);
                            }
                        });
        return single && shown.size() == 1
                ? shown.firstEntry().getValue()
                : new Fixture(shown).show();
    }
}
