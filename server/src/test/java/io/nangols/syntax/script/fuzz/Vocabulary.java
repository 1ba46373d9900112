package io.nangols.syntax.script.fuzz;

import io.nangols.syntax.script.ast.TokenKind;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Pieces of scripts, from single signs to the beginnings of constructs.
final class Vocabulary {
    /// Every sign and keyword of the language.
    private static final List<String> FIXED =
            Arrays.stream(TokenKind.values())
                    .map(TokenKind::text)
                    .filter(text -> !text.isEmpty())
                    .toList();

    private static final List<String> KEYWORDS =
            Arrays.stream(TokenKind.values())
                    .filter(TokenKind::isKeyword)
                    .map(TokenKind::text)
                    .toList();

    private static final List<String> BRACKETS =
            List.of("(", ")", "[", "]", "{", "}", "<", ">", "`", "${", "}`", "'", "\"");

    private static final List<String> COMMON =
            List.of(
                    "a",
                    "b",
                    "nango",
                    "T",
                    "x1",
                    "$",
                    "_",
                    "é",
                    "\\u0061",
                    "\\u{62}",
                    "#p",
                    "a.b",
                    "0",
                    "1.5e3",
                    "0x1F",
                    "1_000",
                    "10n",
                    ".5",
                    "1.",
                    "0b",
                    "1e",
                    "'s'",
                    "\"d\"",
                    "'\\''",
                    "'\\u{1F600}'",
                    "`t`",
                    "`a${b}c`",
                    "`${`${a}`}`",
                    "/re/g",
                    "/[/]/",
                    "/(?<a>b)/u",
                    "// c\n",
                    "/* c */",
                    "/** @d */",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\u2028",
                    " ",
                    "\t",
                    ";",
                    ",",
                    ".",
                    "?.",
                    "...",
                    "=>",
                    "=",
                    ":",
                    "?",
                    "!",
                    "@d",
                    "\ufeff",
                    "\n    ",
                    "\n  }\n",
                    ";\n",
                    "true",
                    "null",
                    "this",
                    "<!--",
                    "-->",
                    "#!");

    private static final List<String> BEGINNINGS =
            List.of(
                    "export default async function f(nango: NangoSync): Promise<void> {\n",
                    "export default createSync({\n  exec: async (nango) => {\n",
                    "import { a, type B as C } from './m.js';\n",
                    "import type X, * as ns from 'm' with { type: 'json' };\n",
                    "const { a, ...b } = await nango.get<T[]>({ endpoint: `/x/${id}` });\n",
                    "for await (const page of nango.paginate<T>(config)) {\n",
                    "for (let i = 0, n = a.length; i < n; i++)",
                    "if (a) {\n} else if (b)",
                    "try {\n} catch (e: unknown) {\n} finally {\n}",
                    "switch (a) {\n  case 'x':\n    break;\n  default:\n",
                    "label: while (true)",
                    "do x++; while (x < 5)",
                    "using a = b();\n",
                    "await using a = b();\n",
                    "class A<T> extends B<T> implements C {\n",
                    "@d() export class A {\n  @e accessor #x = 1;\n  static { }\n",
                    "abstract class A { abstract get x(): T; constructor(private readonly a?: b) {}",
                    "interface A<in out T> extends B {\n  (a: T): asserts a is T;\n",
                    "type A = { readonly [K in keyof T as `x${K}`]-?: T[K] }",
                    "type A<const T> = T extends (infer U extends string)[] ? U : never;\n",
                    "type F = abstract new (...a: unknown[]) => typeof import('m').x<T>;\n",
                    "const enum E { A = 1 << 2, 'b', [c] }\n",
                    "declare global { namespace A.B { } }\n",
                    "declare module 'm' {\n",
                    "function f<T>(this: A, { a = 1 }: B = {}, ...[b]: C): a is T",
                    "const f = async <T,>(a: T, b?): Promise<T> => ({ a })",
                    "a<b>(c)",
                    "f(a < b, c > (d))",
                    "(a, b) => c",
                    "x = y as unknown as T satisfies U",
                    "a ? (b) : c => d",
                    "a ?? b || c && d ** -e",
                    "new.target",
                    "import.meta.url",
                    "await import('m')",
                    "yield* g()",
                    "a!.b?.[c]?.(d)",
                    "delete void typeof a",
                    "tag<T>`a${b}`",
                    "export = a",
                    "import a = require('m')",
                    "export * as 'a b' from 'm'",
                    "export { a as default, type b }",
                    "get a() {} set a(b) {} async *[c]() {}",
                    "<<<<<<< HEAD\n",
                    "=======\n",
                    ">>>>>>> other\n");

    private Vocabulary() {}

    /// One of them, a short one more often than a long one.
    static String piece(RandomGenerator random) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> any(FIXED, random);
            case 4, 5 -> any(KEYWORDS, random) + " ";
            case 6, 7, 8, 9 -> bracket(random);
            case 10 -> any(BEGINNINGS, random);
            default -> any(COMMON, random);
        };
    }

    /// Something that opens or closes.
    static String bracket(RandomGenerator random) {
        return any(BRACKETS, random);
    }

    static String any(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
