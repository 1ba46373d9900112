package io.nangols.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

class SourceFilesTest {
    @TempDir Path folder;

    @Test
    void keepsTheByteOrderMarkAndLineEnds() throws IOException {
        assertThat(read(0xEF, 0xBB, 0xBF, 'a', ':', '\r', '\n')).isEqualTo("\uFEFFa:\r\n");
    }

    @Test
    void replacesBytesThatAreNotUtf8() throws IOException {
        assertThat(read('a', 0xFF, 0xC3, 'b', 0xC3, 0xA4)).isEqualTo("a\uFFFD\uFFFDbä");
    }

    @Test
    void refusesWhatIsTooLargeToBeAProject() throws IOException {
        var file = folder.resolve("nango.yaml");
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(SourceFiles.MAX_BYTES + 1L);
        }

        assertThatThrownBy(() -> SourceFiles.read(file))
                .isInstanceOf(FileSystemException.class)
                .hasMessageEndingWith("larger than 32 MB");
    }

    private String read(int... bytes) throws IOException {
        var content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return SourceFiles.read(Files.write(folder.resolve("nango.yaml"), content));
    }
}
