package io.nangols.rules.fix;

import io.nangols.rules.Finding;
import io.nangols.rules.Subject;

import java.util.List;

/// A file between two rounds, and what is wrong with it.
record State(Subject subject, List<Finding> findings) {
    State {
        findings = List.copyOf(findings);
    }

    String text() {
        return subject.project().tree().text();
    }
}
