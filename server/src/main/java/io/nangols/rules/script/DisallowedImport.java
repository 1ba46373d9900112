package io.nangols.rules.script;

import io.nangols.project.script.Import;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Severity;
import io.nangols.text.Span;
import io.nangols.workspace.ModulePath;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// An import of what Nango does not run scripts with.
final class DisallowedImport implements ScriptRule {
    /// In a classic script; in functions without `nango.yaml`, `nango` is one of them.
    private static final Set<String> PACKAGES =
            Set.of(
                    "botbuilder",
                    "crypto",
                    "node:crypto",
                    "node:url",
                    "soap",
                    "unzipper",
                    "url",
                    "zod");

    private static final String ALLOWED =
            new TreeSet<>(PACKAGES)
                    .stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));

    /// They are made from the `nango.yaml`, by the CLI before it looks at scripts.
    private static final Set<String> GENERATED = Set.of("models.ts", "schema.ts", "schema.zod.ts");

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        var suspects =
                script.file().script().imports().stream()
                        .filter(Import::isOfValues)
                        .filter(it -> !ModulePath.isUnfinished(it.module().value()))
                        .filter(it -> !PACKAGES.contains(it.module().value()))
                        .filter(it -> !exists(target(it, script), script))
                        .toList();
        if (suspects.isEmpty() || !Compilation.isDeployed(script)) {
            return;
        }
        boolean checked = Compilation.isChecked(script);
        for (var suspect : suspects) {
            boolean seen = checked && suspect.isOfNamedValues();
            if (suspect.module().value().startsWith(".")) {
                var place = suspect.module().span();
                checkPath(target(suspect, script), place, seen, script, report);
            } else {
                checkPackage(suspect, seen, report);
            }
        }
    }

    private static ImportedPath target(Import suspect, ScriptSubject script) {
        return ImportedPath.of(script.file().path(), suspect.module().value());
    }

    /// The CLI looks for a file first, also when what is written looks like a package.
    private static boolean exists(ImportedPath target, ScriptSubject script) {
        return script.context().folder().script(target.path()).isPresent();
    }

    private static void checkPackage(Import suspect, boolean seen, Report report) {
        var name = suspect.module().value();
        report.at(suspect.module().span())
                .severity(seen ? Severity.ERROR : Severity.WARNING)
                .message(
                        "%s Of packages, scripts may import only %s; types may come from anywhere with `import type`.",
                        seen
                                ? "Nango refuses the import of `%s`.".formatted(name)
                                : "Nango's CLI does not check this import, but `%s` is not there where scripts run, so this one will fail."
                                        .formatted(name),
                        ALLOWED);
    }

    private static void checkPath(
            ImportedPath target, Span place, boolean seen, ScriptSubject script, Report report) {
        if (GENERATED.contains(target.fileName())) {
            return;
        }
        if (target.leaves()) {
            boolean refused = seen && target.isHigher();
            report.at(place)
                    .severity(refused ? Severity.ERROR : Severity.WARNING)
                    .message(
                            "`%s` lies outside the project, the folder of its `nango.yaml`%s. Move it in there.",
                            target.fileName(),
                            refused
                                    ? ": Nango refuses that"
                                    : ", where Nango wants all files that scripts import");
        } else if (seen && knowsFiles(target, script)) {
            report.at(place)
                    .message(
                            "There is no `%s`, so Nango takes this for a package and refuses it. Correct the path%s.",
                            target.path(),
                            isFolder(target, script)
                                    ? ", which must name a file: write `/index.js` behind it"
                                    : "");
        }
    }

    /// Whether all files are known where the target should be.
    private static boolean knowsFiles(ImportedPath target, ScriptSubject script) {
        return script.context().folder().script(script.file().path()).isPresent()
                && target.isKnowable();
    }

    private static boolean isFolder(ImportedPath target, ScriptSubject script) {
        return script.context()
                .folder()
                .script(target.path().replaceFirst("\\.ts$", "/index.ts"))
                .isPresent();
    }
}
