package io.nangols.syntax.script.edit;

import static io.nangols.syntax.script.edit.Editing.in;

import io.nangols.syntax.script.ast.ModuleItem.ImportDeclaration;
import io.nangols.syntax.script.ast.NamedBindings.ImportSpecifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportEditsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    import type { A } from '../models';            | import type { A, T } from '../models';
                    import type { A, } from '../models.js';        | import type { A, T, } from '../models.js';
                    import { a, type B } from '../models';         | import { a, type B, type T } from '../models';
                    import type { T } from '../models';            | import type { T } from '../models';
                    import { T } from '../models';                 | import { T } from '../models';
                    import type {} from '../models';               | import type { T } from '../models';
                    import type { T as A } from '../models';       | import type { T as A, T } from '../models';
                    """)
    void addsATypeToThoseOfTheSameFile(String before, String after) {
        types(before).gives(after);
    }

    @Test
    void addsATypeInALineOfItsOwnWhereTheOthersHaveOne() {
        types("import type {\n    A,\n    B\n} from '../models';")
                .gives("import type {\n    A,\n    B,\n    T\n} from '../models';");
    }

    @Test
    void aNewImportGoesBehindTheOthers() {
        types("import a from \"a\"; // the a\nimport b from \"b\"; // the b\n\na();\n")
                .gives(
                        """
                        import a from "a"; // the a
                        import b from "b"; // the b
                        import type { T } from "../models";

                        a();
                        """);
        types("import a from 'a'\r\na()\r\n")
                .gives("import a from 'a'\r\nimport type { T } from '../models'\r\na()\r\n");
        types("import type A from '../models';")
                .gives("import type A from '../models';\nimport type { T } from '../models';");
    }

    @Test
    void aFirstImportGoesAboveTheFirstStatementAndItsComments() {
        types("#!/usr/bin/env node\n// About the file.\n\n/** Does it. */\nrun();\n")
                .gives(
                        """
                        #!/usr/bin/env node
                        // About the file.

                        import type { T } from '../models';

                        /** Does it. */
                        run();
                        """);
        types("\uFEFFrun();\n").gives("\uFEFFimport type { T } from '../models';\n\nrun();\n");
    }

    @Test
    void severalNamesShareAnImport() {
        in("import a from 'a';")
                .first(
                        ImportDeclaration.class,
                        (editor, _) -> editor.importTypes("../models", "T", "U"))
                .gives("import a from 'a';\nimport type { T, U } from '../models';");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    import { a } from './a.js';         | import { a, f } from './a.js';
                    import type { A } from './a.js';    | import type { A } from './a.js';import { f } from './a.js';
                    """)
    void addsAValue(String before, String after) {
        in(before)
                .first(ImportDeclaration.class, (editor, _) -> editor.importValues("./a.js", "f"))
                .gives(after.replace(";import", ";\nimport"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    import { T } from './other';
                    import T from 'x'; interface U {}
                    import 'x'; interface T {}
                    import 'x'; const T = 1;
                    """)
    void aNameThatIsTakenIsNotImported(String text) {
        types(text).isRefused();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    import { A, B } from 'm';          | import type { A, B } from 'm';
                    import { type A, B } from 'm';     | import type { A, B } from 'm';
                    import A from 'm';                 | import type A from 'm';
                    import * as A from 'm';            | import type * as A from 'm';
                    """)
    void makesAnImportTypeOnly(String before, String after) {
        in(before).first(ImportDeclaration.class, ScriptEditor::makeTypeOnly).gives(after);
    }

    @Test
    void aDefaultBesideNamesCannotBeTypeOnly() {
        in("import A, { B } from 'm';")
                .first(ImportDeclaration.class, ScriptEditor::makeTypeOnly)
                .isRefused();
    }

    @Test
    void makesOneNameTypeOnly() {
        in("import { a, B as C } from 'm';")
                .last(ImportSpecifier.class, ScriptEditor::makeTypeOnly)
                .gives("import { a, type B as C } from 'm';");
    }

    private static Editing.Result types(String text) {
        var editing = in(text);
        return editing.result(new ScriptEditor(editing.tree()).importTypes("../models", "T"));
    }
}
