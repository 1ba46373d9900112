package io.nangols;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;

import io.nangols.rules.ScriptRule;
import io.nangols.rules.Subject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;
import java.util.stream.Stream;

/// The rooms of the house: text comes in at the bottom, findings and answers go out at the top.
class ArchitectureTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.nangols");

    /// What script rules ask about files other than the script.
    private static final Set<String> LOOK_AT_FILES =
            Set.of("Compilation", "IntegrationFiles", "UncheckedOutput");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    # room        | may import, beside itself
                    text          | ''
                    syntax.yaml   | text
                    syntax.json   | text
                    syntax.script | text
                    catalog       | text syntax
                    project       | text syntax catalog
                    workspace     | text syntax catalog project
                    rules         | text syntax catalog project workspace
                    features      | text syntax catalog project workspace rules
                    cli           | text syntax catalog project workspace rules
                    server        | text syntax catalog project workspace rules features
                    """)
    void aRoomImportsOnlyRoomsBelowIt(String room, String below) {
        var elsewhere = resideOutsideOfPackages(packagesOf(room + " " + below));
        check(
                noClasses()
                        .that()
                        .resideInAPackage(packageOf(room))
                        .should()
                        .dependOnClassesThat(resideInAPackage("io.nangols..").and(elsewhere)));
    }

    /// `Main` stands in the hall: it is in no room and may import any.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # library                  | is used only in
                    org.eclipse.lsp4j          | features server
                    org.eclipse.lsp4j.services | server
                    org.eclipse.lsp4j.jsonrpc  | server
                    org.snakeyaml              | syntax.yaml
                    com.fasterxml.jackson      | catalog workspace cli server
                    picocli                    | cli Main
                    org.eclipse.jgit           | workspace
                    """)
    void aLibraryIsUsedOnlyInItsRooms(String library, String rooms) {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(packagesOf(rooms))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library + ".."));
    }

    @Test
    void everyClassHasARoom() {
        var rooms = "text syntax catalog project workspace rules features cli server Main";
        check(classes().should().resideInAnyPackage(packagesOf(rooms)));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("io.nangols.(**)").should().beFreeOfCycles());
    }

    /// Otherwise a comment is said to silence nothing where only the other files are missing.
    @Test
    void aScriptRuleThatLooksAtOtherFilesSaysSo() {
        var silent =
                PRODUCT.stream()
                        .filter(it -> it.isAssignableTo(ScriptRule.class) && !it.isInterface())
                        .filter(
                                it ->
                                        it.getMethodCallsFromSelf().stream()
                                                .anyMatch(ArchitectureTest::isOfOtherFiles))
                        .filter(it -> it.tryGetMethod("looksAround").isEmpty())
                        .map(JavaClass::getSimpleName);

        assertThat(silent).isEmpty();
    }

    private static boolean isOfOtherFiles(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return LOOK_AT_FILES.contains(owner.getSimpleName())
                || owner.isEquivalentTo(Subject.class) && call.getName().equals("folder");
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    private static String[] packagesOf(String rooms) {
        return Stream.of(rooms.split(" ")).map(ArchitectureTest::packageOf).toArray(String[]::new);
    }

    private static String packageOf(String room) {
        return room.equals("Main") ? "io.nangols" : "io.nangols." + room + "..";
    }
}
