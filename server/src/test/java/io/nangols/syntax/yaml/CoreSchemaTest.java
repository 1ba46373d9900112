package io.nangols.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreSchemaTest {

    /// What js-yaml 4.1.1 said of each.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # null
                    ~                             | null
                    null                          | null
                    Null                          | null
                    NULL                          | null
                    nULL                          | "nULL"
                    nil                           | "nil"
                    none                          | "none"
                    # booleans
                    true                          | true
                    True                          | true
                    TRUE                          | true
                    tRUE                          | "tRUE"
                    false                         | false
                    False                         | false
                    FALSE                         | false
                    yes                           | "yes"
                    no                            | "no"
                    on                            | "on"
                    off                           | "off"
                    y                             | "y"
                    n                             | "n"
                    # integers
                    0                             | 0
                    1                             | 1
                    -1                            | -1
                    +1                            | 1
                    -0                            | 0
                    007                           | 7
                    08                            | 8
                    1_000                         | 1000
                    1__0                          | 10
                    _1                            | "_1"
                    1_                            | "1_"
                    12345678901234567890          | 12345678901234567000
                    9007199254740993              | 9007199254740992
                    1e3x                          | "1e3x"
                    0x1F                          | 31
                    0X1F                          | "0X1F"
                    -0xff                         | -255
                    0x                            | "0x"
                    0x_F                          | 15
                    0xG                           | "0xG"
                    0o17                          | 15
                    0O17                          | "0O17"
                    017                           | 17
                    0o8                           | "0o8"
                    +0o7                          | 7
                    0b101                         | 5
                    0b                            | "0b"
                    0b102                         | "0b102"
                    -0b1                          | -1
                    1,000                         | "1,000"
                    1 000                         | "1 000"
                    １                             | "１"
                    # floats
                    1.0                           | 1
                    1.5                           | 1.5
                    -1.5                          | -1.5
                    +1.5                          | 1.5
                    .5                            | 0.5
                    -.5                           | "-.5"
                    +.5                           | "+.5"
                    5.                            | 5
                    1.5.2                         | "1.5.2"
                    1e3                           | 1000
                    1E3                           | 1000
                    1e+3                          | 1000
                    1e-3                          | 0.001
                    1.e3                          | 1000
                    .5e1                          | 5
                    1e                            | "1e"
                    e3                            | "e3"
                    1_0.5                         | 10.5
                    1.5_0                         | 1.5
                    1._5                          | 1.5
                    1.5_                          | "1.5_"
                    ._5                           | 0.5
                    .                             | "."
                    -.                            | "-."
                    1.5f                          | "1.5f"
                    .inf                          | Infinity
                    .Inf                          | Infinity
                    .INF                          | Infinity
                    -.inf                         | -Infinity
                    +.inf                         | Infinity
                    .iNF                          | ".iNF"
                    inf                           | "inf"
                    .nan                          | NaN
                    .NaN                          | NaN
                    .NAN                          | NaN
                    -.nan                         | "-.nan"
                    nan                           | "nan"
                    NaN                           | "NaN"
                    Infinity                      | "Infinity"
                    0.1                           | 0.1
                    1e400                         | Infinity
                    -1e400                        | -Infinity
                    1e-400                        | 0
                    0.30000000000000004           | 0.30000000000000004
                    190:20:30                     | "190:20:30"
                    1:30                          | "1:30"
                    # timestamps
                    2024-01-01                    | a timestamp
                    2024-1-1                      | "2024-1-1"
                    2024-01-01T00:00:00Z          | a timestamp
                    2024-01-01t00:00:00           | a timestamp
                    2024-01-01 00:00:00           | a timestamp
                    2024-01-01 00:00:00 +1        | a timestamp
                    2024-01-01T00:00:00.123-05:30 | a timestamp
                    2024-1-1 1:00:00              | a timestamp
                    2024-01-01T00:00              | "2024-01-01T00:00"
                    2024-01-01T                   | "2024-01-01T"
                    2024-01                       | "2024-01"
                    24-01-01                      | "24-01-01"
                    2024-13-45                    | a timestamp
                    2024-01-01x                   | "2024-01-01x"
                    2024-01-01T00:00:00 UTC       | "2024-01-01T00:00:00 UTC"
                    # text
                    string                        | "string"
                    string[]                      | "string[]"
                    7days                         | "7days"
                    2fa                           | "2fa"
                    v1.0.0                        | "v1.0.0"
                    1.0.0                         | "1.0.0"
                    a b                           | "a b"
                    -a                            | "-a"
                    --                            | "--"
                    -1a                           | "-1a"
                    ?x                            | "?x"
                    a:b                           | "a:b"
                    a#b                           | "a#b"
                    http://x.y                    | "http://x.y"
                    a, b                          | "a, b"
                    x]                            | "x]"
                    =                             | "="
                    <<                            | "<<"
                    x                             | "x"
                    x                             | "x"
                    ${PWD}                        | "${PWD}"
                    é                             | "é"
                    😀                             | "😀"
                    every 5m                      | "every 5m"
                    5m                            | "5m"
                    1h30m                         | "1h30m"
                    +                             | "+"
                    -+1                           | "-+1"
                    0.                            | 0
                    00                            | 0
                    1d                            | "1d"
                    0x1.8p1                       | "0x1.8p1"
                    0d1                           | "0d1"
                    ١                             | "١"
                    """)
    void plainTextMeansWhatJsYamlMakesOfIt(String plain, String meaning) {
        assertThat(Meaning.of("- " + plain + "\n")).isEqualTo("[" + meaning + "]");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\"1\"", "'1'", "|-\n  1", ">-\n  1", "!!str 1", "! 1"})
    void otherTextIsText(String scalar) {
        assertThat(Meaning.of("- " + scalar + "\n")).isEqualTo("[\"1\"]");
    }

    @Test
    void nothingIsNull() {
        assertThat(Meaning.of("a:\nb: # why\nc: [1, ]\n")).isEqualTo("{a: null, b: null, c: [1]}");
        assertThat(Meaning.of("a: ''\nb: \"\"\nc: |\n")).isEqualTo("{a: \"\", b: \"\", c: \"\"}");
    }

    @Test
    void textOnSeveralLinesIsReadAsOne() {
        assertThat(Meaning.of("a: 2024-01-01\n  00:00:00\nb: 1\n  2\n"))
                .isEqualTo("{a: a timestamp, b: \"1 2\"}");
    }
}
