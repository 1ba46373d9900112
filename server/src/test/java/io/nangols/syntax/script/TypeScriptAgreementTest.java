package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Compares our trees with those of TypeScript's own parser, on all scripts below some folders:
///
///     mvn -pl server -am test -Dtest=TypeScriptAgreementTest \
///         -Dsurefire.failIfNoSpecifiedTests=false -Dscripts=FOLDER:FOLDER
///
/// It prints the first differences side by side, and a table of what was compared.
class TypeScriptAgreementTest {
    @Test
    void readsRealScriptsAsTypeScriptDoes() throws IOException {
        var folders = System.getProperty("scripts");
        assumeTrue(folders != null, "no folders of scripts are named: -Dscripts=FOLDER:FOLDER");
        assumeTrue(TypeScript.isInstalled(), TypeScript.MISSING);
        var agreement = new Agreement();
        TypeScript.parse(
                scriptsBelow(folders),
                (file, expected) -> {
                    // What is no UTF-8 becomes the same sign that Node reads.
                    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    var got = TreeText.of(ScriptParser.parse(text));
                    agreement.add(file.toString(), text, expected, got);
                });
        IO.println(agreement.report());
        assertThat(agreement.differingFiles()).isZero();
    }

    private static List<Path> scriptsBelow(String folders) throws IOException {
        var scripts = new ArrayList<Path>();
        for (var folder : Pattern.compile(Pattern.quote(File.pathSeparator)).split(folders, -1)) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".ts"))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .forEach(scripts::add);
            }
        }
        assertThat(scripts).isNotEmpty();
        return scripts;
    }
}
