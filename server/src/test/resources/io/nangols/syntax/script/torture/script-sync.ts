import type { NangoSync, Contact, ProxyConfiguration } from '../../models';
import { toContact, type RawContact } from '../mappers/to-contact.js';

type Page<T> = { results: T[]; paging?: { next: { after: string } } };
const LIMIT = 100;

export default async function fetchData(nango: NangoSync): Promise<void> {
    const since = nango.lastSyncDate?.toISOString().split('.')[0] + 'Z';
    const properties = ['email', 'firstname'] as const;
    let after: string | undefined;
    let total = 0;
    do {
        const config: ProxyConfiguration = {
            endpoint: '/crm/v3/objects/contacts/search',
            data: { filters: since ? [{ property: 'modified', operator: 'GT', value: since }] : [], properties, limit: LIMIT, after },
            retries: 10
        };
        const response = await nango.post<Page<RawContact>>(config);
        const contacts: Contact[] = response.data.results.map((raw) => toContact(raw, <any>nango));
        total += contacts.length;
        if (contacts.length) await nango.batchSave<Contact>(contacts, 'Contact');
        after = response.data.paging?.next?.after;
    } while (after && total < 1e6);

    for await (const page of nango.paginate<{ id: number; deleted: boolean }>({ endpoint: '/deleted', paginate: { type: 'cursor', cursor_path_in_response: 'next', limit: LIMIT } })) {
        const gone = page.filter(({ deleted }) => deleted).map((record) => ({ id: String(record.id) }));
        outer: for (let i = 0; i < gone.length; i++) {
            switch (gone[i]!.id) {
                case '': continue outer;
                case 'stop': break outer;
                default: await nango.log(`gone ${gone[i]?.id}`);
            }
        }
        await nango.batchDelete(gone as Contact[], 'Contact');
    }
    await Promise.all(properties.map(async (property) => { try { await nango.get({ endpoint: `/p/${property}` }); } catch (e) { await nango.log(e instanceof Error ? e.message : String(e)); } }));
    await nango.deleteRecordsFromPreviousExecutions?.('Contact');
}

async function* chunks<T>(all: T[], size: number): AsyncGenerator<T[]> { while (all.length > 0) yield all.splice(0, size); }

export async function onWebhookPayloadReceived(nango: NangoSync, { body }: { body: { type: 'a' | 'b'; ids?: string[] } }) {
    if (body.type !== 'a' || !body.ids?.length) return;
    for await (const ids of chunks(body.ids, 10)) await nango.batchUpdate(ids.map((id) => ({ id, ...(ids.length > 1 ? { many: true } : {}) })), 'Contact');
}
