import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';

/** A page about a provider; `here` when it is the one at the cursor. */
export interface ProviderPage {
    readonly provider: string;
    readonly name: string;
    readonly url: string;
    readonly here: boolean;
}

export interface Rule {
    readonly id: string;
    readonly title: string;
    readonly severity: string;
}

/** Pages about the providers of the project that a file belongs to. */
export function providerPages(client: LanguageClient, uri: string, position: { line: number; character: number }): Promise<ProviderPage[]> {
    return execute<ProviderPage[] | null>(client, 'nango-ls.providerDocs', [uri, position]).then(pages => pages ?? []);
}

export function rules(client: LanguageClient): Promise<Rule[]> {
    return execute(client, 'nango-ls.rules', []);
}

/** The rule's page, as Markdown. */
export function explainRule(client: LanguageClient, rule: string): Promise<string> {
    return execute(client, 'nango-ls.explainRule', [rule]);
}

function execute<T>(client: LanguageClient, command: string, args: unknown[]): Promise<T> {
    return client.sendRequest<T>(ExecuteCommandRequest.method, { command, arguments: args });
}
