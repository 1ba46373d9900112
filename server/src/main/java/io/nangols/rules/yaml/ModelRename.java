package io.nangols.rules.yaml;

import io.nangols.rules.FileChange;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.Subject;
import io.nangols.text.Edit;
import io.nangols.text.Span;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Another name for a model, wherever it is used: in the `nango.yaml`, where scripts import it, and
/// where they name it as text for the records that they save.
///
/// An import gets the new name and keeps the old one as what the script calls it (`import { Issue
/// as issue }`): the old name may mean other things there, too.
final class ModelRename {
    private static final String RECORD_CALLS =
            "\\bbatch(?:Save|Update|Delete|Send)\\s*(?:<[^<>()]*>)?\\([^;]*?,\\s*['\"]";

    private final Subject subject;
    private final String from;
    private final String to;

    ModelRename(Subject subject, String from, String to) {
        this.subject = subject;
        this.from = from;
        this.to = to;
    }

    /// What has to change; nothing when the new name means something already, or when a place is
    /// not written as it reads.
    List<FileChange> changes() {
        var here = new NangoYamlEdits(subject.project()).renameModel(from, to);
        if (here.isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<FileChange>();
        changes.add(new FileChange.Here(here.get()));
        for (var script : subject.folder().scripts().values()) {
            boolean mayName = script.mentions(from) && !subject.folder().isOfAnotherProject(script);
            var edits = mayName ? edits(script) : List.<Edit>of();
            if (!edits.isEmpty()) {
                changes.add(new FileChange.Elsewhere(script.path(), edits));
            }
        }
        return changes;
    }

    private List<Edit> edits(TypeScriptFile script) {
        var edits = new ArrayList<Edit>();
        for (var names : script.modelImports()) {
            var written = names.of(script.text());
            var name = name("(?=\\s*(?:,|$|as\\b))").matcher(written);
            while (name.find()) {
                var span = new Span(name.start(), name.end()).shift(names.start());
                boolean named = written.substring(name.end()).matches("(?s)\\s+as\\b.*");
                edits.add(new Edit(span, named ? to : to + " as " + from));
            }
        }
        var calls =
                Pattern.compile(RECORD_CALLS + "(" + Pattern.quote(from) + ")['\"]")
                        .matcher(script.text());
        while (calls.find()) {
            edits.add(new Edit(new Span(calls.start(1), calls.end(1)), to));
        }
        return edits;
    }

    private Pattern name(String behind) {
        return Pattern.compile(
                "(?<![\\w$]|\\bas\\s)" + Pattern.quote(from) + "(?![\\w$])" + behind);
    }
}
