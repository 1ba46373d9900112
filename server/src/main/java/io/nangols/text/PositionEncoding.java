package io.nangols.text;

/// The unit in which a client counts columns; LSP clients and servers agree on one during
/// `initialize`.
///
/// See
/// <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#positionEncodingKind>.
public enum PositionEncoding {
    UTF8("utf-8"),
    UTF16("utf-16"),
    UTF32("utf-32");

    private final String protocolName;

    PositionEncoding(String protocolName) {
        this.protocolName = protocolName;
    }

    /// The name in the protocol: `utf-8`, `utf-16` or `utf-32`.
    public String protocolName() {
        return protocolName;
    }

    /// How many units the code point takes.
    int width(int codePoint) {
        return switch (this) {
            case UTF16 -> Character.charCount(codePoint);
            case UTF32 -> 1;
            case UTF8 -> codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        };
    }
}
