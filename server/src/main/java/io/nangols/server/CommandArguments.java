package io.nangols.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a client has sent with a command. What is left out, or `null`, is not there.
record CommandArguments(String command, List<JsonElement> values) {
    CommandArguments {
        values = List.copyOf(values);
    }

    static CommandArguments of(ExecuteCommandParams params) {
        return new CommandArguments(
                params.getCommand(),
                Stream.ofNullable(params.getArguments())
                        .flatMap(List::stream)
                        .map(JsonElement.class::cast)
                        .toList());
    }

    /// The argument at that place, a text that is `what`.
    ///
    /// @throws ResponseErrorException when there is something else
    String text(int at, String what) {
        return at(at).filter(CommandArguments::isText)
                .map(JsonElement::getAsString)
                .orElseThrow(() -> wrong(at, what));
    }

    /// The argument at that place, a place in a text.
    ///
    /// @throws ResponseErrorException when there is something else
    Optional<Position> position(int at) {
        return at(at).map(
                        value ->
                                position(value)
                                        .orElseThrow(() -> wrong(at, "a position, or left out")));
    }

    private static Optional<Position> position(JsonElement value) {
        return value instanceof JsonObject object
                ? number(object, "line")
                        .flatMap(
                                line ->
                                        number(object, "character")
                                                .map(character -> new Position(line, character)))
                : Optional.empty();
    }

    private static Optional<Integer> number(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive number
                        && number.isNumber()
                        && number.getAsDouble() >= 0
                ? Optional.of(number.getAsInt())
                : Optional.empty();
    }

    private Optional<JsonElement> at(int place) {
        return values.stream().skip(place).findFirst().filter(value -> !value.isJsonNull());
    }

    private static boolean isText(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString();
    }

    private ResponseErrorException wrong(int at, String what) {
        return Refusals.invalid("Argument %d of %s is %s.".formatted(at + 1, command, what));
    }
}
