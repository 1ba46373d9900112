package io.nangols.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.catalog.Provider.Header;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

import java.util.List;
import java.util.Optional;

/// A provider survives its line, whatever its texts are.
class FactLineProperties {
    @Property(tries = 300)
    void aLineIsReadAsWritten(
            @ForAll @NotEmpty @Chars({'a', '\\', '\t', '\n', '\r', ' ', 's', 't'}) String text,
            @ForAll @Size(max = 3)
                    List<@NotEmpty @Chars({'b', '\\', '\t', '\n', '\r', ' ', 'n', '='}) String>
                            items) {
        var some = Optional.of(text);
        var provider =
                new Provider(
                        text,
                        Optional.empty(),
                        text,
                        some,
                        items,
                        some,
                        Optional.empty(),
                        some,
                        some,
                        List.of(
                                new Header(text, items.stream().findFirst()),
                                new Header("x", Optional.empty())),
                        items,
                        List.of());

        var line = FactLine.of(provider);

        assertThat(line.lines()).hasSize(1);
        assertThat(FactLine.id(line)).isEqualTo(text);
        assertThat(FactLine.read(line)).isEqualTo(provider);
    }
}
