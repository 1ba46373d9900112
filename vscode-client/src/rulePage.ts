const PAGE_ON_THE_WEB = /\]\(https:\/\/github\.com\/nango-ls\/nango-ls\/blob\/[^/)]+\/docs\/rules\/([a-z-]+\.md)(#[^)]*)?\)/g;

/** A rule's page whose links to other rules lead to their pages in the editor, which are those of this version and need no network. */
export function withLinksInside(page: string): string {
    return page.replaceAll(PAGE_ON_THE_WEB, ']($1$2)');
}
