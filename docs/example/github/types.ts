// What GitHub's REST API answers, as far as it is used here.
export interface GithubIssueResponse {
    node_id: string;
    title: string;
    state: 'open' | 'closed';
    user: { login: string; avatar_url: string };
    body: string | null;
    updated_at: string;
    // Pull requests are listed among the issues, and have this.
    pull_request?: object;
}

export interface GithubLabelResponse {
    node_id: string;
    name: string;
    color: string;
}
