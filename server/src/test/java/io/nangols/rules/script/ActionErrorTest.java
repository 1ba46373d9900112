package io.nangols.rules.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Findings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ActionErrorTest {
    private static Findings in(String body) {
        return Findings.ofScript(
                "action-error",
                "action",
                "export default async function runAction(nango: NangoAction) {\n%s\n}"
                        .formatted(body));
    }

    @Test
    void aMessageThatIsMadeOfItselfIsAText() {
        assertThat(
                        in("const message = message + '!'; throw new nango.ActionError(message);")
                                .messages())
                .singleElement()
                .asString()
                .startsWith("`ActionError` takes an object.");
    }

    @Test
    void nothingIsKnownOfAMessageThatIsMadeOfItselfAlone() {
        assertThat(in("const a = a + a; throw new nango.ActionError(a);").messages()).isEmpty();
    }

    @Test
    void aMessageMayBeMadeOfAnyNumberOfTexts() {
        var message = "a" + " + b".repeat(20_000);

        assertThat(in("throw new nango.ActionError('!' + %s);".formatted(message)).messages())
                .hasSize(1);
    }

    @Test
    @Timeout(20)
    void aScriptMayMakeAnyNumberOfThem() {
        var body = "if (a) throw new nango.ActionError({ message: 'b' });\n".repeat(20_000);

        assertThat(in(body).messages()).isEmpty();
    }
}
