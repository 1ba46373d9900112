import type { DocumentFilter } from 'vscode-languageclient/node';

/**
 * Which documents are the server's. Only files: what git, a diff or the history shows is not what is on disk, and what has no file yet belongs to
 * no project. The names count and not the languages, where users may have chosen others.
 */
export const NANGO_YAML: DocumentFilter = { scheme: 'file', pattern: '**/nango.yaml' };
export const SETTINGS_FILE: DocumentFilter = { scheme: 'file', pattern: '**/.nango-ls.json' };
/** The server picks out those that belong to a project. */
export const SCRIPTS: DocumentFilter = { scheme: 'file', language: 'typescript', pattern: '**/*.ts' };
