package io.nangols.features.completion;

import static io.nangols.features.completion.Completed.complete;

import org.junit.jupiter.api.Test;

/// What is proposed in comments.
class SuppressionsTest {
    @Test
    void beginWithADirective() {
        complete("# nango$0-ls\nmodels: {}\n")
                .offersExactly("nango-ls-disable", "nango-ls-disable-next-line")
                .inserting("nango-ls-disable", "# nango-ls-disable ", "models: {}");
    }

    @Test
    void nameRules() {
        complete("models: {} # nango-ls-disable $0\n")
                .offers("missing-description", "unused-model")
                .offersNo("yaml-syntax")
                .inserting("unused-model", "models: {} # nango-ls-disable unused-model");
    }

    @Test
    void nameFurtherRules() {
        complete("# nango-ls-disable-next-line unused-model, missing-$0\n")
                .offersNo("unused-model")
                .inserting(
                        "missing-description",
                        "# nango-ls-disable-next-line unused-model, missing-description");
    }

    @Test
    void giveAReasonFreely() {
        complete("# nango-ls-disable unused-model -- $0\n").offersNothing();
        complete("# nango-ls-disable unused-model $0\n").offersNothing();
    }

    @Test
    void areNothingForOtherComments() {
        complete("# see $0\n").offersNothing();
        complete("# $0\n").offersNothing();
    }
}
