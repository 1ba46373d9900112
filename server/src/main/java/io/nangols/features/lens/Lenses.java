package io.nangols.features.lens;

import io.nangols.project.Integration;
import io.nangols.project.Model;
import io.nangols.rules.FileChange;
import io.nangols.rules.Subject;
import io.nangols.rules.project.MissingScripts;
import io.nangols.text.Span;
import io.nangols.workspace.Decoration;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what to offer above models, syncs, actions and integrations. What an alias repeats is
/// offered where it is written, for the first that has it.
public final class Lenses {
    private final Subject subject;
    private final List<Lens> lenses = new ArrayList<>();
    private final Set<Span> taken = new HashSet<>();

    private Lenses(ProjectFile file) {
        this.subject = Subject.of(file);
    }

    /// The lenses, in the order of the text; without those that the editor's settings switch off.
    public static List<Lens> of(ProjectFile file) {
        var lenses = new Lenses(file);
        var preferences = file.settings().editor();
        if (preferences.show(Decoration.DOCUMENTATION_LENSES)) {
            file.project().integrations().forEach(lenses::addPage);
        }
        if (preferences.show(Decoration.SCRIPT_LENSES)) {
            lenses.addScripts();
        }
        if (preferences.show(Decoration.REFERENCE_LENSES)) {
            file.project().models().forEach(lenses::addUses);
        }
        return lenses.lenses.stream()
                .sorted(Comparator.comparingInt(lens -> lens.span().start()))
                .toList();
    }

    /// The file that [Lens.Offer.CreateScript] makes; empty when it is no longer missing.
    public static Optional<FileChange> newScript(ProjectFile file, String path) {
        var missing = new MissingScripts(Subject.of(file));
        return missing.entries().stream()
                .filter(entry -> missing.pathOf(entry).equals(path))
                .findFirst()
                .map(entry -> missing.create(entry, path));
    }

    private void addPage(Integration integration) {
        subject.providerOf(integration)
                .provider()
                .flatMap(
                        provider ->
                                provider.docsUrl()
                                        .map(
                                                url ->
                                                        new Lens.Offer.OpenPage(
                                                                url, provider.displayName())))
                .ifPresent(offer -> add(integration.name().span(), offer));
    }

    private void addScripts() {
        Map<Span, String> missing = new HashMap<>();
        var scripts = new MissingScripts(subject);
        scripts.entries().forEach(it -> missing.putIfAbsent(it.name().span(), scripts.pathOf(it)));
        subject.entries()
                .filter(entry -> entry.function().isPresent())
                .forEach(
                        entry ->
                                subject.script(entry)
                                        .map(TypeScriptFile::path)
                                        .<Lens.Offer>map(Lens.Offer.OpenScript::new)
                                        .or(
                                                () ->
                                                        Optional.ofNullable(
                                                                        missing.get(
                                                                                entry.name()
                                                                                        .span()))
                                                                .map(Lens.Offer.CreateScript::new))
                                        .ifPresent(offer -> add(entry.name().span(), offer)));
    }

    private void addUses(Model model) {
        add(model.name().span(), new Lens.Offer.Uses(model.name().value()));
    }

    private void add(Span span, Lens.Offer offer) {
        if (taken.add(span)) {
            lenses.add(new Lens(span, offer));
        }
    }
}
