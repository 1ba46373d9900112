package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

/// What Nango makes of the text of a type, and where each part of it is written.
class TypeTableTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiterString = " => ",
            value = {
                "string => string",
                "char => string",
                "varchar => string",
                "Integer => number",
                "float => number",
                "bool => boolean",
                "Date => Date",
                "object => Record<string, any>",
                "array => any[]",
                "never => never",
                "true => =true",
                "null => =null",
                "12 => =12",
                "1.5 => =1.5",
                "7days => =7 of 7days",
                "-3x => =-3 of -3x",
                "string[] => list of string",
                "Issue => name Issue",
                "Issue[] => list of name Issue",
                "open | closed => one of (name open, name closed)",
                "string | null => one of (string, =null)",
                "1.5 | 2.5 => one of (=1 of 1.5, =2 of 2.5)",
                "a | | b => one of (name a, nothing, name b)",
                "\"[]\" => nothing",
                "Record<string, any> => generic",
                "Array<string> => generic",
                "unknown => name unknown",
                "string[][] => list of name string[]",
                "[string, Issue] => list of one of (string, name Issue)",
                "[string] => list of string",
                "{ a: string } => { a: string }",
                "2024-01-01 => unknown"
            })
    void reads(String written, String meant) {
        assertThat(describe(typeOf(written))).isEqualTo(meant);
    }

    @Test
    void knowsWhereEachMemberOfAUnionStands() {
        var text = project("open |  Issue[] | closed");
        assertThat(
                        Project.of(YamlTree.parse(text))
                                .models()
                                .getFirst()
                                .fields()
                                .getFirst()
                                .type()
                                .parts())
                .extracting(part -> part.span().of(text))
                .containsExactly("open |  Issue[] | closed", "open", "Issue[]", "Issue", "closed");
    }

    @Test
    void knowsWhereAQuotedTypeStands() {
        var text = project("'Issue[]'");
        var type = Project.of(YamlTree.parse(text)).models().getFirst().fields().getFirst().type();
        assertThat(type.parts())
                .extracting(part -> part.span().of(text))
                .containsExactly("Issue[]", "Issue");
    }

    @ParameterizedTest(name = "{0}: optional {1}")
    @CsvSource({
        "a?: string, true",
        "a: string, false",
        "a?: 5, false",
        "a?: true, false",
        "'a?: ''5''', true"
    })
    void takesTheQuestionMarkForWhatItIs(String field, boolean optional) {
        var text = "integrations: {}\nmodels:\n  M:\n    " + field + "\n";
        var read = Project.of(YamlTree.parse(text)).models().getFirst().fields().getFirst();
        assertThat(read.name().value()).isEqualTo("a");
        assertThat(read.name().span().of(text)).isEqualTo("a");
        assertThat(read.optional()).isEqualTo(optional);
    }

    private static String project(String type) {
        return "integrations: {}\nmodels:\n  M:\n    a: " + type + "\n";
    }

    private static Type typeOf(String written) {
        return Project.of(YamlTree.parse(project(written)))
                .models()
                .getFirst()
                .fields()
                .getFirst()
                .type();
    }

    private static String describe(Type type) {
        return switch (type) {
            case Type.Primitive(var name, _) -> name;
            case Type.Literal literal when literal.isCutShort() ->
                    "=" + literal.value() + " of " + literal.written();
            case Type.Literal literal -> "=" + literal.value();
            case Type.Name(var name, _) -> "name " + name;
            case Type.ArrayOf(var item, _) -> "list of " + describe(item);
            case Type.UnionOf(var members, _) ->
                    members.stream()
                            .map(TypeTableTest::describe)
                            .collect(Collectors.joining(", ", "one of (", ")"));
            case Type.ObjectOf(var fields, _) ->
                    fields.stream()
                            .map(field -> field.name().value() + ": " + describe(field.type()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
            case Type.Refused(_, var reason, _) ->
                    reason == Type.Refused.Reason.GENERIC ? "generic" : "nothing";
            case Type.Unknown _ -> "unknown";
        };
    }
}
