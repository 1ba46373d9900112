package io.nangols.features.completion.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Span;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

class ModelCandidatesTest {
    private static List<String> types(String yaml, String field, String... present) {
        var project = Project.of(YamlTree.parse(yaml));
        var cursor = Span.at(yaml.length());
        return texts(
                new ModelCandidates(project, "Box").types(field, List.of(present), "", cursor));
    }

    private static List<String> parents(String yaml, String... present) {
        var project = Project.of(YamlTree.parse(yaml));
        return texts(new ModelCandidates(project, "Box").parents(List.of(present), ""));
    }

    private static List<String> texts(Candidates candidates) {
        return candidates.all().stream().map(Candidate::text).toList();
    }

    @Nested
    class Types {
        @Test
        void areFirstThoseOfFieldsWithTheSameName() {
            assertThat(
                            types(
                                    """
                                    models:
                                      Ticket:
                                        status: open | closed
                                      Box:
                                        status:
                                    """,
                                    "status"))
                    .startsWith("open | closed")
                    .contains("open", "closed", "string");
        }

        @Test
        void areFirstTheModelThatTheFieldIsCalledAfter() {
            assertThat(
                            types(
                                    """
                                    models:
                                      Owner:
                                        id: string
                                      Box:
                                        owner:
                                    """,
                                    "owner"))
                    .startsWith("Owner");
        }

        @Test
        void areArraysForAFieldInThePlural() {
            assertThat(
                            types(
                                    """
                                    models:
                                      Owner:
                                        id: string
                                      Box:
                                        owners:
                                    """,
                                    "owners"))
                    .startsWith("Owner[]")
                    .contains("string[]");
        }

        @Test
        void areAlsoModelsThatAreNotThereYet() {
            assertThat(
                            types(
                                    """
                                    models:
                                      Box:
                                        items:
                                    """,
                                    "items"))
                    .contains("Item[]");
        }

        @Test
        void areNotTheModelItself() {
            assertThat(
                            types(
                                    """
                                    models:
                                      Box:
                                        inner:
                                    """,
                                    "inner"))
                    .doesNotContain("Box");
        }

        @Test
        void areNotTheLiteralsOfOtherFields() {
            assertThat(
                            types(
                                    """
                                    models:
                                      Ticket:
                                        status: open | closed
                                      Box:
                                        color:
                                    """,
                                    "color"))
                    .doesNotContain("open", "closed");
        }

        @Test
        void goOnWithNullInAUnion() {
            assertThat(
                            types(
                                    """
                                    models:
                                      Box:
                                        color: string |
                                    """,
                                    "color",
                                    "string"))
                    .startsWith("null")
                    .doesNotContain("string");
        }

        @Test
        void goOnWithTheOtherMembersOfAUnionLikeThis() {
            assertThat(
                            types(
                                            """
                                    models:
                                      Ticket:
                                        channel: mail | chat | phone
                                      Box:
                                        via: mail |
                                    """,
                                            "via",
                                            "mail")
                                    .subList(0, 3))
                    .contains("chat", "phone");
        }

        @Test
        void doNotRepeatWhatIsBeingTyped() {
            var yaml =
                    """
                    models:
                      Box:
                        color: Colo
                    """
                            .stripTrailing();
            assertThat(types(yaml, "color")).doesNotContain("Colo");
        }
    }

    @Nested
    class Parents {
        @Test
        void areFirstThoseThatOthersExtend() {
            assertThat(
                            parents(
                                    """
                                    models:
                                      Address: { street: string }
                                      Times: { at: string }
                                      Parcel: { __extends: Times }
                                      Box:
                                        __extends:
                                    """))
                    .startsWith("Times");
        }

        @Test
        void areNeitherItselfNorWhatExtendsIt() {
            assertThat(
                            parents(
                                    """
                                    models:
                                      Box:
                                        __extends:
                                      BigBox: { __extends: Box }
                                      HugeBox: { __extends: BigBox }
                                      Times: { at: string }
                                    """))
                    .containsExactly("Times");
        }

        @Test
        void leaveOutThoseThatAreThere() {
            assertThat(
                            parents(
                                    """
                                    models:
                                      Times: { at: string }
                                      Name: { name: string }
                                      Box:
                                        __extends: Name,
                                    """,
                                    "Name"))
                    .containsExactly("Times");
        }
    }
}
