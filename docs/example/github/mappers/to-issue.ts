import type { Issue } from '../../models';
import type { GithubIssueResponse } from '../types';

export function toIssue(issue: GithubIssueResponse): Issue {
    return {
        id: issue.node_id,
        title: issue.title,
        state: issue.state,
        author: { login: issue.user.login, avatar_url: issue.user.avatar_url },
        updated_at: new Date(issue.updated_at),
        ...(issue.body && { body: issue.body })
    };
}
