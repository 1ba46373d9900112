package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class IntervalTest {
    private static final double HOUR = 3_600_000;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "every quarter hour, 0.25",
        "every half hour,    0.5",
        "every hour,         1",
        "every half day,     12",
        "every day,          24",
        "every week,         168",
        "every month,        720",
    })
    void knowsSomePhrases(String runs, double hours) {
        assertThat(Interval.read(runs)).isEqualTo(new Interval.Every(hours * HOUR));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "every 30s,30000",
                "every 6 hours,21600000",
                "5m,300000",
                "5   m,300000",
                ".5h,1800000",
                "1.5 Hours,5400000",
                "90secs,90000",
                "1W,604800000",
                "2y,63115200000",
                "60000,60000",
                "60000  ,60000",
                "5every m,300000",
            })
    void readsAnAmountAndItsUnit(String runs, double milliseconds) {
        assertThat(Interval.read(runs)).isEqualTo(new Interval.Every(milliseconds));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"every 29.999s, 29999", "every 5, 5", "1ms, 1", "-1h, -3600000"})
    void wantsThirtySeconds(String runs, double milliseconds) {
        assertThat(Interval.read(runs)).isEqualTo(new Interval.TooShort(milliseconds));
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(
            strings = {
                "",
                "every",
                "every ",
                "Every 5m",
                "every  5m",
                "every every 5m",
                "5m ",
                "+5m",
                "5.m",
                "1mo",
                "1h30m",
                "1e3",
                "daily",
                "every foo",
                "0",
                "-0h",
                "１h",
                "5\nm",
                "5 ſ",
            })
    void refusesTheRest(String runs) {
        assertThat(Interval.read(runs)).isEqualTo(new Interval.Unreadable());
    }

    @Test
    void refusesLongText() {
        assertThat(Interval.read("every " + "0".repeat(97) + "60s"))
                .isEqualTo(new Interval.Every(60_000));
        assertThat(Interval.read("every " + "0".repeat(98) + "60s"))
                .isEqualTo(new Interval.Unreadable());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Every Hour,           every hour",
        "'  every  5m. ',      every 5m",
        "EVERY 6 HOURS,        every 6 hours",
        "hourly,               every hour",
        "@daily,               every day",
        "once a week,          every week",
        "each day,             every day",
        "every minute,         every 1m",
        "every hours,          every hour",
        "every 1 month,        every month",
        "every other day,      every 2d",
        "every 1h30m,          every 90m",
        "1 day and 12 hours,   every 36h",
        "every 5 minuts,       every 5m",
        "every 2hors,          every 2h",
        "+5m,                  5m",
    })
    void knowsWhatWasMeant(String runs, String meant) {
        assertThat(Interval.meant(runs)).isEqualTo(Optional.ofNullable(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every",
                "sometimes",
                "*/5 * * * *",
                "every 5 foo",
                "every day at 9",
                "1h30",
                "0",
                "every 5 seconds and 1 ms"
            })
    void doesNotGuessWhatWasMeant(String runs) {
        assertThat(Interval.meant(runs)).isEmpty();
    }
}
