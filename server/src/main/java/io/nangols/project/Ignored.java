package io.nangols.project;

import io.nangols.text.Span;

import java.util.List;

/// Something written in `nango.yaml` that Nango drops without a word.
public sealed interface Ignored {
    Span span();

    /// An integration in v2 form, in a file that counts as v1 because its first integration is not
    /// v2: Nango sees none of its scripts.
    record IntegrationAfterV1(Spanned<String> integration, Spanned<String> first)
            implements Ignored {
        @Override
        public Span span() {
            return integration.span();
        }
    }

    /// A v1 sync without `returns`: Nango skips it.
    record SyncWithoutReturns(Spanned<String> sync) implements Ignored {
        @Override
        public Span span() {
            return sync.span();
        }
    }

    /// Several v1 syncs of an integration without `returns`.
    record SyncsWithoutReturns(Spanned<String> integration, List<Spanned<String>> syncs)
            implements Ignored {
        @Override
        public Span span() {
            return integration.span();
        }
    }

    /// Keys of a v1 script that Nango does not read; `span` is the first one's.
    record KeysWithoutEffect(Spanned<String> script, List<Spanned<String>> keys)
            implements Ignored {
        @Override
        public Span span() {
            return keys.getFirst().span();
        }
    }

    /// A `scopes` text with spaces around its commas: Nango keeps them, so the scope is not the one
    /// meant.
    record SpacedScopes(Span span, List<String> scopes) implements Ignored {}
}
