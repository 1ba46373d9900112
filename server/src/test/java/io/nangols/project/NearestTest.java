package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

class NearestTest {
    private static final List<String> KEYS =
            List.of("runs", "output", "endpoint", "input", "sync_type", "track_deletes", "scopes");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "run, runs",
        "runss, runs",
        "rnus, runs",
        "ruvs, runs",
        "RUNS, runs",
        "outputs, output",
        "ouptut, output",
        "endpiont, endpoint",
        "synctype, sync_type",
        "sync-type, sync_type",
        "trackdelete, track_deletes",
    })
    void aNameWithALetterTooManyTooFewWrongOrSwapped(String written, String meant) {
        assertThat(Nearest.to(written, KEYS)).contains(meant);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource({"r", "ru", "xyz", "runtime", "description", "puts", "sync", "''", "runs"})
    void otherwiseNone(String written) {
        assertThat(Nearest.to(written, KEYS)).isEmpty();
    }

    @Test
    void aShortNameDiffersInCaseOnly() {
        assertThat(Nearest.to("ID", List.of("id", "is"))).contains("id");
        assertThat(Nearest.to("ix", List.of("id"))).isEmpty();
    }

    @Test
    void theNearestOfSeveralAndOfEquallyNearTheFirstInTheAlphabet() {
        assertThat(Nearest.to("Contact", List.of("Contacts", "Kontakt"))).contains("Contacts");
        assertThat(Nearest.to("Issue", List.of("Issues", "Issue2"))).contains("Issue2");
    }

    @Test
    void amongThousandsItIsStillQuick() {
        var names = IntStream.range(0, 100_000).mapToObj(i -> "Model" + i).toList();

        for (int i = 0; i < 200; i++) {
            assertThat(Nearest.to("Modle17", names)).contains("Model17");
        }
    }
}
