package io.nangols.server;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

import java.io.IOException;

/// Writes ranges. They are the most of what goes to a client, and the general way, member by
/// member, takes several times as long.
final class RangeAdapters implements TypeAdapterFactory {
    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        return type.getRawType() == Range.class
                ? new Adapter<>(gson.getDelegateAdapter(this, type))
                : null;
    }

    private static final class Adapter<T> extends TypeAdapter<T> {
        private final TypeAdapter<T> general;

        Adapter(TypeAdapter<T> general) {
            this.general = general;
        }

        @Override
        public T read(JsonReader in) throws IOException {
            return general.read(in);
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            if (value instanceof Range range) {
                out.jsonValue(
                        "{\"start\":"
                                + json(range.getStart())
                                + ",\"end\":"
                                + json(range.getEnd())
                                + "}");
            } else {
                general.write(out, value);
            }
        }

        private static String json(Position position) {
            return "{\"line\":"
                    + position.getLine()
                    + ",\"character\":"
                    + position.getCharacter()
                    + "}";
        }
    }
}
