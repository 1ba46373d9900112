package io.nangols.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

class FileUriTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    file:///c%3A/a/nango.yaml        | file:///c:/a/nango.yaml
                    file:///a%20b/nango.yaml         | file:///a b/nango.yaml
                    file:///%C3%A9/nango.yaml        | file:///é/nango.yaml
                    file:///a/nango.yaml             | file:/a/nango.yaml
                    file:///a/nango.yaml             | FILE:///a/nango.yaml
                    file:///a/nango.yaml             | file://localhost/a/nango.yaml
                    file:///a/nango.yaml             | file:///a/./b/../nango.yaml
                    file:///a/50%/nango.yaml         | file:///a/50%25/nango.yaml
                    file:///a/%zz/nango.yaml         | file:///a/%25zz/nango.yaml
                    untitled:a%20b                   | untitled:a b
                    """)
    void isTheSameFile(String one, String other) {
        assertThat(new FileUri(one).id()).isEqualTo(new FileUri(other).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    file:///a/nango.yaml             | file:///b/nango.yaml
                    file:///a/nango.yaml             | untitled:/a/nango.yaml
                    git:/a/nango.yaml?ref=1          | git:/a/nango.yaml?ref=2
                    """)
    void isAnotherFile(String one, String other) {
        assertThat(new FileUri(one).id()).isNotEqualTo(new FileUri(other).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    file:///a/nango.yaml             | nango.yaml
                    file:///a/nango%2Eyaml           | nango.yaml
                    git:/a/nango.yaml?ref=/b#c       | nango.yaml
                    untitled:nango.yaml              | nango.yaml
                    untitled:Untitled-1              | Untitled-1
                    file:///a/                       | ''
                    ''                               | ''
                    """)
    void hasAName(String uri, String name) {
        assertThat(new FileUri(uri).fileName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"file:///a%00b", "untitled:a", "git:/a", "''", "nango.yaml"})
    void isNoFileOnDisk(String uri) {
        assertThat(new FileUri(uri).path()).isEmpty();
        assertThat(new FileUri(uri).strict()).isNotNull();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsLinks(@TempDir Path folder) throws Exception {
        var real = Files.createDirectory(folder.resolve("real"));
        var link = Files.createSymbolicLink(folder.resolve("link"), real);
        var byLink = FileUri.of(link.resolve("nango.yaml"));
        var byName = FileUri.of(real.resolve("nango.yaml"));
        assertThat(byLink.id()).as("of a file that is not there yet").isEqualTo(byName.id());
        Files.createFile(real.resolve("nango.yaml"));
        assertThat(byLink.id()).isEqualTo(byName.id());
    }

    @ParameterizedTest
    @CsvSource({
        "file:///p/nango.yaml,     github/syncs/a.ts, file:///p/github/syncs/a.ts",
        "file:///c%3A/nango.yaml,  a b.ts,            file:///c%3A/a%20b.ts",
        "file:///p/nango.yaml,     ./x/../é.ts,       file:///p/%C3%A9.ts",
        "file:///p/q/nango.yaml,   ../a.ts,           file:///p/a.ts"
    })
    void leadsToAFileBesideIt(String uri, String path, String expected) {
        assertThat(new FileUri(uri).resolve(path)).contains(new FileUri(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/..", "/etc/passwd", "a\\b", "a\0b"})
    void leadsNowhereByWhatIsNoPathToAFile(String path) {
        assertThat(new FileUri("file:///p/nango.yaml").resolve(path)).isEmpty();
    }

    @Test
    void leadsNowhereFromATextWithoutAFolder() {
        assertThat(new FileUri("untitled:Untitled-1").resolve("a.ts")).isEmpty();
    }
}
