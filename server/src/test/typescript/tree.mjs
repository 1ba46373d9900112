// Prints how TypeScript's own parser reads files, for the tests to compare with.
//
//     node tree.mjs FILE...        or the files' paths on standard input, one a line
//
// For each file: its path; `ok`, or `errors` when TypeScript finds fault with its syntax; the nodes, a line each, a node before its
// children: depth, kind, start, end, attributes; the comments, `//` or `/*` with start and end; an empty line. The kinds and the
// attributes are those of our records: what they hold as a field is no line, but a word behind the span.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import ts from 'typescript';

const Kind = ts.SyntaxKind;

// The compiler's enumeration has several names for some of its values; the first is the kind's own.
const NAMES = [];
for (const name of Object.keys(Kind)) {
    if (typeof Kind[name] === 'number') NAMES[Kind[name]] ??= name;
}

const OUR_NAMES = new Map([
    [Kind.TrueKeyword, 'BooleanLiteral'],
    [Kind.FalseKeyword, 'BooleanLiteral'],
    [Kind.NullKeyword, 'NullLiteral'],
    [Kind.ThisKeyword, 'ThisExpression'],
    [Kind.SuperKeyword, 'SuperExpression'],
    [Kind.ImportKeyword, 'ImportExpression'],
    [Kind.TemplateHead, 'TemplateElement'],
    [Kind.TemplateMiddle, 'TemplateElement'],
    [Kind.TemplateTail, 'TemplateElement'],
    [Kind.TemplateLiteralTypeSpan, 'TypeTemplateSpan'],
    [Kind.TypeOperator, 'TypeOperatorNode'],
]);

// Keywords that are types when they stand in the tree.
for (const type of 'Any Unknown Number BigInt Object Boolean String Symbol Undefined Never Void Intrinsic'.split(' ')) {
    OUR_NAMES.set(Kind[type + 'Keyword'], 'KeywordType');
}

const isToken = (node) => node.kind >= Kind.FirstToken && node.kind <= Kind.LastToken;
const isModifier = (node, parent) => node.kind !== Kind.Decorator && parent?.modifiers?.includes(node);

/** The name of our record for a node, or nothing where we have a field instead. */
function kindOf(node, parent) {
    if (isModifier(node, parent)) return 'KeywordModifier';
    const name = OUR_NAMES.get(node.kind);
    if (name !== undefined) return name;
    const isWord = node.kind === Kind.Identifier || node.kind === Kind.PrivateIdentifier || ts.isLiteralExpression(node);
    return isToken(node) && !isWord ? undefined : NAMES[node.kind];
}

/** Text on one line, in ASCII: our records and the compiler's may then differ only where the values do. */
const shown = (text) =>
    text.replace(/[^\x21-\x5b\x5d-\x7e]/g, (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'));
const quoted = (text) => `"${shown(text)}"`;
const when = (part, word) => (part ? ' ' + word : '');
const word = (kind) => ' ' + ts.tokenToString(kind);

/** The word or words that open a list of declarations. */
function declarationKind(list) {
    switch (list.flags & ts.NodeFlags.BlockScoped) {
        case ts.NodeFlags.AwaitUsing:
            return ' await using';
        case ts.NodeFlags.Using:
            return ' using';
        case ts.NodeFlags.Const:
            return ' const';
        case ts.NodeFlags.Let:
            return ' let';
        default:
            return ' var';
    }
}

/** What our record says of a node beside its kind, span and children. */
function attributes(node, source) {
    switch (node.kind) {
        case Kind.Identifier:
            return ' ' + shown(ts.idText(node));
        case Kind.PrivateIdentifier:
            return ' ' + shown(ts.idText(node).slice(1));
        case Kind.StringLiteral:
        case Kind.NoSubstitutionTemplateLiteral:
        case Kind.TemplateHead:
        case Kind.TemplateMiddle:
        case Kind.TemplateTail:
            return ' ' + quoted(node.text);
        case Kind.NumericLiteral:
        case Kind.BigIntLiteral:
        case Kind.RegularExpressionLiteral:
            return ' ' + quoted(node.getText(source));
        case Kind.TrueKeyword:
        case Kind.FalseKeyword:
            return word(node.kind);
        case Kind.PrefixUnaryExpression:
        case Kind.PostfixUnaryExpression:
        case Kind.TypeOperator:
            return word(node.operator);
        case Kind.BinaryExpression:
            return word(node.operatorToken.kind);
        case Kind.MetaProperty:
            return word(node.keywordToken);
        case Kind.HeritageClause:
        case Kind.ImportAttributes:
            return word(node.token);
        case Kind.PropertyAccessExpression:
        case Kind.ElementAccessExpression:
        case Kind.CallExpression:
            return when(node.questionDotToken, '?.');
        case Kind.NewExpression:
            return when(node.arguments, '()');
        case Kind.YieldExpression:
        case Kind.FunctionDeclaration:
        case Kind.FunctionExpression:
            return when(node.asteriskToken, '*');
        case Kind.MethodDeclaration:
            return when(node.asteriskToken, '*') + when(node.questionToken, '?');
        case Kind.PropertySignature:
        case Kind.MethodSignature:
            return when(node.questionToken, '?');
        case Kind.PropertyDeclaration:
            return when(node.questionToken, '?') + when(node.exclamationToken, '!');
        case Kind.VariableDeclaration:
            return when(node.exclamationToken, '!');
        case Kind.VariableDeclarationList:
            return declarationKind(node);
        case Kind.Parameter:
        case Kind.NamedTupleMember:
            return when(node.dotDotDotToken, '...') + when(node.questionToken, '?');
        case Kind.BindingElement:
            return when(node.dotDotDotToken, '...') + when(node.propertyName, ':') + when(node.initializer, '=');
        case Kind.TypeParameter:
            return when(node.constraint, 'extends') + when(node.default, '=');
        case Kind.MappedType:
            return when(node.nameType, 'as') + when(node.type, ':');
        case Kind.TypePredicate:
            return when(node.assertsModifier, 'asserts');
        case Kind.ImportType:
            return when(node.isTypeOf, 'typeof');
        case Kind.ForStatement:
            return when(node.initializer, 'initializer') + when(node.condition, 'condition') + when(node.incrementor, 'incrementor');
        case Kind.ForOfStatement:
            return when(node.awaitModifier, 'await');
        case Kind.ImportClause:
            return node.phaseModifier ? word(node.phaseModifier) : '';
        case Kind.ImportSpecifier:
        case Kind.ExportSpecifier:
        case Kind.ImportEqualsDeclaration:
        case Kind.ExportDeclaration:
            return when(node.isTypeOnly, 'type');
        case Kind.ExportAssignment:
            return when(node.isExportEquals, '=');
        default:
            return OUR_NAMES.get(node.kind) === 'KeywordType' ? word(node.kind) : '';
    }
}

/** A node's line behind its depth. A name that is missing is nowhere: parsers that recover differ in where they would have it. */
function line(kind, node, source) {
    if (node.kind === Kind.SourceFile) return `SourceFile 0 ${node.end}`;
    if (node.kind === Kind.Identifier && node.pos === node.end) return 'Identifier missing';
    const attribute = kind === 'KeywordModifier' ? word(node.kind) : attributes(node, source);
    return `${kind} ${node.getStart(source)} ${node.end}${attribute}`;
}

// What the scanner, which knows no grammar, takes for something else or for several tokens: it is skipped whole.
const holdsOtherTokens = (node) => node.kind === Kind.RegularExpressionLiteral || (node.kind >= Kind.FirstTemplateToken && node.kind <= Kind.LastTemplateToken);

const scanner = ts.createScanner(ts.ScriptTarget.ESNext, /* skipTrivia */ false);

function commentLines(text, opaque) {
    const lines = [];
    const end = new Map(opaque.map((node) => [node.start, node.end]));
    scanner.setText(text);
    for (;;) {
        const whole = end.get(scanner.getTokenEnd());
        if (whole !== undefined) {
            scanner.resetTokenState(whole);
            continue;
        }
        switch (scanner.scan()) {
            case Kind.EndOfFileToken:
                return lines;
            case Kind.SingleLineCommentTrivia:
            case Kind.ShebangTrivia:
                lines.push(`// ${scanner.getTokenStart()} ${scanner.getTokenEnd()}`);
                break;
            case Kind.MultiLineCommentTrivia:
                lines.push(`/* ${scanner.getTokenStart()} ${scanner.getTokenEnd()}`);
                break;
        }
    }
}

function treeLines(text) {
    const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
    const source = ts.createSourceFile('script.ts', text, options, /* setParentNodes */ false, ts.ScriptKind.TS);
    const lines = [source.parseDiagnostics.length > 0 ? 'errors' : 'ok'];
    const opaque = [];
    const pending = [{ node: source, depth: 0, parent: undefined }];
    while (pending.length > 0) {
        const { node, depth, parent } = pending.pop();
        const kind = kindOf(node, parent);
        if (kind === undefined || node.kind === Kind.EndOfFileToken) continue;
        lines.push(`${depth} ${line(kind, node, source)}`);
        if (holdsOtherTokens(node)) opaque.push({ start: node.getStart(source), end: node.end });
        const children = [];
        ts.forEachChild(node, (child) => {
            children.push({ node: child, depth: depth + 1, parent: node });
        });
        while (children.length > 0) pending.push(children.pop());
    }
    return lines.concat(commentLines(text, opaque));
}

async function* paths() {
    if (process.argv.length > 2) yield* process.argv.slice(2);
    else for await (const path of createInterface({ input: process.stdin })) yield path;
}

for await (const path of paths()) {
    const record = [path, ...treeLines(readFileSync(path, 'utf8')), '', ''].join('\n');
    if (!process.stdout.write(record)) await once(process.stdout, 'drain');
}
