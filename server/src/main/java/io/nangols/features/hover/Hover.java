package io.nangols.features.hover;

import io.nangols.features.markdown.IntervalWords;
import io.nangols.features.markdown.KeyCard;
import io.nangols.features.markdown.Markdown;
import io.nangols.features.markdown.ModelCard;
import io.nangols.features.markdown.ScopeCard;
import io.nangols.project.Element;
import io.nangols.project.Elements;
import io.nangols.project.ModelReference;
import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.project.TypeScript;
import io.nangols.rules.Subject;
import io.nangols.rules.SuppressionWord;
import io.nangols.workspace.ProjectFile;

import java.util.Optional;

/// Explains the word under the cursor in a `nango.yaml`.
public final class Hover {
    private final Subject subject;

    private Hover(Subject subject) {
        this.subject = subject;
    }

    /// What to show at `offset`; empty where there is nothing to say.
    public static Optional<HoverText> at(ProjectFile file, int offset) {
        var subject = Subject.of(file);
        var project = subject.project();
        return SuppressionWord.at(project.tree(), offset)
                .map(word -> new HoverText(text(word), word.span()))
                .or(
                        () ->
                                Elements.at(project, offset)
                                        .flatMap(element -> new Hover(subject).of(element)));
    }

    private Optional<HoverText> of(Element element) {
        return Optional.of(text(element))
                .filter(text -> !text.isEmpty())
                .map(text -> new HoverText(text, element.span()));
    }

    /// Empty where there is nothing to say.
    private String text(Element element) {
        return switch (element) {
            case Element.Key(var place, var name, _) -> KeyCard.of(place, name).orElse("");
            case Element.Value(var place, var key, var value, _) ->
                    KeyCard.ofValue(place, key, value).orElse("");
            case Element.IntegrationName(var integration, _) ->
                    new IntegrationText(subject, integration).text();
            case Element.FunctionName(var integration, var function, _) ->
                    new FunctionText(subject, integration, function).text();
            case Element.EventScript(var integration, var handler, _) ->
                    EventScriptText.of(subject, integration, handler);
            case Element.Runs(_, var runs, _) -> IntervalWords.of(runs);
            case Element.Scope scope ->
                    ScopeCard.of(subject.providerOf(scope.integration()), scope.scope());
            case Element.EndpointPath path -> EndpointText.of(subject, path);
            case Element.ModelName(var reference) -> text(reference);
            case Element.FieldName field -> FieldText.of(project(), field);
            case Element.PrimitiveType(var type) -> text(type);
            case Element.LiteralType(var type) -> text(type);
            case Element.Anchor anchor -> AnchorText.of(project().tree(), anchor);
            case Element.Alias alias -> AnchorText.of(project().tree(), alias);
        };
    }

    private Project project() {
        return subject.project();
    }

    private String text(ModelReference reference) {
        boolean known = project().model(reference.model()).isPresent();
        return switch (reference.role()) {
            case DECLARATION, FIELD, INPUT, OUTPUT ->
                    ModelCard.ofName(project(), reference.model());
            case EXTENDS, PATH ->
                    known
                            ? ModelCard.ofName(project(), reference.model())
                            : "There is no model " + Markdown.code(reference.model()) + ".";
        };
    }

    private String text(Type.Primitive type) {
        return ModelCard.ofType(project(), type.span().of(project().tree().text()), type);
    }

    private String text(Type.Literal type) {
        return type.isCutShort()
                ? "Nango reads only the number in front: "
                        + Markdown.code(type.written())
                        + " is "
                        + Markdown.code(TypeScript.readable(project()).text(type).orElse(""))
                        + "."
                : "Only the value " + Markdown.code(type.value()) + ".";
    }

    private static String text(SuppressionWord word) {
        return switch (word) {
            case SuppressionWord.Directive(var wholeFile, _) ->
                    "Silences the rules that are named behind it, separated by commas, in "
                            + (wholeFile ? "the whole file." : "the next line.")
                            + " A reason may follow after `--`.";
            case SuppressionWord.SilencedRule(var rule, var summary, _) ->
                    Markdown.paragraphs(
                            "**" + Markdown.code(rule.id()) + "**: " + rule.title() + ".",
                            summary,
                            Markdown.link("More on this rule", rule.pageUrl()));
        };
    }
}
