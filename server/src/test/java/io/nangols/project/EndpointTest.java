package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    { path: '/a/{Model}/b' }      | Model
                    { path: "/a/{Model:id}/{B}" } | Model:id
                    "GET /a/{Model}"              | Model
                    /a/{Model}                    | Model
                    """)
    void hasAPlaceholderInTheFirstBraces(String written, String placeholder) {
        var text = text(written);
        var found = endpoint(text).placeholder().orElseThrow();

        assertThat(found.value()).isEqualTo(placeholder);
        assertThat(found.span().of(text)).isEqualTo(placeholder);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/a", "'/a/{}'", "'/a/{b'", "'/a/b}'", "'/}{'", "'/{}/{Model}'"})
    void hasNoneWithout(String written) {
        assertThat(endpoint(text(written)).placeholder()).isEmpty();
    }

    private static String text(String written) {
        return "integrations:\n  i:\n    actions:\n      a:\n        endpoint: " + written + "\n";
    }

    private static Endpoint endpoint(String text) {
        var action =
                Project.of(YamlTree.parse(text)).integrations().getFirst().actions().getFirst();
        return action.endpoints().getFirst();
    }
}
