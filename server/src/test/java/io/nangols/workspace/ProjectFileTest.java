package io.nangols.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class ProjectFileTest {
    private static final FileUri URI = new FileUri("untitled:nango.yaml");

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isEditedWhileItIsRead() throws Exception {
        var reads = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var document = new Document(URI.strict(), 1, "a: 1");
        var file =
                new ProjectFile(
                        URI.id(),
                        URI,
                        document,
                        true,
                        ProjectFolder.NONE,
                        ProjectSettings.NONE,
                        new ProjectFile.Reading(
                                "a: 1",
                                text -> {
                                    if (text.equals("a: 1")) {
                                        reads.countDown();
                                        await(mayEnd);
                                    }
                                    return YamlTree.parse(text);
                                }));
        var project = CompletableFuture.supplyAsync(file::project);
        reads.await();
        var edited = file.edited(document.replaced("b: 1", 2));
        assertThat(edited.project().tree().text()).isEqualTo("b: 1");
        assertThat(project).isNotDone();
        mayEnd.countDown();
        assertThat(project.join().tree().text()).isEqualTo("a: 1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
