import { readFile } from 'node:fs/promises';

/**
 * The text of package.json as it should be: with one property of `nango.rules` for each rule in the schema of `.nango-ls.json`.
 *
 * @returns {Promise<string>}
 */
export async function manifestWithRules() {
    const manifest = JSON.parse(await readFile('package.json', 'utf8'));
    const schema = JSON.parse(await readFile('../docs/nango-ls.schema.json', 'utf8'));
    /** @type {Record<string, object>} */
    const properties = {};
    for (const [id, rule] of Object.entries(schema.properties.rules.properties)) {
        // The default is told and not set: a value set here would come before that of the project.
        properties[id] = { type: 'string', enum: rule.enum, markdownDescription: `${rule.description}. Without a value: \`${rule.default}\`.` };
    }
    manifest.contributes.configuration[0].properties['nango.rules'].properties = properties;
    return JSON.stringify(manifest, null, 2) + '\n';
}
