import { z } from 'zod';
import type { Issue, NangoAction, NewIssue, ProxyConfiguration } from '../../models';
import type { GithubIssueResponse } from '../types';
import { toIssue } from '../mappers/to-issue.js';

const newIssueSchema = z.object({
    owner: z.string(),
    repo: z.string(),
    title: z.string().min(1),
    body: z.string().optional()
});

export default async function runAction(nango: NangoAction, input: NewIssue): Promise<Issue> {
    const { data: issue } = await nango.zodValidateInput({ zodSchema: newIssueSchema, input });

    const config: ProxyConfiguration = {
        // https://docs.github.com/en/rest/issues/issues#create-an-issue
        endpoint: `/repos/${issue.owner}/${issue.repo}/issues`,
        data: { title: issue.title, body: issue.body },
        retries: 3
    };

    const response = await nango.post<GithubIssueResponse>(config);
    return toIssue(response.data);
}
