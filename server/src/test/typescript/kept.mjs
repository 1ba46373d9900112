// What TypeScript's own parser reads in the states of a file: one JSON object a line, in the form that Facts.java reads.
// node kept.mjs STATES_FILE > FACTS_FILE
// First the kinds' names, {kinds}; then, for each state, {file, nodes, exports, calls}, before the first state of a file that of the file itself.
// nodes: kind, start and end of one node after the other, parents first; exports: the default exports' indices among them; calls: start and end of what is called.
import fs from 'node:fs';
import readline from 'node:readline';
import ts from 'typescript';

// The compiler's enumeration has several names for some of its values; the first is the kind's own.
const kinds = [];
for (const [name, kind] of Object.entries(ts.SyntaxKind)) {
    if (typeof kind === 'number') kinds[kind] ??= name;
}

const isSign = (node) => (node.kind >= ts.SyntaxKind.FirstPunctuation && node.kind <= ts.SyntaxKind.LastPunctuation) || node.kind === ts.SyntaxKind.EndOfFileToken;

function isDefaultExport(node) {
    if (ts.isExportAssignment(node)) return !node.isExportEquals;
    return (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && (node.modifiers ?? []).some((one) => one.kind === ts.SyntaxKind.DefaultKeyword);
}

// Whether the chain of members, calls and `!` that is called begins with `nango`.
function isOnNango(callee) {
    let node = callee;
    while (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node) || ts.isNonNullExpression(node)) node = node.expression;
    return ts.isIdentifier(node) && node.text === 'nango';
}

function facts(file, text) {
    const tree = ts.createSourceFile('script.ts', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
    const nodes = [];
    const exports = [];
    const calls = [];
    const start = (node) => node.getStart(tree);
    function visit(node) {
        if (isSign(node) || (node.pos === node.end && node !== tree)) return;
        nodes.push(node.kind, start(node), node.end);
        if (isDefaultExport(node)) exports.push(nodes.length / 3 - 1);
        if (ts.isCallExpression(node) && isOnNango(node.expression)) calls.push(start(node.expression), node.expression.end);
        ts.forEachChild(node, visit);
    }
    visit(tree);
    return { file, nodes, exports, calls };
}

const write = (line) => fs.writeSync(1, JSON.stringify(line) + '\n');
write({ kinds: kinds.map((name) => name ?? '') });
let last = '';
for await (const line of readline.createInterface({ input: fs.createReadStream(process.argv[2]) })) {
    const { file, text } = JSON.parse(line);
    if (file !== last) write(facts(file, fs.readFileSync(file, 'utf8')));
    last = file;
    write(facts(file, text));
}
