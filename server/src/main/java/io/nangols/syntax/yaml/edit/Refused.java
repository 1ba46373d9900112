package io.nangols.syntax.yaml.edit;

/// Thrown inside this package where a change cannot be made safely; [YamlEditor] turns it into an
/// empty result.
@SuppressWarnings("serial")
final class Refused extends RuntimeException {
    Refused() {
        super(null, null, false, false);
    }

    static void unless(boolean condition) {
        if (!condition) {
            throw new Refused();
        }
    }
}
