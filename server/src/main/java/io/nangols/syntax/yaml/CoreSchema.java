package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.syntax.yaml.YamlNode.ScalarStyle;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/// What scalars mean to js-yaml 4's default schema: YAML 1.2's core types, written a little more
/// freely, plus timestamps and binary.
///
/// Written from js-yaml's behaviour (<https://github.com/nodeca/js-yaml>); snakeyaml-engine's own
/// resolution differs and is not used.
final class CoreSchema {
    private static final String PREFIX = "tag:yaml.org,2002:";
    private static final Pattern INTEGER =
            Pattern.compile(
                    "[-+]?(0b_*[01][01_]*|0x_*[0-9a-fA-F][0-9a-fA-F_]*|0o_*[0-7][0-7_]*|[0-9][0-9_]*)");
    private static final Pattern FLOAT =
            Pattern.compile(
                    "[-+]?[0-9][0-9_]*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?"
                            + "|\\.[0-9_]+([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern TIMESTAMP =
            Pattern.compile(
                    "[0-9]{4}-[0-9]{2}-[0-9]{2}"
                            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\\.[0-9]*)?"
                            + "([ \\t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/=\\r\\n]*");

    private CoreSchema() {}

    /// What `scalar` means, or empty when its tag does not fit its text or is not known.
    static Optional<YamlValue> resolve(Scalar scalar) {
        var tag = scalar.properties().tag().map(YamlNode.Tag::name);
        if (tag.isEmpty()) {
            return Optional.of(
                    scalar.style() == ScalarStyle.PLAIN
                            ? implicit(scalar)
                            : new YamlValue.Text(scalar, scalar.text()));
        }
        return explicit(scalar, tag.get());
    }

    /// Whether a plain key is the merge key `<<`.
    static boolean isMerge(YamlNode key) {
        return key instanceof Scalar scalar
                && scalar.style() == ScalarStyle.PLAIN
                && scalar.text().equals("<<")
                && scalar.properties().tag().isEmpty();
    }

    private static YamlValue implicit(Scalar scalar) {
        String text = scalar.text();
        if (text.isEmpty() || isNull(text)) {
            return new YamlValue.Null(scalar);
        }
        if (isBoolean(text)) {
            return new YamlValue.Bool(scalar, text.equalsIgnoreCase("true"));
        }
        var number = number(text);
        if (number.isPresent()) {
            return new YamlValue.Number(scalar, number.get());
        }
        if (Character.isDigit(text.charAt(0)) && TIMESTAMP.matcher(text).matches()) {
            return new YamlValue.Opaque(scalar, YamlValue.Opaque.Kind.TIMESTAMP);
        }
        return new YamlValue.Text(scalar, text);
    }

    private static Optional<YamlValue> explicit(Scalar scalar, String tag) {
        String text = scalar.text();
        boolean empty = text.isEmpty() && scalar.style() == ScalarStyle.PLAIN;
        return switch (tag) {
            case "!" ->
                    Optional.of(
                            empty ? new YamlValue.Null(scalar) : new YamlValue.Text(scalar, text));
            case PREFIX + "str" -> Optional.of(new YamlValue.Text(scalar, text));
            case PREFIX + "null" ->
                    empty || isNull(text)
                            ? Optional.of(new YamlValue.Null(scalar))
                            : Optional.empty();
            case PREFIX + "bool" ->
                    isBoolean(text)
                            ? Optional.of(new YamlValue.Bool(scalar, text.equalsIgnoreCase("true")))
                            : Optional.empty();
            case PREFIX + "int" ->
                    isInteger(text)
                            ? Optional.of(new YamlValue.Number(scalar, integer(text)))
                            : Optional.empty();
            case PREFIX + "float" ->
                    isFloat(text)
                            ? Optional.of(new YamlValue.Number(scalar, decimal(text)))
                            : Optional.empty();
            case PREFIX + "timestamp" ->
                    TIMESTAMP.matcher(text).matches()
                            ? Optional.of(
                                    new YamlValue.Opaque(scalar, YamlValue.Opaque.Kind.TIMESTAMP))
                            : Optional.empty();
            case PREFIX + "binary" ->
                    !empty && BASE64.matcher(text).matches()
                            ? Optional.of(
                                    new YamlValue.Opaque(scalar, YamlValue.Opaque.Kind.BINARY))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isNull(String text) {
        return text.equals("~")
                || text.equals("null")
                || text.equals("Null")
                || text.equals("NULL");
    }

    private static boolean isBoolean(String text) {
        return switch (text) {
            case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
            default -> false;
        };
    }

    private static Optional<Double> number(String text) {
        char first = text.charAt(0);
        if (!(first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.')) {
            return Optional.empty();
        }
        if (isInteger(text)) {
            return Optional.of(integer(text));
        }
        return isFloat(text) ? Optional.of(decimal(text)) : Optional.empty();
    }

    private static boolean isInteger(String text) {
        return INTEGER.matcher(text).matches() && !text.endsWith("_");
    }

    private static boolean isFloat(String text) {
        return FLOAT.matcher(text).matches() && !text.endsWith("_");
    }

    private static double integer(String text) {
        String digits = text.replace("_", "");
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        int radix =
                digits.startsWith("0b")
                        ? 2
                        : digits.startsWith("0x") ? 16 : digits.startsWith("0o") ? 8 : 10;
        double value =
                new BigInteger(radix == 10 ? digits : digits.substring(2), radix).doubleValue();
        return negative ? -value : value;
    }

    private static double decimal(String text) {
        String digits = text.replace("_", "").toLowerCase(java.util.Locale.ROOT);
        double sign = digits.startsWith("-") ? -1 : 1;
        if (digits.startsWith("-") || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        return switch (digits) {
            case ".inf" -> sign * Double.POSITIVE_INFINITY;
            case ".nan", "." -> Double.NaN;
            default -> sign * Double.parseDouble(digits);
        };
    }
}
