package io.nangols.features.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Comparator;
import java.util.List;

class FuzzyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # typed | fits best, then worse
                    user    | user users fetch-users fetch-user-groups refuse-r
                    ic      | issue-comments IssueComment public
                    gC      | gC getContact gothic
                    issue   | issue issues github-issues
                    fu      | fetch-users fulfil lift-up
                    """)
    void putsTheBestFirst(String typed, String names) {
        var expected = List.of(names.split(" "));
        var fuzzy = new Fuzzy(typed);

        assertThat(expected.stream().filter(name -> fuzzy.score(name).isEmpty())).isEmpty();
        assertThat(expected)
                .isSortedAccordingTo(
                        Comparator.comparingInt(name -> -fuzzy.score(name).orElseThrow()));
    }

    @Test
    void refusesWhatLacksACharacterOrHasThemInAnotherOrder() {
        assertThat(new Fuzzy("user").score("suer")).isEmpty();
        assertThat(new Fuzzy("users").score("user")).isEmpty();
        assertThat(new Fuzzy("u").score("")).isEmpty();
    }

    @Test
    void takesEverythingForNothing() {
        assertThat(new Fuzzy("").score("user")).isPresent();
        assertThat(new Fuzzy("").score("")).isPresent();
    }
}
