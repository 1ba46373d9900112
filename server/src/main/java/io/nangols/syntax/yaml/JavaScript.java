package io.nangols.syntax.yaml;

import java.math.BigDecimal;
import java.math.MathContext;

/// JavaScript's way of writing numbers, which Nango's tools inherit wherever a number becomes a
/// name or a message.
public final class JavaScript {
    private JavaScript() {}

    /// `String(number)`: `1` for 1.0, `1e+21` from 10²¹ on, `NaN`, `Infinity`.
    public static String toString(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Infinity" : "-Infinity";
        }
        if (number == 0) {
            return "0";
        }
        var decimal = shortest(number);
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent > -7 && exponent < 21) {
            return decimal.toPlainString();
        }
        var digits = decimal.unscaledValue().abs().toString();
        var mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return (number < 0 ? "-" : "")
                + mantissa
                + "e"
                + (exponent < 0 ? "-" : "+")
                + Math.abs(exponent);
    }

    /// The number with as few digits as tell it from every other; Java writes two where one does.
    private static BigDecimal shortest(double number) {
        var decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        var digit = decimal.round(new MathContext(1));
        return digit.doubleValue() == number ? digit : decimal;
    }
}
