import { createAction, ProxyError } from 'nango';
import * as z from 'zod';
import type { NangoAction, ProxyConfiguration } from '../../models.js';

const Input = z.object({ 'user-id': z.string().min(1), limit: z.number().int().optional(), tags: z.array(z.enum(['a', 'b'])).default([]) });
const Output = z.object({ id: z.string(), items: z.array(z.record(z.string(), z.unknown())), next: z.string().nullable() });

/**
 * An action in the newer form: everything in one object.
 */
const action = createAction({
    description: `Fetches one user's items`,
    version: '1.0.0',
    endpoint: { method: 'GET', path: '/items', group: 'Items' },
    input: Input,
    output: Output,
    scopes: ['items:read', 'users:read'],
    exec: async (nango, input): Promise<z.infer<typeof Output>> => {
        const parsed = Input.safeParse(input);
        if (!parsed.success) {
            for (const issue of parsed.error.issues) {
                await nango.log(`${issue.path.join('.')}: ${issue.message}`, { level: 'error' });
            }
            throw new nango.ActionError({ message: 'Wrong input', issues: parsed.error.issues.map(({ path, message }) => ({ path, message })) });
        }
        const { 'user-id': userId, limit = 100, ...rest } = parsed.data;
        const metadata = await nango.getMetadata<{ region?: 'eu' | 'us'; hosts: Record<string, string> }>();
        const host = metadata?.hosts?.[metadata.region ?? 'eu'] ?? 'https://example.com';
        const config: ProxyConfiguration = {
            // https://example.com/docs/items
            endpoint: `/v1/users/${encodeURIComponent(userId)}/items`,
            params: { limit: `${limit}`, ...(rest.tags.length > 0 && { tags: rest.tags.join(',') }) },
            headers: { 'X-Region': metadata?.region ?? '' },
            baseUrlOverride: host,
            retries: 3,
        };
        const items: z.infer<typeof Output>['items'] = [];
        let next: string | null = null;
        try {
            const response = await nango.get<{ data: Item[]; paging?: { next?: string } }>(config);
            items.push(...response.data.data.filter((item): item is Item & { id: string } => Boolean(item.id)).map(toItem));
            next = response.data.paging?.next || null;
        } catch (error: any) {
            if (error instanceof ProxyError && error.status === 404) return { id: userId, items: [], next };
            throw error;
        } finally {
            await nango.log('done');
        }
        return { id: userId, items, next } satisfies z.infer<typeof Output>;
    },
});

interface Item { id?: string; created_at: string; 'display-name'?: string | null }

function toItem({ id, created_at, ['display-name']: name = 'unknown' }: Item): Record<string, unknown> {
    const date = new Date(created_at);
    return { id, name: name!.replace(/\s+/g, ' ').trim(), created: Number.isNaN(+date) ? undefined : date.toISOString() };
}

export type NangoActionLocal = Parameters<(typeof action)['exec']>[0];
export default action;
