// Generated from nango.yaml: do not edit.

// ------ Models
export interface RepositoryChoice {
  owner: string;
  repo: string;
};

export interface Author {
  login: string;
  avatar_url: string;
};

export interface Issue {
  id: string;
  title: string;
  state: 'open' | 'closed';
  author: Author;
  body?: string;
  updated_at: Date;
};

export interface Label {
  id: string;
  name: string;
  color: string;
};

export interface NewIssue {
  owner: string;
  repo: string;
  title: string;
  body?: string;
};

export interface Contact {
  id: string;
  email?: string;
  first_name?: string;
  last_name?: string;
};

export interface ContactQuery {
  email: string;
};
// ------ /Models

// ------ SDK
export type { NangoActionBase as NangoAction, NangoSyncBase as NangoSync, ProxyConfiguration } from '@nangohq/runner-sdk';
// ------ /SDK
