import ts from 'typescript';
import { type Finding, findingAt, isValueUse, parse, walk } from './syntax.ts';

/** Globals that read the clock, the machine or the network, or that throw dice. */
const impureGlobals = new Set([
  'process',
  'crypto',
  'fetch',
  'performance',
  'globalThis',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'localStorage',
  'window',
  'document',
  'navigator',
  'Temporal',
  'require',
]);

const impureMembers = new Set(['Date.now', 'Math.random']);

/** Where code depends on more than its arguments: the clock, chance, the machine, the network. */
export function findImpurity(file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  walk(parse(file, text), (node) => {
    const says = describeImpurity(node);
    if (says) findings.push(findingAt(node, says));
  });
  return findings;
}

function describeImpurity(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return node.moduleSpecifier.text.startsWith('node:') ? `imports ${node.moduleSpecifier.text}` : undefined;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const member = `${node.expression.getText()}.${node.name.text}`;
    return impureMembers.has(member) ? member : undefined;
  }
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) {
    return 'new Date() without an argument reads the clock';
  }
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date() reads the clock';
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'import()';
  if (ts.isIdentifier(node) && impureGlobals.has(node.text) && isValueUse(node)) return node.text;
  return undefined;
}

function isDate(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'Date';
}
