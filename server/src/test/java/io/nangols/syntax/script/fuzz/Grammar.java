package io.nangols.syntax.script.fuzz;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Texts made by rules like the language's own, so that they come far before they go wrong, or are
/// right: `$E` stands for an expression, `$S` for a statement, `$T` for a type, `$N` for a name,
/// `$P` for a parameter, `$B` for a binding, `$M` for what stands in an object, `$C` in a class,
/// `$I` in an interface.
final class Grammar {
    /// What a text ends with where it is deep enough; the first of each list is short.
    private static final Map<Character, List<String>> RULES =
            Map.of(
                    'N',
                    List.of("a", "b", "nango", "async", "of", "type", "get", "await", "yield", "T"),
                    'E',
                    List.of(
                            "a",
                            "$N",
                            "1",
                            "'s'",
                            "this",
                            "/r/",
                            "`t`",
                            "($E)",
                            "[$E, $E]",
                            "{ $M, $M }",
                            "$E.$N",
                            "$E?.$N",
                            "$E[$E]",
                            "$E($E)",
                            "$N<$T>($E)",
                            "$E`${$E}`",
                            "`${$E}$N${$E}`",
                            "($P, $P) => $E",
                            "$N => $E",
                            "async ($P) => { $S }",
                            "async $N => $E",
                            "<$N,>($P): $T => $E",
                            "function ($P) { $S }",
                            "class { $C }",
                            "new $E($E)",
                            "new $E",
                            "$E + $E",
                            "$E < $E",
                            "$E > $E",
                            "$E >> $E",
                            "$E / $E",
                            "$E = $E",
                            "$E ? $E : $E",
                            "$E as $T",
                            "$E satisfies $T",
                            "$E!",
                            "!$E",
                            "-$E",
                            "$E++",
                            "await $E",
                            "yield $E",
                            "typeof $E",
                            "<$T>$E",
                            "...$E",
                            "$E, $E",
                            "$E instanceof $E",
                            "$E in $E",
                            "$E ?? $E",
                            "import($E)",
                            "($E)",
                            "$E\n$E"),
                    'S',
                    List.of(
                            ";",
                            "$E;",
                            "$E\n",
                            "{ $S $S }",
                            "const $B = $E;",
                            "let $B: $T = $E\n",
                            "if ($E) $S",
                            "if ($E) $S else $S",
                            "for (const $B of $E) $S",
                            "for ($E; $E; $E) $S",
                            "for (var $B in $E) $S",
                            "while ($E) $S",
                            "do $S while ($E)",
                            "return $E;",
                            "throw $E\n",
                            "break\n",
                            "$N: $S",
                            "try { $S } catch ($B) { $S } finally { $S }",
                            "switch ($E) { case $E: $S default: $S }",
                            "function $N($P): $T { $S }",
                            "class $N extends $E { $C }",
                            "interface $N<$N> { $I }",
                            "type $N<$N> = $T;",
                            "enum $N { $N = $E }",
                            "namespace $N.$N { $S }",
                            "declare module 's' { $S }",
                            "import { $N as $N } from 's';",
                            "import $N from 's'\n",
                            "export default $E;",
                            "export { $N }",
                            "export const $B = $E;",
                            "export default async function ($P) { $S }",
                            "using $N = $E;",
                            "@$E class $N { $C }",
                            "abstract class $N { $C }"),
                    'T',
                    List.of(
                            "T",
                            "$N",
                            "string",
                            "$N<$T>",
                            "$T[]",
                            "$T[$T]",
                            "($T)",
                            "[$T, ...$T]",
                            "{ $I }",
                            "$T | $T",
                            "| $T & $T",
                            "($P) => $T",
                            "new ($P) => $T",
                            "$T extends $T ? $T : $T",
                            "infer $N",
                            "infer $N extends $T",
                            "keyof $T",
                            "readonly $T[]",
                            "typeof $N.$N",
                            "'s'",
                            "-1",
                            "`a${$T}b`",
                            "{ [$N in $T]?: $T }",
                            "import('s').$N<$T>",
                            "$N is $T",
                            "asserts $N",
                            "unique symbol",
                            "[$N?: $T, $T?]",
                            "this",
                            "<$N>($P) => $T",
                            "$N.$N",
                            "abstract new () => $T"),
                    'P',
                    List.of(
                            "a",
                            "$B",
                            "$N: $T",
                            "$N?: $T",
                            "$B = $E",
                            "...$B",
                            "this: $T",
                            "@$E $N",
                            "private $N",
                            "$N, $P",
                            "{ $N }: $T = $E"),
                    'B',
                    List.of("a", "$N", "{ $N }", "{ $N: $B = $E }", "[$B, , ...$B]", "{ ...$N }"),
                    'M',
                    List.of(
                            "a",
                            "$N: $E",
                            "[$E]: $E",
                            "...$E",
                            "$N($P) { $S }",
                            "'s': $E",
                            "get $N() { $S }",
                            "async *$N() { $S }",
                            "$N = $E",
                            "1: $E, $M"),
                    'C',
                    List.of(
                            ";",
                            "$N = $E;",
                            "$N: $T\n",
                            "static $N($P) { $S }",
                            "static { $S }",
                            "constructor($P) { $S }",
                            "get $N(): $T { $S }",
                            "#a = $E\n",
                            "[$E]?: $T;",
                            "@$E $N;",
                            "private readonly $N!: $T;",
                            "$C $C",
                            "async *$N<$N>() { $S }",
                            "[$N: $T]: $T",
                            "declare $N",
                            "accessor $N"),
                    'I',
                    List.of(
                            "a",
                            "$N: $T;",
                            "$N?($P): $T,",
                            "[$N: $T]: $T",
                            "($P): $T",
                            "new ($P): $T",
                            "readonly $N: $T\n",
                            "get $N(): $T",
                            "$I; $I"));

    private static final int DEEPEST = 9;

    private Grammar() {}

    /// Statements that are right or nearly so.
    static String statements(RandomGenerator random) {
        var text = new StringBuilder();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            expand('S', 1 + random.nextInt(DEEPEST), text, random);
            text.append(random.nextInt(8) == 0 ? Vocabulary.piece(random) : "\n");
        }
        return text.toString();
    }

    private static void expand(char rule, int depth, StringBuilder text, RandomGenerator random) {
        var choices = RULES.get(rule);
        var chosen =
                depth == 0 || text.length() > 600
                        ? choices.getFirst()
                        : choices.get(random.nextInt(choices.size()));
        for (int i = 0; i < chosen.length(); i++) {
            char c = chosen.charAt(i);
            if (c == '$' && RULES.containsKey(next(chosen, i))) {
                i++;
                expand(chosen.charAt(i), Math.max(0, depth - 1), text, random);
            } else {
                text.append(c);
            }
        }
    }

    private static char next(String rule, int at) {
        return at + 1 < rule.length() ? rule.charAt(at + 1) : ' ';
    }
}
