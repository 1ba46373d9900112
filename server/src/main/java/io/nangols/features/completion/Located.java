package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.Nothing;
import io.nangols.features.completion.CursorPlace.TypeExpression;
import io.nangols.features.completion.CursorPlace.Value;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Place;
import io.nangols.syntax.yaml.CursorContext;
import io.nangols.syntax.yaml.CursorContext.Sibling;
import io.nangols.syntax.yaml.CursorContext.Step;
import io.nangols.text.Span;

import java.util.List;
import java.util.stream.Stream;

/// What is at a cursor, and how something is written there.
record Located(CursorPlace place, Slot slot) {

    /// What is at `offset` in `text`, a file of the old form or of the present one.
    static Located at(String text, int offset, boolean v1) {
        return new Reader(text, offset, CursorContext.at(text, offset)).read(v1);
    }

    private record Reader(String text, int offset, CursorContext context) {
        Located read(boolean oldForm) {
            boolean v1 = oldForm && !isBelowPresentKey();
            var whole = context.word().span();
            var place = isMoreText() ? new Nothing() : CursorPlaces.of(context, v1);
            var words = Words.at(place, text, whole, offset);
            var margin = Margin.of(context, startsList(place, v1), text);
            var after = (words.unclosed() ? "}" : "") + closingQuote();
            return new Located(
                    withOthers(words.place(), words.others()), slot(words.word(), margin, after));
        }

        /// Where the file cannot be read, a key above may tell better which form it has.
        private boolean isBelowPresentKey() {
            return context.path().size() > 2
                    && context.path().get(2) instanceof Step.Key(var name)
                    && NangoYamlSchema.property(Place.INTEGRATION, name).isPresent();
        }

        /// Whether what is typed could as well be more of the text in the line above.
        private boolean isMoreText() {
            return context.layout().continues().filter("description"::equals).isPresent()
                    && context.word().span().start() < offset;
        }

        /// Whether it is the first item of a list that does not even have its dash.
        private boolean startsList(CursorPlace place, boolean v1) {
            return context.kind() == CursorContext.Kind.KEY
                    && !(place instanceof CursorPlace.Keys)
                    && Spot.at(context.path(), v1).isList();
        }

        private static CursorPlace withOthers(CursorPlace place, List<String> others) {
            return switch (place) {
                case TypeExpression(var role, var key, var path, var members) ->
                        new TypeExpression(role, key, path, both(others, members));
                case Value(var schema, var key, var path, var items) ->
                        new Value(schema, key, path, both(others, items));
                case CursorPlace.Keys _, CursorPlace.Names _, Nothing _ -> place;
            };
        }

        private static List<String> both(List<String> first, List<String> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }

        private String closingQuote() {
            return context.word().closed() ? "" : context.word().quote().mark();
        }

        private Slot slot(Span word, Margin margin, String after) {
            var whole = context.word().span();
            var layout = context.layout();
            return new Slot(
                    word,
                    whole,
                    typed(word),
                    typed(whole),
                    context.flow(),
                    context.word().quote(),
                    margin.before(),
                    after,
                    context.colonFollows(),
                    context.siblings().stream().anyMatch(Sibling::after),
                    new Slot.Layout(
                            margin.column(), layout.step(), layout.listStep(), layout.lineBreak()),
                    margin.corrections());
        }

        private String typed(Span part) {
            return text.substring(part.start(), Math.clamp(offset, part.start(), part.end()));
        }
    }
}
