// One line a test, what failed in full, and a plain last line.
export default async function* report(events) {
    let passed = 0;
    let failed = 0;
    for await (const { type, data } of events) {
        if (type === 'test:pass' && data.details?.type !== 'suite') {
            passed++;
            yield `passed (${seconds(data)} s): ${data.name}\n`;
        } else if (type === 'test:fail') {
            failed++;
            const cause = data.details.error.cause ?? data.details.error;
            yield `FAILED (${seconds(data)} s): ${data.name}\n${indented(`${cause.message}\n${places(cause)}`)}\n`;
        } else if (type === 'test:stderr' || type === 'test:stdout') {
            yield data.message;
        }
    }
    yield `${passed} passed, ${failed} failed\n`;
}

function places({ stack = '' }) {
    return stack
        .split('\n')
        .filter((line) => /^\s+at .*\/editors\/vscode\//.test(line))
        .join('\n');
}

function seconds(data) {
    return Math.round(data.details.duration_ms / 1000);
}

function indented(text) {
    return text.replaceAll(/^/gm, '    ');
}
