import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLinksInside } from '../src/rulePage.ts';

const WEB = 'https://github.com/nango-ls/nango-ls/blob/main/docs';

test('links to other rules stay in the editor, and all others lead where they did', () => {
    const page = `See [a](${WEB}/rules/array-output.md), [b](${WEB}/rules/model-naming.md#why), [the list](${WEB}/rules/README.md), [c](${WEB}/settings.md), [d](https://nango.dev/rules/x.md).`;
    const expected = `See [a](array-output.md), [b](model-naming.md#why), [the list](${WEB}/rules/README.md), [c](${WEB}/settings.md), [d](https://nango.dev/rules/x.md).`;
    assert.equal(withLinksInside(page), expected);
});

test('a page without such links stays as it is', () => {
    assert.equal(withLinksInside('# A rule\n\nText, and [a link](https://nango.dev).\n'), '# A rule\n\nText, and [a link](https://nango.dev).\n');
});
