package io.nangols.rules.yaml;

import io.nangols.project.Function;
import io.nangols.project.Ignored;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.Version;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.Entry;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns a `nango.yaml` in the old form (v1) into today's (v2): all of it, since the first
/// integration decides for the others.
///
/// Scripts of `type: action` come under `actions`, the others under `syncs`, with their comments
/// and in their order; `type` goes, and `returns` becomes `output`. A first integration without any
/// script gets an empty `syncs`, as it would else keep the file in the old form.
public final class V2Conversion {
    private static final Set<String> V2_KEYS = Set.of("syncs", "actions", "on-events");

    private final Project project;
    private final Set<String> old;

    private V2Conversion(Project project) {
        this.project = project;
        this.old =
                blocks(project.tree())
                        .filter(Block::isOld)
                        .map(Block::name)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// What stands under the name of a section or an integration.
    private record Block(String name, Entry entry) {
        private List<Entry> members() {
            return entry.value() instanceof Mapping mapping ? mapping.entries() : List.of();
        }

        boolean isOld() {
            return !members().isEmpty()
                    && members().stream()
                            .noneMatch(
                                    member ->
                                            member.key() instanceof Scalar key
                                                    && V2_KEYS.contains(key.text()));
        }
    }

    /// Whether anything but an empty `syncs` would be written.
    public static boolean movesScripts(Project project) {
        return blocks(project.tree()).anyMatch(Block::isOld);
    }

    /// The whole file in today's form; empty where that cannot be done without guessing.
    public static Optional<List<Edit>> of(Project project) {
        return project.version() == Version.V2 || !project.tree().errors().isEmpty()
                ? Optional.empty()
                : new V2Conversion(project).convert();
    }

    private Optional<List<Edit>> convert() {
        return renamed(project)
                .flatMap(this::regrouped)
                .flatMap(V2Conversion::begun)
                .filter(this::saysTheSame)
                .map(after -> List.of(Edit.between(text(project), text(after))));
    }

    /// With the keys of today.
    private Optional<Project> renamed(Project from) {
        var edits = new NangoYamlEdits(from);
        var changes = new ArrayList<Optional<List<Edit>>>();
        from.integrations().stream()
                .filter(integration -> old.contains(integration.name().value()))
                .flatMap(Integration::functions)
                .forEach(
                        function -> {
                            function.key("type").map(edits::remove).ifPresent(changes::add);
                            function.key("returns")
                                    .filter(_ -> function.key("output").isEmpty())
                                    .map(key -> edits.rename(key, "output"))
                                    .ifPresent(changes::add);
                        });
        return edits.together(changes).map(made -> after(from, made));
    }

    /// With the scripts under `syncs` and `actions`.
    private Optional<Project> regrouped(Project from) {
        var edits = new ArrayList<Edit>();
        for (var block : blocks(from.tree()).filter(it -> old.contains(it.name())).toList()) {
            var chunks = Chunks.of(block.entry(), text(from));
            if (chunks.isEmpty()) {
                return Optional.empty();
            }
            edits.add(chunks.get().grouped(name -> isAction(block.name(), name)));
        }
        return Optional.of(after(from, edits));
    }

    /// The section to which a script belongs, as the old form says.
    private boolean isAction(String integration, String script) {
        return project.integrations().stream()
                .filter(it -> it.name().value().equals(integration))
                .flatMap(it -> it.actions().stream())
                .anyMatch(action -> action.name().value().equals(script));
    }

    /// With a first integration that shows today's form.
    private static Optional<Project> begun(Project from) {
        if (from.version() == Version.V2) {
            return Optional.of(from);
        }
        var first = from.integrations().getFirst().name().value();
        return new NangoYamlEdits(from)
                .set(List.of("integrations", first), Content.mapping(Content.field("syncs", "{}")))
                .map(edits -> after(from, edits));
    }

    private boolean saysTheSame(Project after) {
        return after.version() == Version.V2
                && after.tree().errors().isEmpty()
                && scripts(after).equals(scripts(project))
                && after.ignored().stream().noneMatch(Ignored.IntegrationAfterV1.class::isInstance);
    }

    private static Set<String> scripts(Project from) {
        return from.integrations().stream()
                .flatMap(
                        integration ->
                                integration
                                        .functions()
                                        .map(function -> describe(integration, function)))
                .collect(Collectors.toSet());
    }

    private static String describe(Integration integration, Function function) {
        return integration.name().value()
                + "/"
                + function.getClass().getSimpleName()
                + "/"
                + function.name().value();
    }

    private static Stream<Block> blocks(YamlTree tree) {
        return tree.root().stream()
                .flatMap(V2Conversion::inside)
                .filter(section -> section.name().equals("integrations"))
                .flatMap(section -> inside(section.entry().value()));
    }

    private static Stream<Block> inside(YamlNode node) {
        return node instanceof Mapping outer
                ? outer.entries().stream()
                        .flatMap(
                                entry ->
                                        entry.key() instanceof Scalar key
                                                ? Stream.of(new Block(key.text(), entry))
                                                : Stream.empty())
                : Stream.empty();
    }

    private static Project after(Project from, List<Edit> edits) {
        return Project.of(from.tree().reparse(Edit.applyAll(text(from), edits)));
    }

    private static String text(Project project) {
        return project.tree().text();
    }
}
