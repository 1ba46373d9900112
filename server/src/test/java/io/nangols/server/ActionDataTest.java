package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;

import io.nangols.features.actions.Refactoring;
import io.nangols.features.actions.Task;
import io.nangols.text.Span;
import io.nangols.workspace.FileUri;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ActionDataTest {
    @Test
    void comesBackAsItWent() {
        var target = new Task.Target("a-rule", new Span(3, 8), "What is \"wrong\"");
        List<Task> tasks =
                List.of(
                        new Task.Mend(target, "Mend it"),
                        new Task.MendRule("a-rule"),
                        new Task.MendFile(),
                        new Task.SilenceLine(target),
                        new Task.SilenceFile(target),
                        new Task.Refactor(Refactoring.ADD_SYNC, 7));
        for (var task : tasks) {
            var data = new ActionData(new FileUri("file:///p/nango.yaml"), 3, -7, task);

            var sent = JsonParser.parseString(data.toJson().toString());
            assertThat(ActionData.read(sent)).contains(data);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "{}",
                "{\"task\": \"mendFile\"}",
                "{\"uri\": \"file:///a\", \"version\": 1, \"hash\": 2, \"task\": \"cook\"}",
                "{\"uri\": {}, \"version\": [], \"hash\": \"x\", \"task\": \"mendFile\"}",
                "{\"uri\": \"a\", \"version\": 1, \"hash\": 2, \"task\": \"mend\", \"rule\": \"a\", \"start\": 9, \"end\": 3, \"message\": \"\", \"title\": \"\"}"
            })
    void isNothingThatOthersSend(String json) {
        assertThat(ActionData.read(JsonParser.parseString(json))).isEmpty();
    }
}
