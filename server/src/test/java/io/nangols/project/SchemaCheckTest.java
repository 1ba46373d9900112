package io.nangols.project;

import static io.nangols.project.SchemaProblems.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where a file departs from the format. Problems are told in short; how they read to a user, the
/// rules' pages show.
class SchemaCheckTest {

    @Test
    void keysThatAreNotKnownThere() {
        check(
                """
                integration:
                ^^^^^^^^^^^ unknown in `nango.yaml`, meant `integrations`
                  x: {}
                integrations:
                  i:
                    sync: {}
                    ^^^^ unknown in an integration, meant `syncs`
                    syncs:
                      s:
                        runs: every day
                        outputs: A
                        ^^^^^^^ unknown in a sync, meant `output`
                        endpoint: { path: /a, verb: GET, x: y }
                                              ^^^^ unknown in a sync's endpoint, meant `method`
                                                         ^ unknown in a sync's endpoint
                    actions:
                      a:
                        endpoint: { pth: /a }
                                    ^^^ unknown in an action's endpoint, meant `path`
                        runs: every day
                        ^^^^ unknown in an action
                    on-events:
                      post-connection-create: []
                      ^^^^^^^^^^^^^^^^^^^^^^ unknown in `on-events`, meant `post-connection-creation`
                models: {}
                """);
    }

    @Test
    void keysThatMustBeThere() {
        check(
                """
                integrations: { i: { syncs: { s: {} } } }
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `nango.yaml` lacks `models`
                                              ^ a sync lacks `runs`
                                              ^ a sync lacks `output`
                                              ^ a sync lacks `endpoint`
                """);
        check(
                """
                # why
                ^^^^^ `nango.yaml` lacks `integrations`
                models: {}
                """);
        check(
                """
                integrations:
                  i:
                    actions:
                      a:
                      ^ an action lacks `endpoint`
                        output: A
                      b:
                        endpoint:
                        ^^^^^^^^ an action's endpoint lacks `path`
                          method: GET
                models: {}
                """);
    }

    @Test
    void anEmptyFileLacksEverything() {
        assertThat(SchemaProblems.in("")).containsExactly("`nango.yaml` lacks `integrations`");
        assertThat(SchemaProblems.in("\n\n# nothing\n"))
                .containsExactly("`nango.yaml` lacks `integrations`");
    }

    @Test
    void aKeyThatIsMeantIsNotMissingToo() {
        check(
                """
                integrations:
                  i:
                    syncs:
                      s:
                        schedule: every day
                        ^^^^^^^^ unknown in a sync, meant `runs`
                        output: A
                        endpoint: /a
                models: {}
                """);
    }

    @Test
    void whatCannotBeReadIsNotMissing() {
        check(
                """
                integrations:
                  i:
                    syncs:
                      s:
                        runs: @
                        outp
                        endpoint: [
                models: {}
                """);
    }

    @Test
    void integrationsAndScriptsWithoutBlock() {
        check(
                """
                integrations:
                  a:
                    syncs: []
                           ^^ `syncs` takes a mapping of syncs, not a list
                    actions:
                      x:
                      ^ `x` takes the keys of an action, not nothing
                      y: text
                      ^ `y` takes the keys of an action, not `text`
                    on-events: [z]
                               ^^^ `on-events` takes a mapping from events to lists of scripts, not a list
                  b:
                  ^ `b` takes the keys of an integration, not nothing
                  c: 5
                  ^ `c` takes the keys of an integration, not the number 5
                models: {}
                """);
    }

    @Test
    void listsOfScripts() {
        check(
                """
                integrations:
                  a:
                    syncs: {}
                    on-events:
                      post-connection-creation: [good-one_1, b c, 5]
                                                             ^^^ An item of `post-connection-creation` takes a name of letters, digits, `-` and `_`, not `b c`
                                                                  ^ An item of `post-connection-creation` takes a name of letters, digits, `-` and `_`, not the number 5
                      validate-connection: one
                                           ^^^ `validate-connection` takes a list of script names (letters, digits, `-` and `_`), not `one`
                    post-connection-scripts: [any text, 5]
                                                        ^ An item of `post-connection-scripts` takes text, not the number 5
                models: {}
                """);
    }

    @Test
    void models() {
        check(
                """
                integrations: {}
                models:
                  A: string
                  ^ The model `A` takes a mapping of fields to types, not `string`
                  B:
                  ^ The model `B` takes a mapping of fields to types, not nothing
                  C: [x]
                  ^ The model `C` takes a mapping of fields to types, not a list
                  D:
                    __extends: [A, B]
                               ^^^^^^ `__extends` takes the names of models in one text, such as `A, B`, not a list
                  E:
                    anything: { goes: here }
                """);
        check(
                """
                integrations: {}
                models: text
                        ^^^^ `models` takes a mapping of models, not `text`
                """);
    }

    @Test
    void aBlockOfSeveralLinesIsShownAtItsKey() {
        check(
                """
                integrations:
                  a:
                    syncs:
                      s:
                        runs:
                        ^^^^ `runs` takes an interval such as `every 1h`, not a list
                          - every day
                        output: A
                        endpoint: /a
                models: {}
                """);
    }

    @Test
    void aLinkThatWasCheckedOutAsText() {
        assertThat(SchemaProblems.in("../aircall/nango.yaml"))
                .singleElement()
                .asString()
                .startsWith(
                        "This file takes the project's configuration, not only the path of another file");
        assertThat(SchemaProblems.in("some text\n"))
                .containsExactly(
                        "`nango.yaml` takes the keys `integrations` and `models`, not `some text`");
        assertThat(SchemaProblems.in("- a\n"))
                .containsExactly(
                        "`nango.yaml` takes the keys `integrations` and `models`, not a list");
    }

    @Test
    void theFirstFormIsLenient() {
        check(
                """
                anything: 1
                integrations:
                  a:
                    s:
                      runs:
                      unknown: 1
                      returns: [A]
                      track_deletes:
                    t:
                      type: action
                      returns: 5
                               ^ `returns` takes a model's name, or a list of them, not the number 5
                      description: 6
                                   ^ `description` takes text, not the number 6
                      auto_start: x
                                  ^ `auto_start` takes `true` or `false`, not `x`
                    u: text
                    ^ `u` takes the keys of a script, not `text`
                    v:
                  b:
                    syncs:
                      s: {}
                      ^ a sync lacks `runs`
                      ^ a sync lacks `output`
                      ^ a sync lacks `endpoint`
                models: {}
                """);
    }

    @Test
    void whatAnAliasBringsIsShownWhereTheAliasStands() {
        check(
                """
                integrations:
                  a:
                    syncs:
                      s: &s
                        runs: &five 5
                                    ^ `runs` takes an interval such as `every 1h`, not the number 5
                        output: A
                        endpoint: /a
                        input: *five
                               ^^^^^ `input` takes the name of the model of the connection's metadata, not the number 5
                models: {}
                """);
    }
}
