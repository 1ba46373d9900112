import {
    CodeLensRequest,
    CompletionRequest,
    DocumentHighlightRequest,
    DocumentLinkRequest,
    DocumentSymbolRequest,
    FoldingRangeRequest,
    HoverRequest,
    InlayHintRequest,
    ReferencesRequest,
    RenameRequest,
    SelectionRangeRequest,
    SemanticTokensRegistrationType,
    type LanguageClient,
} from 'vscode-languageclient/node';
import { NANGO_YAML } from './documents.ts';

/**
 * What the server answers for `nango.yaml` alone. In scripts VS Code would ask it, too, at every key and move, and would show its completions' trigger
 * characters and its refusal to rename next to what the TypeScript extension says.
 */
const ONLY_NANGO_YAML = [
    CodeLensRequest.method,
    CompletionRequest.method,
    DocumentHighlightRequest.method,
    DocumentLinkRequest.method,
    DocumentSymbolRequest.method,
    FoldingRangeRequest.method,
    HoverRequest.method,
    InlayHintRequest.method,
    ReferencesRequest.method,
    RenameRequest.method,
    SelectionRangeRequest.method,
    SemanticTokensRegistrationType.method,
];

/** A feature is given the documents of the whole client when it starts; these get their own. */
export function limitFeatures(client: LanguageClient): void {
    for (const method of ONLY_NANGO_YAML) {
        const feature = client.getFeature(method as typeof HoverRequest.method);
        const initialize = feature.initialize.bind(feature);
        feature.initialize = capabilities => initialize(capabilities, [NANGO_YAML]);
    }
}
