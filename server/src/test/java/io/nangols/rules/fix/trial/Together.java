package io.nangols.rules.fix.trial;

import io.nangols.rules.ScriptSubject;
import io.nangols.rules.fix.CheckedText;
import io.nangols.rules.fix.FixAll;
import io.nangols.testing.RuleExamples;

import java.util.ArrayList;
import java.util.List;

/// All safe fixes of a script, made at once, and what is wrong with the outcome.
record Together(List<String> harm) {
    static Together of(ScriptSubject script) {
        var harm = new ArrayList<String>();
        var fixAll = new FixAll((rule, e) -> harm.add(rule.id() + ": " + e.getMessage()));
        var rules = RuleExamples.rules();
        var before = CheckedText.of(script, rules.check(script), rules::check);
        var outcome = fixAll.apply(before, _ -> true);
        outcome.left().stream()
                .filter(FixAll::canMend)
                .filter(it -> harm.stream().noneMatch(said -> said.startsWith(it.rule().id())))
                .forEach(it -> harm.add(it.rule().id() + ": could be made again: " + it.message()));
        return new Together(harm);
    }
}
