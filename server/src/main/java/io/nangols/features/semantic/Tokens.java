package io.nangols.features.semantic;

import io.nangols.project.Action;
import io.nangols.project.Element;
import io.nangols.project.Elements;
import io.nangols.project.Endpoint;
import io.nangols.project.ModelReference;
import io.nangols.project.Place;
import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Finds the words that a YAML grammar cannot tell apart. Keys, booleans, texts and comments keep
/// the colours that the grammar gives them.
public final class Tokens {
    private static final Set<String> CLOSED_SETS = Set.of("sync_type", "method", "type");

    private final Project project;
    private final String text;
    private final List<Token> found = new ArrayList<>();

    private Tokens(Project project) {
        this.project = project;
        this.text = project.tree().text();
    }

    /// The words that touch a part of the text, in its order; no two of them overlap.
    public static List<Token> in(Project project, Span window) {
        var tokens = new Tokens(project);
        Elements.in(project, window).forEach(tokens::add);
        return tokens.apart();
    }

    /// All words.
    public static List<Token> in(Project project) {
        return in(project, new Span(0, project.tree().text().length()));
    }

    private void add(Element element) {
        var span = element.span();
        switch (element) {
            case Element.Key key -> addKey(key);
            case Element.Value value -> {
                if (CLOSED_SETS.contains(value.key())) {
                    add(span, Token.Type.ENUM_MEMBER);
                }
            }
            case Element.IntegrationName _ ->
                    add(span, Token.Type.NAMESPACE, Token.Modifier.DECLARATION);
            case Element.FunctionName name ->
                    add(
                            span,
                            switch (name.function()) {
                                case Sync _ -> Token.Type.FUNCTION;
                                case Action _ -> Token.Type.METHOD;
                            },
                            Token.Modifier.DECLARATION);
            case Element.EventScript _ -> add(span, Token.Type.FUNCTION);
            case Element.Scope _ -> add(span, Token.Type.ENUM_MEMBER);
            case Element.EndpointPath path -> addMethod(path.endpoint());
            case Element.ModelName(var reference) -> addName(reference);
            case Element.FieldName _ -> add(span, Token.Type.PROPERTY, Token.Modifier.DECLARATION);
            case Element.PrimitiveType _ ->
                    add(span, Token.Type.TYPE, Token.Modifier.DEFAULT_LIBRARY);
            case Element.LiteralType(var literal) ->
                    add(
                            span,
                            Character.isLetter(literal.value().charAt(0))
                                    ? Token.Type.KEYWORD
                                    : Token.Type.NUMBER);
            case Element.Runs _, Element.Anchor _, Element.Alias _ -> {}
        }
    }

    private void addKey(Element.Key key) {
        if (key.place() == Place.EVENTS) {
            add(key.span(), Token.Type.EVENT);
        } else if (key.place() == Place.INTEGRATION
                && key.name().equals("post-connection-scripts")) {
            add(key.span(), Token.Type.PROPERTY, Token.Modifier.DEPRECATED);
        }
    }

    /// In the text form of an endpoint the method has no place of its own.
    private void addMethod(Endpoint endpoint) {
        int start = endpoint.span().start();
        int end = endpoint.path().span().start();
        if (endpoint.legacy() && start < end && text.startsWith(endpoint.method() + " ", start)) {
            add(new Span(start, start + endpoint.method().length()), Token.Type.ENUM_MEMBER);
        }
    }

    private void addName(ModelReference reference) {
        var span = reference.span();
        switch (reference.role()) {
            case DECLARATION -> add(span, Token.Type.INTERFACE, Token.Modifier.DECLARATION);
            case EXTENDS, PATH -> add(span, Token.Type.INTERFACE);
            case FIELD, INPUT, OUTPUT -> {
                boolean model = project.model(reference.model()).isPresent();
                add(span, model ? Token.Type.INTERFACE : Token.Type.STRING);
            }
        }
    }

    /// What goes on over several lines is as many tokens: few clients can show it as one.
    private void add(Span span, Token.Type type, Token.Modifier... modifiers) {
        int start = span.start();
        while (start < span.end()) {
            int end = start;
            while (end < span.end() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int first = start;
            while (first < end && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            if (first < end) {
                found.add(new Token(new Span(first, end), type, Set.of(modifiers)));
            }
            start = end + 1;
        }
    }

    /// In the order of the text, without what begins inside another.
    private List<Token> apart() {
        found.sort(Comparator.comparingInt(token -> token.span().start()));
        var apart = new ArrayList<Token>(found.size());
        int end = 0;
        for (var token : found) {
            if (token.span().start() >= end) {
                apart.add(token);
                end = token.span().end();
            }
        }
        return List.copyOf(apart);
    }
}
