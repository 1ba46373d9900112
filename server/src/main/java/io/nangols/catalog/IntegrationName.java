package io.nangols.catalog;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// An integration's name, cut into words at `-` and `_`.
record IntegrationName(String written, List<String> words) {
    /// Longer than any provider's id with room to spare; nothing is looked for in more.
    private static final int MAX_LENGTH = 120;

    /// A name's end made of these says which copy or environment it is. Providers of the catalog
    /// that differ by them alone sign in the same way.
    private static final Set<String> WHICH_ONE =
            Set.of(
                    "alpha beta copy demo dev development eu live local preview prod production qa sandbox stage staging stg test testing uat uk us"
                            .split(" "));

    /// Nango makes an integration `github-getting-started` for every new account.
    private static final List<String> FIRST_STEPS = List.of("getting", "started");

    private static final Pattern COUNT = Pattern.compile("0?[1-9]");

    /// Words that mean another way to sign in, so another provider than the name without them.
    private static final Set<String> OTHER_SIGN_IN =
            Set.of(
                    "account admin api apikey app basic bot cc cert jwt key mcp oauth oauth1 oauth2 partner password pat personal private public saml scim service system tba token user"
                            .split(" "));

    IntegrationName {
        words = List.copyOf(words);
    }

    static IntegrationName of(String written) {
        boolean tooLong = written.length() > MAX_LENGTH;
        var name = tooLong ? "" : written.toLowerCase(Locale.ROOT).replace('_', '-');
        return new IntegrationName(written, List.of(name.split("-")));
    }

    ProviderMatch in(Catalog catalog) {
        var exact = catalog.provider(written);
        if (exact.isPresent()) {
            return new ProviderMatch.Exact(exact.get());
        }
        for (int end = words.size(); end > 0; end--) {
            var provider = catalog.provider(joined(0, end));
            if (provider.isPresent()) {
                return judge(provider.get(), end, catalog.ids());
            }
        }
        return new ProviderMatch.Unknown();
    }

    /// The first `end` words are the id of `provider`, and no more words are anybody's.
    private ProviderMatch judge(Provider provider, int end, NavigableSet<String> ids) {
        var rest = words.subList(end, words.size());
        if (beginsOthers(joined(0, words.size()), ids)) {
            return new ProviderMatch.Unknown();
        }
        if (rest.equals(FIRST_STEPS) || rest.stream().allMatch(IntegrationName::saysWhichOne)) {
            return new ProviderMatch.Variant(provider);
        }
        boolean doubtful =
                rest.stream().anyMatch(OTHER_SIGN_IN::contains)
                        || namesAProvider(end, ids)
                        || isFamily(provider.id(), ids);
        return doubtful ? new ProviderMatch.Unknown() : new ProviderMatch.Likely(provider);
    }

    private static boolean saysWhichOne(String word) {
        return WHICH_ONE.contains(word) || COUNT.matcher(word).matches();
    }

    /// `sage-300` is no third Sage while there is a `sage-300-cre`.
    private boolean beginsOthers(String name, NavigableSet<String> ids) {
        return !ids.contains(name) && !longer(name, ids).isEmpty();
    }

    /// `salesforce-to-hubspot` may be either's.
    private boolean namesAProvider(int start, NavigableSet<String> ids) {
        return IntStream.range(start, words.size())
                .anyMatch(
                        from ->
                                IntStream.rangeClosed(from + 1, words.size())
                                        .anyMatch(to -> ids.contains(joined(from, to))));
    }

    /// Whether the id is also the name of a house with other products, as `google` is: what follows
    /// it may be one more.
    private static boolean isFamily(String id, NavigableSet<String> ids) {
        return longer(id, ids).stream()
                .map(other -> other.substring(id.length() + 1).split("-", 2)[0])
                .anyMatch(word -> !saysWhichOne(word) && !OTHER_SIGN_IN.contains(word));
    }

    /// The ids that go on after this one and a `-`.
    private static NavigableSet<String> longer(String id, NavigableSet<String> ids) {
        return ids.subSet(id + "-", true, id + ".", false);
    }

    private String joined(int from, int to) {
        return String.join("-", words.subList(from, to));
    }
}
