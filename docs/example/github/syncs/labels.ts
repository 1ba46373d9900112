import { z } from 'zod';
import type { NangoSync, ProxyConfiguration, RepositoryChoice } from '../../models';
import type { GithubLabelResponse } from '../types';
import { toLabel } from '../mappers/to-label.js';

const choiceSchema = z.object({ owner: z.string(), repo: z.string() });

export default async function fetchData(nango: NangoSync): Promise<void> {
    const metadata = await nango.getMetadata<RepositoryChoice>();
    const { data: choice } = await nango.zodValidateInput({ zodSchema: choiceSchema, input: metadata });

    const config: ProxyConfiguration = {
        // https://docs.github.com/en/rest/issues/labels#list-labels-for-a-repository
        endpoint: `/repos/${choice.owner}/${choice.repo}/labels`,
        retries: 10
    };

    for await (const page of nango.paginate<GithubLabelResponse>(config)) {
        await nango.batchSave(page.map(toLabel), 'Label');
    }
}
