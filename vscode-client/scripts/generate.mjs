// Writes the setting `nango.rules` in package.json, with one property a rule, from the schema of `.nango-ls.json`.
//   npm run generate
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const MANIFEST = new URL('../package.json', import.meta.url);
const SCHEMA = new URL('../../docs/nango-ls.schema.json', import.meta.url);

/** The text of package.json as it should be. */
export async function generated() {
    const manifest = JSON.parse(await readFile(MANIFEST, 'utf8'));
    const { rules } = JSON.parse(await readFile(SCHEMA, 'utf8')).properties;
    const properties = {};
    for (const [id, { description, enum: severities, default: severity }] of Object.entries(rules.properties)) {
        // The default is told and not set: a value set here would come before that of the project.
        properties[id] = { type: 'string', enum: severities, markdownDescription: `${description}. Without a value: \`${severity}\`.` };
    }
    manifest.contributes.configuration[0].properties['nango.rules'].properties = properties;
    return JSON.stringify(manifest, null, 2) + '\n';
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
    await writeFile(MANIFEST, await generated());
}
