import { z } from 'zod';
import type { NangoSync, ProxyConfiguration, RepositoryChoice } from '../../models';
import type { GithubIssueResponse } from '../types';
import { toIssue } from '../mappers/to-issue.js';

const choiceSchema = z.object({ owner: z.string(), repo: z.string() });

export default async function fetchData(nango: NangoSync): Promise<void> {
    const metadata = await nango.getMetadata<RepositoryChoice>();
    const { data: choice } = await nango.zodValidateInput({ zodSchema: choiceSchema, input: metadata });

    const config: ProxyConfiguration = {
        // https://docs.github.com/en/rest/issues/issues#list-repository-issues
        endpoint: `/repos/${choice.owner}/${choice.repo}/issues`,
        params: {
            state: 'all',
            sort: 'updated',
            ...(nango.lastSyncDate && { since: nango.lastSyncDate.toISOString() })
        },
        retries: 10
    };

    for await (const page of nango.paginate<GithubIssueResponse>(config)) {
        const issues = page.filter((issue) => !issue.pull_request);
        await nango.batchSave(issues.map(toIssue), 'Issue');
    }
}
