// What HubSpot's CRM API answers, as far as it is used here.
export interface HubspotContactResponse {
    id: string;
    properties: {
        email: string | null;
        firstname: string | null;
        lastname: string | null;
    };
}

export interface HubspotSearchResponse {
    total: number;
    results: HubspotContactResponse[];
}
