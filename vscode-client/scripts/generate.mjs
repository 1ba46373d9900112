// Writes the rules into package.json.
//   npm run generate
import { writeFile } from 'node:fs/promises';
import { manifestWithRules } from './rules.mjs';

await writeFile('package.json', await manifestWithRules());
