package io.nangols.testing;

import io.nangols.workspace.ProjectFile;

/// A [Fixture] with a cursor in its `nango.yaml`, written `$0`.
public record Cursor(Fixture fixture, int offset) {
    private static final String CURSOR = "$0";

    /// Takes the `$0` out.
    public static Cursor in(String marked) {
        var fixture = Fixture.read(marked);
        var text = fixture.nangoYaml();
        int offset = text.indexOf(CURSOR);
        if (offset < 0 || offset != text.lastIndexOf(CURSOR)) {
            throw new IllegalArgumentException("There must be one " + CURSOR + " in:\n" + text);
        }
        return new Cursor(fixture.withNangoYaml(text.replace(CURSOR, "")), offset);
    }

    /// The `nango.yaml`, as an editor has it open.
    public ProjectFile file() {
        return fixture.file();
    }
}
