package io.nangols.features.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    every half day     | Every 12 hours: about 60 runs a month.
                    every hour         | Every hour: about 720 runs a month.
                    every day          | Every day: about 30 runs a month.
                    every week         | Every week: about 4 runs a month.
                    every month        | Every 30 days: about one run a month.
                    every 30s          | Every 30 seconds: about 86,400 runs a month.
                    90secs             | Every 1 minute 30 seconds: about 28,800 runs a month.
                    .5h                | Every 30 minutes: about 1,440 runs a month.
                    60000              | Every minute: about 43,200 runs a month.
                    every 30500ms      | Every 30.5 seconds: about 84,984 runs a month.
                    every 1.5 days     | Every 1 day 12 hours: about 20 runs a month.
                    2w                 | Every 2 weeks: about 2 runs a month.
                    every 91 days      | Every 13 weeks: about 4 runs a year.
                    every 2y           | Every 730 days 12 hours: less than a run a year.
                    every 200y         | Every few centuries: less than a run a year.
                    every 10s          | Every 10 seconds, which is too short: Nango takes 30 seconds at least.
                    every -1h          | Less than nothing: Nango takes 30 seconds at least.
                    whenever           | No interval that Nango can read.
                    every 1h30m        | No interval that Nango can read. It reads `every 90m`.
                    """)
    void saysHowOften(String runs, String words) {
        assertThat(IntervalWords.of(runs)).isEqualTo(words);
    }
}
