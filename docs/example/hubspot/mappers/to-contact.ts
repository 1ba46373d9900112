import type { Contact } from '../../models';
import type { HubspotContactResponse } from '../types';

export function toContact({ id, properties }: HubspotContactResponse): Contact {
    return {
        id,
        ...(properties.email && { email: properties.email }),
        ...(properties.firstname && { first_name: properties.firstname }),
        ...(properties.lastname && { last_name: properties.lastname })
    };
}
