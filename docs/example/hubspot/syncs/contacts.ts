import type { NangoSync, ProxyConfiguration } from '../../models';
import type { HubspotContactResponse } from '../types';
import { toContact } from '../mappers/to-contact.js';

export default async function fetchData(nango: NangoSync): Promise<void> {
    const config: ProxyConfiguration = {
        // https://developers.hubspot.com/docs/api/crm/contacts
        endpoint: '/crm/v3/objects/contacts',
        params: { properties: 'email,firstname,lastname' },
        paginate: {
            type: 'cursor',
            response_path: 'results',
            cursor_path_in_response: 'paging.next.after',
            cursor_name_in_request: 'after',
            limit_name_in_request: 'limit',
            limit: 100
        },
        retries: 10
    };

    for await (const page of nango.paginate<HubspotContactResponse>(config)) {
        await nango.batchSave(page.map(toContact), 'Contact');
    }
}
