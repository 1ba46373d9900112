import { z } from 'zod';
import type { Contact, ContactQuery, NangoAction, ProxyConfiguration } from '../../models';
import type { HubspotSearchResponse } from '../types';
import { toContact } from '../mappers/to-contact.js';

const querySchema = z.object({ email: z.string().email() });

export default async function runAction(nango: NangoAction, input: ContactQuery): Promise<Contact> {
    const { data: query } = await nango.zodValidateInput({ zodSchema: querySchema, input });

    const config: ProxyConfiguration = {
        // https://developers.hubspot.com/docs/api/crm/search
        endpoint: '/crm/v3/objects/contacts/search',
        data: {
            filterGroups: [{ filters: [{ propertyName: 'email', operator: 'EQ', value: query.email }] }],
            properties: ['email', 'firstname', 'lastname'],
            limit: 1
        },
        retries: 3
    };

    const response = await nango.post<HubspotSearchResponse>(config);
    const [contact] = response.data.results;
    if (!contact) {
        throw new nango.ActionError({ message: `HubSpot has no contact with the address ${query.email}.` });
    }
    return toContact(contact);
}
