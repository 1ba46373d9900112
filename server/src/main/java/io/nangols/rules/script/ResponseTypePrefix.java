package io.nangols.rules.script;

import io.nangols.project.script.Names;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Types of what a provider sends whose names do not tell of which provider.
final class ResponseTypePrefix implements ScriptRule {
    @Override
    public void check(ScriptSubject script, Report report) {
        var path = script.file().path();
        if (path.equals("types.ts") || path.endsWith("/types.ts")) {
            ProviderName.of(script).ifPresent(it -> check(script, it, report));
        }
    }

    private static void check(ScriptSubject script, ProviderName provider, Report report) {
        var all = DeclaredType.in(script.tree().sourceFile()).toList();
        var others = all.stream().filter(DeclaredType::isExported).toList();
        // Where nothing is exported, that is still to come.
        var exported = others.isEmpty() ? all : others;
        var plain =
                exported.stream()
                        .filter(it -> !it.isGeneric() && !isMarked(it.name().name()))
                        .filter(it -> !provider.isIn(it.name().name()))
                        .toList();
        if (plain.isEmpty()) {
            return;
        }
        var prefix = provider.prefix(exported.stream().map(it -> it.name().name()));
        if (!Character.isLetter(prefix.codePointAt(0))) {
            return;
        }
        var names = new LinkedHashMap<String, String>();
        plain.forEach(it -> names.put(it.name().name(), prefixed(prefix, it.name().name())));
        var finding = report.at(plain.getFirst().name().span());
        if (names.values().stream().anyMatch(it -> isTaken(script, it))) {
            finding.message(
                    "%s not named after the provider, and so easily taken for a model.",
                    subject(plain));
            return;
        }
        finding.message(
                        "%s not named after the provider, as `%s` would be, and so easily taken for a model.",
                        subject(plain), names.firstEntry().getValue())
                .fix(
                        Fix.askFiles(
                                        "Put `" + prefix + "` in front",
                                        () -> new TypeRename(script, names).changes())
                                .prefer());
    }

    /// Whether a name has a mark of its own in front, as `QBO_Invoice` and `$Invoice` do.
    private static boolean isMarked(String name) {
        return name.indexOf('_') >= 0 || name.indexOf('$') >= 0;
    }

    private static boolean isTaken(ScriptSubject script, String name) {
        return script.project().model(name).isPresent()
                || !script.file().script().uses(name).equals(Names.NONE);
    }

    private static String subject(List<DeclaredType> types) {
        var first = types.getFirst().name().name();
        return switch (types.size()) {
            case 1 -> "`" + first + "` is";
            case 2 -> "`%s` and `%s` are".formatted(first, types.get(1).name().name());
            default -> "`%s` and %d more types are".formatted(first, types.size() - 1);
        };
    }

    private static String prefixed(String prefix, String name) {
        return prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
