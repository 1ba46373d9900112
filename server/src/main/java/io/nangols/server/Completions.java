package io.nangols.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

import io.nangols.features.completion.Completion;
import io.nangols.features.completion.Insertion;
import io.nangols.features.completion.Proposal;
import io.nangols.features.markdown.Markdown;
import io.nangols.server.Questions.Asked;

import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers what can be written at a place, and what one of these things is.
final class Completions {
    /// The command by which an editor shows the next proposals, where it says that it has it.
    static final String SUGGEST = "editor.action.triggerSuggest";

    private final Client client;

    /// What was last proposed: only of that does anybody ask more.
    private volatile Proposed last = new Proposed(0, List.of());

    private record Proposed(int number, List<Proposal> proposals) {
        static final int MOST = 100_000;

        /// What the client sends back with one of them.
        JsonPrimitive key(int index) {
            return new JsonPrimitive((long) number * MOST + index);
        }

        Optional<Proposal> get(Object key) {
            if (!(key instanceof JsonElement json) || !json.isJsonPrimitive()) {
                return Optional.empty();
            }
            var primitive = json.getAsJsonPrimitive();
            long value = primitive.isNumber() ? primitive.getAsLong() : -1;
            int index = (int) (value % MOST);
            return value / MOST == number && index >= 0 && index < proposals.size()
                    ? Optional.of(proposals.get(index))
                    : Optional.empty();
        }
    }

    private Completions(Client client) {
        this.client = client;
    }

    static void register(Questions questions, Client client) {
        var completions = new Completions(client);
        questions.inFile(
                "textDocument/completion",
                CompletionParams.class,
                CompletionParams::getTextDocument,
                completions::at);
        questions.inWorkspace(
                "completionItem/resolve",
                CompletionItem.class,
                (_, item) -> completions.resolve(item));
    }

    private CompletionList at(Asked asked, CompletionParams params) {
        int offset = asked.offset(params.getPosition());
        boolean snippets = client.can(ClientFeature.SNIPPETS);
        var list =
                trigger(params)
                        .map(it -> Completion.after(it, asked.file(), offset, snippets))
                        .orElseGet(() -> Completion.at(asked.file(), offset, snippets));
        var proposed = propose(list.items());
        var items = new ArrayList<CompletionItem>();
        for (int i = 0; i < list.items().size(); i++) {
            var item = item(asked, list.items().get(i));
            item.setSortText("%04d".formatted(i));
            item.setData(proposed.key(i));
            items.add(item);
        }
        return new CompletionList(list.incomplete(), items);
    }

    private synchronized Proposed propose(List<Proposal> proposals) {
        last = new Proposed(last.number + 1, proposals);
        return last;
    }

    private static Optional<String> trigger(CompletionParams params) {
        return Optional.ofNullable(params.getContext())
                .filter(it -> it.getTriggerKind() == CompletionTriggerKind.TriggerCharacter)
                .flatMap(it -> Optional.ofNullable(it.getTriggerCharacter()));
    }

    private CompletionItem item(Asked asked, Proposal proposal) {
        var item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal.kind()));
        if (!proposal.filterText().equals(proposal.label())) {
            item.setFilterText(proposal.filterText());
        }
        addDetail(proposal, item);
        if (proposal.deprecated() && client.can(ClientFeature.DEPRECATED_COMPLETION)) {
            item.setTags(List.of(CompletionItemTag.Deprecated));
        }
        if (proposal.retrigger() && client.knows(SUGGEST)) {
            item.setCommand(new Command("Suggest", SUGGEST));
        }
        addInsertion(asked, proposal.insertion(), item);
        return item;
    }

    private void addDetail(Proposal proposal, CompletionItem item) {
        if (proposal.detail().isEmpty()) {
            return;
        }
        if (client.can(ClientFeature.LABEL_DETAILS)) {
            var details = new CompletionItemLabelDetails();
            details.setDescription(proposal.detail());
            item.setLabelDetails(details);
        } else {
            item.setDetail(proposal.detail());
        }
    }

    /// A proposal stands for the whole word: to insert it and let the rest of the word stand, as
    /// some editors do where they have the choice, would write no word at all.
    private void addInsertion(Asked asked, Insertion proposed, CompletionItem item) {
        var insertion =
                client.can(ClientFeature.SNIPPET_CHOICES) ? proposed : proposed.withoutChoices();
        var text = insertion.text();
        if (insertion.snippet()) {
            item.setInsertTextFormat(InsertTextFormat.Snippet);
        }
        if (text.indexOf('\n') >= 0) {
            if (client.can(ClientFeature.INSERTS_AS_IS)) {
                item.setInsertTextMode(InsertTextMode.AsIs);
            } else if (insertion.snippet() && !client.can(ClientFeature.INSERTS_AS_IS_ANYWAY)) {
                text = asIndentedByEditor(text, asked, insertion);
            }
        }
        var span = insertion.span();
        item.setTextEdit(Either.forLeft(new TextEdit(asked.range(span), text)));
        if (!insertion.others().isEmpty()) {
            item.setAdditionalTextEdits(
                    insertion.others().stream()
                            .map(edit -> new TextEdit(asked.range(edit.span()), edit.replacement()))
                            .toList());
        }
    }

    /// Editors that do not say how they insert put the first line's indentation before every other
    /// line of a snippet.
    private static String asIndentedByEditor(String text, Asked asked, Insertion insertion) {
        var file = asked.file().document();
        int start = file.lines().startOf(file.lines().lineAt(insertion.span().start()));
        int end = start;
        while (end < insertion.span().start() && file.text().charAt(end) == ' ') {
            end++;
        }
        return text.replace("\n" + " ".repeat(end - start), "\n");
    }

    /// The same item, with its documentation.
    private CompletionItem resolve(CompletionItem item) {
        last.get(item.getData())
                .flatMap(proposal -> proposal.documentation().get())
                .ifPresent(markdown -> item.setDocumentation(documentation(markdown)));
        return item;
    }

    private MarkupContent documentation(String markdown) {
        return client.can(ClientFeature.MARKDOWN_COMPLETION)
                ? new MarkupContent(MarkupKind.MARKDOWN, markdown)
                : new MarkupContent(MarkupKind.PLAINTEXT, Markdown.plain(markdown));
    }

    private static CompletionItemKind kind(Proposal.Kind kind) {
        return switch (kind) {
            case KEY -> CompletionItemKind.Property;
            case INTEGRATION -> CompletionItemKind.Module;
            case SYNC, ACTION -> CompletionItemKind.Function;
            case EVENT -> CompletionItemKind.Event;
            case MODEL -> CompletionItemKind.Interface;
            case FIELD -> CompletionItemKind.Field;
            case TYPE -> CompletionItemKind.Class;
            case ENUM_VALUE -> CompletionItemKind.EnumMember;
            case VALUE, SCOPE -> CompletionItemKind.Value;
            case BLOCK -> CompletionItemKind.Snippet;
        };
    }
}
