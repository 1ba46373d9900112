// Whether GitHub takes a SARIF file: node sarif.mjs FILE FOLDER
// See https://docs.github.com/en/code-security/reference/code-scanning/sarif-files
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const [file, folder] = process.argv.slice(2);
const text = readFileSync(file);
assert.ok(gzipSync(text).length <= 10_000_000, 'more than 10 MB, compressed');
const { version, runs } = JSON.parse(text);
assert.equal(version, '2.1.0');
assert.equal(runs.length, 1);

const { driver } = runs[0].tool;
assert.equal(driver.name, 'nango-ls');
for (const rule of driver.rules) {
    for (const words of [rule.shortDescription, rule.fullDescription]) {
        assert.ok(words.text.length > 0 && words.text.length <= 1024, `${rule.id}: no description, or a long one`);
    }
    assert.ok(rule.help.text.length > 0 && rule.help.markdown.length > 0, `${rule.id}: no help`);
    assert.ok(rule.properties.tags.length <= 20, `${rule.id}: too many tags`);
}

const { results } = runs[0];
assert.ok(results.length > 0 && results.length <= 25_000, `${results.length} results`);
for (const result of results) {
    assert.equal(driver.rules[result.ruleIndex].id, result.ruleId);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    assert.ok(existsSync(join(folder, decodeURIComponent(artifactLocation.uri))), `${artifactLocation.uri} is not in the repository`);
    assert.ok(region.startLine >= 1 && region.startColumn >= 1);
}
console.log(results.map(it => it.ruleId).join(' '));
